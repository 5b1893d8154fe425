import { isUtf8 } from 'node:buffer'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import type { Chain } from '../support/chains.ts'
import { clientWith, signIn } from '../support/client.ts'
import {
  asked,
  type Body,
  bad,
  characters,
  documents,
  type Hostile,
  requests,
  values,
} from '../support/hostile.ts'
import { holding } from '../support/load.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'

/** Documents and requests that mean harm, or look as if: each is a 4xx with a code, and costs little. */
let chain: Chain
const tokenOf = holding(() => signIn(chain, 'manager-plateau'))
beforeAll(async () => {
  chain = await startNetworkUnderTest()
})
afterAll(() => chain?.close())

const all = [...documents, ...characters, ...values, ...requests]

describe.each([
  ['of a document', documents],
  ['of characters', characters],
  ['of values', values],
  ['of a request', requests],
])('what is hostile %s', (_, kinds) => {
  test.each(kinds)('$name is refused with a code, and the next request is not affected', async (hostile) => {
    const started = performance.now()
    const { status, codes, bytes } = await send(hostile)
    const ms = performance.now() - started

    expect({ status, codes }).toEqual({ status: hostile.status ?? 400, codes: [hostile.code] })
    expect(bytes).toBeLessThan(100_000)
    expect(ms).toBeLessThan(5_000)
    await expectWell()
  })
})

test('all of it, again and again at once, takes a bounded memory, and the gateway is the same afterwards', async () => {
  const gateway = chain.part('gateway').child
  const round = () => Promise.all(all.map(send))
  await round()
  const before = await residentMiB()
  for (let n = 0; n < 5; n++)
    for (const { status } of await round()) {
      expect(status).toBeGreaterThanOrEqual(400)
      expect(status).toBeLessThan(500)
    }

  expect((await residentMiB()) - before).toBeLessThan(250)
  expect(chain.part('gateway').child).toBe(gateway)
  expect(gateway.exitCode).toBeNull()
  await expectWell()
})

/** What can be said in a socket's message and to an event stream, too. */
const sayable = [...documents, ...characters, ...values]

describe('what is hostile is refused alike', () => {
  test('on a socket, whose neighbours answer on', async () => {
    const told = await Promise.all(
      sayable.map(async (hostile) => [hostile.name, await bySocket(hostile.body)]),
    )
    expect(told).toEqual(sayable.map(({ name, code, body }) => [name, onSocket(code, body)]))
    expect(await bySocket(asked('{ __typename }'))).toBe('ANSWERED')
  })

  test('by an event stream', async () => {
    const told = await Promise.all(
      sayable.map(async (hostile) => [hostile.name, await byStream(hostile.body)]),
    )
    expect(told).toEqual(sayable.map(({ name, code }) => [name, code]))
    expect(await byStream(asked('{ __typename }'))).toBe('ANSWERED')
  })

  test('on a socket, in a message that is too large', async () => {
    expect(await bySocket(asked(`{ __typename } #${'x'.repeat(2_200_000)}`))).toBe('closed 1009')
    await expectWell()
  })
})

test('the hash of a document in its place is told as what Apollo clients ask again by', async () => {
  const body = '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}'
  expect(await send({ name: 'a persisted query', body, code: '' })).toMatchObject({
    codes: ['PERSISTED_QUERY_NOT_SUPPORTED'],
  })
})

/** No bytes that are no text can be sent by a text frame, and a message that is no JSON says nothing. */
const onSocket = (code: string, body: Body) =>
  code !== bad ? code : isUtf8(Buffer.from(body)) ? 'closed 4400' : 'closed 1007'

async function bySocket(body: Body): Promise<string> {
  const socket = new WebSocket(`${chain.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  await once(socket, 'open')
  socket.send(
    JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${await tokenOf()}` } }),
  )
  await once(socket, 'message')
  const said = Buffer.concat([
    Buffer.from('{"id":"1","type":"subscribe","payload":'),
    Buffer.from(body),
    Buffer.from('}'),
  ])
  socket.send(said, { binary: false })
  try {
    return await new Promise((resolve) => {
      socket.on('close', (code) => resolve(`closed ${code}`))
      socket.on('message', (data) => {
        const { type, payload } = JSON.parse(String(data))
        if (type === 'error') resolve(payload[0].extensions.code)
        if (type === 'next') resolve(payload.errors?.[0].extensions.code ?? 'ANSWERED')
      })
    })
  } finally {
    socket.terminate()
  }
}

async function byStream(body: Body): Promise<string> {
  const response = await fetch(`${chain.url}/graphql/stream`, {
    method: 'POST',
    headers: {
      accept: 'text/event-stream',
      'content-type': 'application/json',
      authorization: `Bearer ${await tokenOf()}`,
    },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })
  const text = await response.text()
  const [, event] = /^event: next\ndata: (.*)$/m.exec(text) ?? []
  const { errors } = JSON.parse(event ?? text) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code ?? 'ANSWERED'
}

async function send({ body, headers }: Hostile) {
  const response = await fetch(`${chain.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenOf()}`, ...headers },
    body: typeof body === 'string' ? body : new Uint8Array(body),
  })
  const text = await response.text()
  const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] }
  const codes = [...new Set(errors.map(({ extensions }) => extensions.code))]
  return { status: response.status, codes, bytes: text.length }
}

/** Somebody else asks something ordinary, and soon has it. */
async function expectWell() {
  const started = performance.now()
  const { data, errors } = await clientWith(chain, await tokenOf()).ask(
    '{ store(code: "PLATEAU") { name stock(first: 1) { nodes { available } } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.store.name).toBe('Plateau')
  expect(performance.now() - started).toBeLessThan(5_000)
}

/** What the gateway holds in memory, by its own metrics. */
async function residentMiB() {
  const text = await (await fetch(`${chain.url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)![1]) / 1024 / 1024
}

import { isUtf8 } from 'node:buffer'
import { once } from 'node:events'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import WebSocket from 'ws'
import type { Chain } from '../support/chains.ts'
import { clientWith, signIn } from '../support/client.ts'
import {
  type Body,
  bad,
  characters,
  documents,
  type Hostile,
  requestOf,
  requests,
  values,
} from '../support/hostile.ts'
import { holding } from '../support/load.ts'
import { startNetworkUnderTest } from '../support/under-test.ts'

/** Documents and requests that are hostile or look hostile: each gets a 4xx with a code, and costs little. */
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
])('hostile input %s', (_, kinds) => {
  test.each(kinds)('$name is rejected with a code, and the next request is not affected', async (hostile) => {
    const started = performance.now()
    const { status, codes, bytes } = await send(hostile)
    const ms = performance.now() - started

    expect({ status, codes }).toEqual({ status: hostile.status ?? 400, codes: [hostile.code] })
    expect(bytes).toBeLessThan(100_000)
    expect(ms).toBeLessThan(5_000)
    await expectHealthy()
  })
})

test('all of it at once, repeatedly, takes bounded memory and does not end the gateway', async () => {
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
  await expectHealthy()
})

/** The input that also fits into a message on a socket and into an event stream's request. */
const sayable = [...documents, ...characters, ...values]

describe('hostile input gets the same rejection', () => {
  test('on a socket, and other operations on it go on', async () => {
    const answers = await Promise.all(
      sayable.map(async (hostile) => [hostile.name, await bySocket(hostile.body)]),
    )
    expect(answers).toEqual(sayable.map(({ name, code, body }) => [name, onSocket(code, body)]))
    expect(await bySocket(requestOf('{ __typename }'))).toBe('ANSWERED')
  })

  test('by an event stream', async () => {
    const answers = await Promise.all(
      sayable.map(async (hostile) => [hostile.name, await byStream(hostile.body)]),
    )
    expect(answers).toEqual(sayable.map(({ name, code }) => [name, code]))
    expect(await byStream(requestOf('{ __typename }'))).toBe('ANSWERED')
  })

  test('on a socket, in a message that is too large', async () => {
    expect(await bySocket(requestOf(`{ __typename } #${'x'.repeat(2_200_000)}`))).toBe('closed 1009')
    await expectHealthy()
  })
})

test('a hash in place of its document gets the error on which Apollo clients send the document', async () => {
  const body = '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"a"}}}'
  expect(await send({ name: 'a persisted query', body, code: '' })).toMatchObject({
    codes: ['PERSISTED_QUERY_NOT_SUPPORTED'],
  })
})

/** A text frame cannot carry invalid text, and a message that is not JSON has no content to check. */
const onSocket = (code: string, body: Body) =>
  code !== bad ? code : isUtf8(Buffer.from(body)) ? 'closed 4400' : 'closed 1007'

async function bySocket(body: Body): Promise<string> {
  const socket = new WebSocket(`${chain.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws')
  await once(socket, 'open')
  socket.send(
    JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${await tokenOf()}` } }),
  )
  await once(socket, 'message')
  const frame = Buffer.concat([
    Buffer.from('{"id":"1","type":"subscribe","payload":'),
    Buffer.from(body),
    Buffer.from('}'),
  ])
  socket.send(frame, { binary: false })
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

/** Another user sends an ordinary query, and soon gets the answer. */
async function expectHealthy() {
  const started = performance.now()
  const { data, errors } = await clientWith(chain, await tokenOf()).ask(
    '{ store(code: "PLATEAU") { name stock(first: 1) { nodes { available } } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.store.name).toBe('Plateau')
  expect(performance.now() - started).toBeLessThan(5_000)
}

/** The memory of the gateway, from its own metrics. */
async function residentMiB() {
  const text = await (await fetch(`${chain.url}/metrics`)).text()
  return Number(/^process_resident_memory_bytes (\S+)$/m.exec(text)![1]) / 1024 / 1024
}

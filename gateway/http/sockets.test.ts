import { once } from 'node:events'
import { request } from 'node:http'
import type { ExecutionResult } from 'graphql'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { identityUnavailable } from '../../runtime/errors/errors.ts'
import { alertAt } from '../testing/chain.ts'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

let gateway: TestGateway
let host: string
const open: WebSocket[] = []
beforeEach(async () => {
  gateway = await openTestGateway()
  host = await gateway.listen()
})
afterEach(async () => {
  for (const socket of open.splice(0)) socket.terminate()
  await gateway.close()
  vi.useRealTimers()
})

const init = (payload?: object) => JSON.stringify({ type: 'connection_init', payload })
const ask = (query: string, id = '1') => JSON.stringify({ id, type: 'subscribe', payload: { query } })

describe('a socket', () => {
  test('without a connection_init within ten seconds is closed', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const socket = await connect()
    vi.advanceTimersByTime(9_900)
    expect(socket.readyState).toBe(WebSocket.OPEN)
    vi.advanceTimersByTime(200)
    expect(await closeOf(socket)).toBe(4408)
  })

  test.each([
    ['subscribes before connection_init', [ask('{ products { name } }')], 4401],
    ['says twice who it is', [init(), init({})], 4429],
    [
      'has two operations with the same name',
      [init(), ask('subscription { cursors }'), ask('subscription { cursors }')],
      4409,
    ],
    ['sends a list of operations', [init(), `[${ask('{ products { name } }')}]`], 4400],
    ['sends no JSON', [init(), '{'], 4400],
    ['sends nothing at all in JSON', [init(), 'null'], 4400],
    ['sends an unknown type', [init(), '{"type":"execute"}'], 4400],
    [
      'says who it is by a key that comes twice',
      [
        String.raw`{"type":"connection_init","payload":{"authorization":"Bearer a","\u0061uthorization":"Bearer b"}}`,
      ],
      4400,
    ],
    [
      'asks by a key that comes twice',
      [init(), '{"id":"1","type":"subscribe","payload":{"query":"{ a }","query":"{ products { name } }"}}'],
      4400,
    ],
    ['sends bytes that are no UTF-8', [init(), Buffer.from([0x22, 0xff, 0xfe, 0x22])], 1007],
    ['brings two tokens', [init({ authorization: 'Bearer a', Authorization: 'Bearer b' })], 4403],
    ['brings something else than a token', [init({ authorization: { token: 'a' } })], 4403],
  ])('that %s is closed', async (_, messages, code) => {
    const socket = await connect()
    for (const message of messages) {
      socket.send(message, { binary: false })
      if (message === init() && messages.length > 1) await once(socket, 'message')
    }
    expect(await closeOf(socket)).toBe(code)
  })

  test('whose message repeats a key runs nothing of that message', async () => {
    const socket = await connect()
    socket.send(init())
    await once(socket, 'message')
    gateway.chain.calls.length = 0
    socket.send(
      '{"id":"1","type":"subscribe","payload":{"query":"{ products { name } }","query":"{ products { id } }"}}',
    )
    await closeOf(socket)
    expect(gateway.chain.calls).toEqual([])
  })

  test('while the identity server is unavailable is closed with the code to try again', async () => {
    const away = await openTestGateway({
      verify: () => Promise.reject(identityUnavailable(new Error('away'))),
    })
    try {
      host = await away.listen()
      const socket = await connect()
      socket.send(init({ authorization: 'Bearer a' }))
      expect(await closeOf(socket)).toBe(1013)
      expect((await away.ask('{ products { name } }', [])).status).toBe(503)
    } finally {
      await away.close()
    }
  })

  test.each([
    ['30 s without a token', undefined, 30_000],
    ['ten minutes with one', [], 600_000],
  ])('that carries no operation for %s is closed; a ping does not count', async (_, permissions, maxMs) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    const patient = await openTestGateway()
    try {
      host = await patient.listen()
      const socket = await connect()
      const token = permissions && (await patient.tokens.holding(permissions, 3_600))
      socket.send(init(token ? { authorization: `Bearer ${token}` } : undefined))
      await once(socket, 'message')
      socket.send(ask('{ products { name } }'))
      await messageOf(socket, 'complete')

      await pass(socket, maxMs - 5_000)
      vi.advanceTimersByTime(5_000)
      expect(await closeOf(socket)).toBe(4408)
    } finally {
      await patient.close()
    }
  })

  test('that carries a subscription is not idle', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
    const patient = await openTestGateway()
    try {
      host = await patient.listen()
      const socket = await connect()
      socket.send(init())
      await once(socket, 'message')
      socket.send(ask('subscription { cursors }'))
      const [channel] = await patient.chain.listeners(1)
      await pass(socket, 5 * 60_000)
      const answer = answerOf(socket)
      channel!.push(alertAt('1'))
      expect(await answer).toEqual({ data: { cursors: '1' } })
    } finally {
      await patient.close()
    }
  })

  test("of another site's page is not opened; a developer's page on this machine may open one", async () => {
    const rejected = new WebSocket(`ws://${host}/graphql`, 'graphql-transport-ws', {
      origin: 'https://evil.example',
    })
    const [error] = (await once(rejected, 'error')) as [Error]
    expect(error.message).toContain('403')
    await connect('http://localhost:5173')
  })
})

describe('an operation is cancelled at the subgraph', () => {
  test.each([
    ['its client completes it', (socket: WebSocket) => socket.send('{"id":"1","type":"complete"}')],
    ['its socket is cut', (socket: WebSocket) => socket.terminate()],
  ])('because %s', async (_, leave) => {
    const socket = await connect()
    socket.send(init())
    await once(socket, 'message')
    socket.send(ask('{ silence }'))
    await expect.poll(() => gateway.chain.calls).toHaveLength(1)
    const { signal } = gateway.chain.calls[0]!
    expect(signal!.aborted).toBe(false)
    leave(socket)
    await expect.poll(() => signal!.aborted).toBe(true)
  })

  test.each([
    ['its event stream is cut', '/graphql/stream'],
    ['its client hangs up', '/graphql'],
  ])('because %s', async (_, path) => {
    const headers = { 'content-type': 'application/json', accept: 'text/event-stream, application/json' }
    const httpRequest = request(`http://${host}${path}`, { method: 'POST', agent: false, headers })
    httpRequest.on('error', () => 'cut by the test')
    httpRequest.end(JSON.stringify({ query: '{ silence }' }))
    await expect.poll(() => gateway.chain.calls).toHaveLength(1)
    const { signal } = gateway.chain.calls[0]!
    expect(signal!.aborted).toBe(false)
    httpRequest.destroy()
    await expect.poll(() => signal!.aborted).toBe(true)
  })
})

describe('a field that a listener may not see', () => {
  test('for a missing policy is removed from every event', async () => {
    const token = await gateway.tokens.holding(['stock:read'])
    const socket = await connect()
    socket.send(init({ authorization: `Bearer ${token}` }))
    await once(socket, 'message')
    const answer = answerOf(socket)
    socket.send(ask('subscription { stockAlerts { cursor alert { id verdict } } }'))
    const [channel] = await gateway.chain.listeners(1)
    channel!.push(alertAt('1'))

    expect(await answer).toMatchObject({
      data: { stockAlerts: { cursor: '1', alert: { id: 'a1', verdict: null } } },
      errors: [{ path: ['stockAlerts', 'alert', 'verdict'] }],
    })
    expect(gateway.chain.calls[0]!.query).not.toContain('verdict')
  })

  test('prevents the whole subscription where operations are rejected as a whole', async () => {
    const strict = await openTestGateway({ ingress: { rejectUnauthorized: true } })
    try {
      host = await strict.listen()
      const token = await strict.tokens.holding(['stock:read'])
      const socket = await connect()
      socket.send(init({ authorization: `Bearer ${token}` }))
      await once(socket, 'message')
      const answer = answerOf(socket)
      socket.send(ask('subscription { stockAlerts { cursor alert { id note } } }'))

      expect(await answer).toMatchObject({
        data: null,
        errors: [{ path: ['stockAlerts', 'alert', 'note'] }],
      })
      expect(strict.chain.calls).toEqual([])
    } finally {
      await strict.close()
    }
  })
})

async function connect(origin?: string) {
  const socket = new WebSocket(`ws://${host}/graphql`, 'graphql-transport-ws', { origin })
  open.push(socket)
  await once(socket, 'open')
  return socket
}

async function closeOf(socket: WebSocket): Promise<number> {
  const [code] = await once(socket, 'close')
  return code
}

/** Lets time pass on a socket that pings now and then. */
async function pass(socket: WebSocket, ms: number) {
  for (let passed = 0; passed < ms; passed += 5_000) {
    vi.advanceTimersByTime(5_000)
    const pong = messageOf(socket, 'pong')
    socket.send('{"type":"ping"}')
    await pong
  }
}

/** The first answer of any operation. */
const answerOf = (socket: WebSocket): Promise<ExecutionResult> => messageOf(socket, 'next')

/** @returns the payload of the first message of a type */
function messageOf<Payload>(socket: WebSocket, wanted: string) {
  return new Promise<Payload>((resolve) =>
    socket.on('message', function read(data) {
      const { type, payload } = JSON.parse(String(data))
      if (type !== wanted) return
      socket.off('message', read)
      resolve(payload)
    }),
  )
}

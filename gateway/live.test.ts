import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { createConnection } from 'node:net'
import { setImmediate as turn } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import { type Client, createClient } from 'graphql-ws'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type AlertEvent, alertAt } from './testing/chain.ts'
import type { Channel } from './testing/channel.ts'
import { openTestGateway, type TestGateway } from './testing/gateway.ts'

let gateway: TestGateway
let host: string
let clients: Client[]
let requests: ClientRequest[]
beforeEach(async () => {
  clients = []
  requests = []
  gateway = await openTestGateway()
  host = await gateway.listen()
})
afterEach(async () => {
  for (const client of clients) await client.dispose()
  for (const asked of requests) asked.destroy()
  await gateway.close()
})

const alerts = 'subscription { stockAlerts { cursor alert { level product { name } store { name } } } }'
const lamp = { level: 'LOW', product: { name: 'Lamp' }, store: { name: 'Plateau' } }
const told = (cursor: string) => ({ data: { stockAlerts: { cursor, alert: lamp } } })

describe('over graphql-ws', () => {
  test('delivers each event with what another subgraph knows of it', async () => {
    const stream = listen(await connect(['stock:read']), alerts)
    const first = stream.next()
    const [channel] = await gateway.chain.listeners(1)

    channel!.push(alertAt('1'))
    channel!.push(alertAt('2'))

    expect((await first).value).toEqual(told('1'))
    expect((await stream.next()).value).toEqual(told('2'))
    const asked = gateway.chain.calls.map(({ subgraph, query }) => `${subgraph} ${query.split('{')[0]}`)
    expect(asked).toEqual([
      'inventory subscription',
      'stores query($representations:[_Any!]!)',
      'stores query($representations:[_Any!]!)',
    ])
  })

  test('asks the subgraph of the event again where the plan does', async () => {
    const query = 'subscription { stockAlerts { cursor alert { store { twin { shelves } } } } }'
    const stream = listen(await connect(['stock:read']), query)
    const first = stream.next()
    const [channel] = await gateway.chain.listeners(1)
    channel!.push(alertAt('1'))
    expect((await first).value).toEqual({
      data: { stockAlerts: { cursor: '1', alert: { store: { twin: { shelves: 3 } } } } },
    })
  })

  test('hands the token, the variables and a trace of its own to the subgraph', async () => {
    const { client, token } = await connect(['stock:read'])
    const query =
      'subscription ($at: String, $off: Boolean = false) { stockAlerts(after: $at) { cursor alert @include(if: $off) { id } } }'
    client.subscribe({ query, variables: { at: 'e7' } }, quiet)
    await gateway.chain.listeners(1)
    const [{ variables, caller }] = gateway.chain.calls as [(typeof gateway.chain.calls)[0]]
    expect(variables).toEqual({ at: 'e7' })
    expect(caller.token).toBe(token)
    expect(caller.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
  })

  test('ends the upstream at once when the listener unsubscribes, idle as it is', async () => {
    const { client } = await connect(['stock:read'])
    const unsubscribe = client.subscribe({ query: alerts }, quiet)
    const [channel] = await gateway.chain.listeners(1)
    unsubscribe()
    await channel!.left
  })

  test('ends the upstream when the socket is cut', async () => {
    const socket = await rawSocket(['stock:read'])
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: alerts } }))
    const [channel] = await gateway.chain.listeners(1)
    socket.terminate()
    await channel!.left
  })

  test('does not subscribe for one who may not listen', async () => {
    const stream = listen(await connect(['sale:read']), alerts)
    const { value } = await stream.next()
    expect(value!.data).toEqual({ stockAlerts: null })
    expect(value!.errors).toMatchObject([
      { path: ['stockAlerts'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
    ])
    expect((await stream.next()).done).toBe(true)
    expect(gateway.chain.calls).toEqual([])
  })

  test('takes out of every event what the listener may not see', async () => {
    const stream = listen(
      await connect(['stock:read']),
      'subscription { stockAlerts { cursor alert { id note } } }',
    )
    const first = stream.next()
    const [channel] = await gateway.chain.listeners(1)
    channel!.push(alertAt('1'))
    const { value } = await first
    expect(value!.data).toEqual({ stockAlerts: { cursor: '1', alert: { id: 'a1', note: null } } })
    expect(value!.errors).toMatchObject([{ path: ['stockAlerts', 'alert', 'note'] }])
    expect(gateway.chain.calls[0]!.query).not.toContain('note')
  })

  test('lets somebody without a token listen to what is public', async () => {
    const stream = listen(
      await connect(),
      'subscription { prices { product { name price stock { available } } } }',
    )
    const { value } = await stream.next()
    expect(value!.data).toEqual({ prices: { product: { name: 'Lamp', price: 10, stock: null } } })
    expect((await stream.next()).done).toBe(true)
  })

  test.each([
    ['forged', () => gateway.tokens.forged()],
    ['expired', () => gateway.tokens.holding(['stock:read'], -60)],
    ['unreadable', async () => 'nonsense'],
  ])('closes the socket of a token that is %s', async (_, make) => {
    const { closed, client } = connectWith(await make())
    client.subscribe({ query: alerts }, quiet)
    expect(await closed).toMatchObject({ code: 4403, reason: 'Token refused: sign in again' })
    expect(gateway.chain.calls).toEqual([])
  })

  test('closes the socket within a second of the expiry of its token', async () => {
    const { client, closed, expiresAt } = await connect(['stock:read'], 2)
    client.subscribe({ query: alerts }, quiet)
    const [channel] = await gateway.chain.listeners(1)
    const { code, reason, at } = await closed
    expect({ code, reason }).toEqual({ code: 4403, reason: 'Token expired' })
    expect(at - expiresAt).toBeGreaterThan(-50)
    expect(at - expiresAt).toBeLessThan(1_000)
    await channel!.left
  })

  test('answers queries and mutations as over HTTP', async () => {
    const connected = await connect([])
    expect(
      (await listen(connected, '{ products { name grade stock { available } } }').next()).value,
    ).toMatchObject({
      data: {
        products: [
          { name: 'Lamp', grade: 'A', stock: null },
          { name: 'Desk', grade: 'B', stock: null },
        ],
      },
      errors: [{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }],
    })
    expect(
      (await listen(connected, 'mutation { rename(id: "s1", name: "New") { name } }').next()).value,
    ).toEqual({
      data: { rename: { name: 'New' } },
    })
  })

  test.each([
    ['GRAPHQL_PARSE_FAILED', '{ products {'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { nothing }'],
    ['LIMIT_EXCEEDED', `{ ${'a '.repeat(4_001)}}`],
    ['BAD_USER_INPUT', 'subscription ($at: String!) { stockAlerts(after: $at) { cursor } }'],
  ])('refuses with %s what HTTP refuses', async (code, query) => {
    const { client } = await connect(['stock:read'])
    const [error] = await new Promise<{ extensions: object }[]>((resolve) =>
      client.subscribe({ query }, { ...quiet, error: (errors) => resolve(errors as never) }),
    )
    expect(error!.extensions).toMatchObject({ code })
  })

  test('carries a hundred operations on one socket, and refuses another', async () => {
    const { client } = await connect(['stock:read'])
    for (let n = 0; n < 100; n++) client.subscribe({ query: alerts }, quiet)
    await gateway.chain.listeners(100)
    const [error] = await new Promise<{ extensions: object }[]>((resolve) =>
      client.subscribe({ query: alerts }, { ...quiet, error: (errors) => resolve(errors as never) }),
    )
    expect(error!.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' })
    expect(gateway.chain.alerts).toHaveLength(100)
  })

  test('closes the socket of a message over a mebibyte', async () => {
    const socket = await rawSocket([])
    socket.send('x'.repeat(1024 * 1024 + 1))
    const [code] = await once(socket, 'close')
    expect(code).toBe(1009)
  })

  test('leaves upstream what a listener does not read, with bounded memory', async () => {
    const socket = await rawSocket()
    socket.send(
      JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { cursors }' } }),
    )
    const [channel] = await gateway.chain.listeners(1)
    socket.pause()
    expect(await feed(channel!)).toBeLessThan(1_000)
    socket.terminate()
  })

  test('knows no other path', async () => {
    const socket = new WebSocket(`ws://${host}/elsewhere`, 'graphql-transport-ws')
    const [error] = (await once(socket, 'error')) as [Error]
    expect(error.message).toContain('404')
  })

  test('outlives a client that resets the connection while it is refused', async () => {
    const [hostname, port] = host.split(':')
    for (let n = 0; n < 20; n++) {
      const socket = createConnection(Number(port), hostname)
      await once(socket, 'connect')
      const upgraded = once(gateway.app.server, 'upgrade')
      socket.write('GET /elsewhere HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n')
      await upgraded
      socket.resetAndDestroy()
    }
    expect((await gateway.ask('{ products { name } }')).status).toBe(200)
  })

  test('says which subgraph is away, and goes on listening', async () => {
    const stream = listen(await connect(['stock:read']), alerts)
    const first = stream.next()
    const [channel] = await gateway.chain.listeners(1)
    gateway.chain.down.add('stores')
    channel!.push(alertAt('1'))
    expect((await first).value!.errors).toMatchObject([
      { path: ['stockAlerts', 'alert', 'store', 'name'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ])
    gateway.chain.down.clear()
    channel!.push(alertAt('2'))
    expect((await stream.next()).value).toEqual(told('2'))
  })

  test('says so when the subgraph to listen to is away', async () => {
    gateway.chain.down.add('inventory')
    const { client } = await connect(['stock:read'])
    const [error] = await new Promise<{ extensions: object }[]>((resolve) =>
      client.subscribe({ query: alerts }, { ...quiet, error: (errors) => resolve(errors as never) }),
    )
    expect(error!.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
  })

  test('says so when the upstream breaks off, without its words', async () => {
    const stream = listen(await connect(['stock:read']), alerts)
    const first = stream.next()
    const [channel] = await gateway.chain.listeners(1)
    channel!.finish(new Error('socket 10.0.0.7 hung up'))
    const [error] = (await first).value!.errors!
    expect(error).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
    expect(error!.message).not.toContain('10.0.0.7')
    expect((await stream.next()).done).toBe(true)
  })
})

describe('over server-sent events', () => {
  test('delivers events to a bearer of a token', async () => {
    const { events } = await openEvents({ query: alerts }, ['stock:read'])
    const [channel] = await gateway.chain.listeners(1)
    channel!.push(alertAt('1'))
    expect((await events.next()).value).toEqual({ event: 'next', data: told('1') })
    channel!.finish()
    expect((await events.next()).value).toEqual({ event: 'complete' })
  })

  test('ends the upstream when the client goes away', async () => {
    const { asked } = await openEvents({ query: alerts }, ['stock:read'])
    const [channel] = await gateway.chain.listeners(1)
    asked.destroy()
    await channel!.left
  })

  test('ends with an error when the token expires', async () => {
    const { events } = await openEvents({ query: alerts }, ['stock:read'], 2)
    const [channel] = await gateway.chain.listeners(1)
    const { value } = await events.next()
    expect(value).toMatchObject({
      event: 'next',
      data: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    })
    expect((await events.next()).value).toEqual({ event: 'complete' })
    await channel!.left
  })

  test('leaves upstream what a listener does not read, with bounded memory', async () => {
    const { response } = await openEvents({ query: 'subscription { cursors }' })
    response.pause()
    const [channel] = await gateway.chain.listeners(1)
    expect(await feed(channel!)).toBeLessThan(1_000)
  })

  test('answers a query by GET, and no mutation', async () => {
    const get = (query: string) => openEvents({ query, method: 'GET' })
    const query = await get('{ products { name } }')
    expect((await query.events.next()).value).toMatchObject({ data: { data: { products: [{}, {}] } } })
    const mutation = await get('mutation { rename(id: "s1", name: "x") { name } }')
    expect((await mutation.events.next()).value).toMatchObject({
      data: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    })
    expect(gateway.chain.calls).toHaveLength(1)
  })

  test('refuses a bad token with 401 before a stream is opened', async () => {
    const { statusCode, body } = await gateway.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      payload: { query: alerts },
      headers: { accept: 'text/event-stream', authorization: `Bearer ${await gateway.tokens.forged()}` },
    })
    expect(statusCode).toBe(401)
    expect(JSON.parse(body).errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('says what to ask for to one who does not ask for events', async () => {
    const { statusCode, body } = await gateway.app.inject({
      method: 'POST',
      url: '/graphql/stream',
      payload: {},
    })
    expect(statusCode).toBe(406)
    expect(body).toContain('accept: text/event-stream')
  })
})

test('stops within five seconds with sockets and event streams open, which are cut and not completed', async () => {
  const { client, closed } = await connect(['stock:read'])
  client.subscribe({ query: alerts }, quiet)
  const { response } = await openEvents({ query: alerts }, ['stock:read'])
  response.on('error', () => 'cut')
  const chunks: string[] = []
  response.on('data', (chunk) => chunks.push(String(chunk)))
  const channels = await gateway.chain.listeners(2)
  const ended = new Promise((resolve) => response.once('close', resolve))

  const before = Date.now()
  await gateway.close()

  expect(Date.now() - before).toBeLessThan(5_000)
  expect((await closed).code).toBe(1001)
  await ended
  expect(chunks.join('')).not.toContain('complete')
  await Promise.all(channels.map(({ left }) => left))
})

/**
 * Feeds large events, no faster than the gateway takes them when it can. What the buffers of two kernels take is some
 * MiB, and 256 wait.
 * @returns how many were taken
 */
async function feed(channel: Channel<AlertEvent>) {
  const cursor = 'x'.repeat(100_000)
  const pushed = 2_000
  for (let n = 0; n < pushed; n++) {
    channel.push({ ...alertAt('1'), cursor })
    for (let turns = 0; turns < 20; turns++) await turn()
  }
  return pushed - channel.waiting()
}

const quiet = { next() {}, error() {}, complete() {} }

/** A graphql-ws client with a token of these permissions; without a list, with none. */
async function connect(permissions?: string[], lifeSeconds?: number) {
  const token = permissions && (await gateway.tokens.holding(permissions, lifeSeconds))
  return connectWith(token)
}

function connectWith(token?: string) {
  const { exp = 0 } = token?.includes('.') ? JSON.parse(atob(token.split('.')[1]!)) : {}
  let close = (_: { code: number; reason: string; at: number }) => {}
  const closed = new Promise<{ code: number; reason: string; at: number }>((resolve) => {
    close = resolve
  })
  const client = createClient({
    url: `ws://${host}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazyCloseTimeout: 10_000,
    connectionParams: token ? { authorization: `Bearer ${token}` } : undefined,
    on: {
      closed(event) {
        const { code, reason } = event as { code: number; reason: string }
        close({ code, reason, at: Date.now() })
      },
    },
  })
  clients.push(client)
  return { client, closed, token, expiresAt: exp * 1000 }
}

const listen = ({ client }: { client: Client }, query: string) =>
  client.iterate({ query }) as AsyncIterableIterator<ExecutionResult<Record<string, unknown>>>

async function rawSocket(permissions?: string[]) {
  const socket = new WebSocket(`ws://${host}/graphql`, 'graphql-transport-ws')
  await once(socket, 'open')
  const token = permissions && (await gateway.tokens.holding(permissions))
  const payload = token && { Authorization: `Bearer ${token}` }
  socket.send(JSON.stringify({ type: 'connection_init', payload }))
  await once(socket, 'message')
  return socket
}

interface EventsAsked {
  query: string
  method?: 'GET' | 'POST'
}

async function openEvents(
  { query, method = 'POST' }: EventsAsked,
  permissions?: string[],
  lifeSeconds?: number,
) {
  const token = permissions && (await gateway.tokens.holding(permissions, lifeSeconds))
  const search = method === 'GET' ? `?query=${encodeURIComponent(query)}` : ''
  const asked = request(`http://${host}/graphql/stream${search}`, {
    method,
    headers: {
      accept: 'text/event-stream',
      ...(method === 'POST' && { 'content-type': 'application/json' }),
      ...(token && { authorization: `Bearer ${token}` }),
    },
  })
  requests.push(asked)
  asked.on('error', () => 'cut by the test')
  asked.end(method === 'POST' ? JSON.stringify({ query }) : undefined)
  const [response] = (await once(asked, 'response')) as [IncomingMessage]
  return { asked, response, events: eventsIn(response) }
}

async function* eventsIn(
  response: IncomingMessage,
): AsyncGenerator<{ event: string; data?: ExecutionResult }> {
  let text = ''
  for await (const chunk of response) {
    text += chunk
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const event = /^event: (.*)$/m.exec(text.slice(0, end))?.[1]
      const data = /^data: (.+)$/m.exec(text.slice(0, end))?.[1]
      text = text.slice(end + 2)
      if (event) yield { event, ...(data && { data: JSON.parse(data) }) }
    }
  }
}

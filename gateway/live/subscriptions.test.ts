import { once } from 'node:events'
import { createConnection } from 'node:net'
import type { ExecutionResult } from 'graphql'
import { type Client, createClient } from 'graphql-ws'
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { WebSocket } from 'ws'
import type { SubgraphClient } from '../../runtime/subgraph-client/client.ts'
import { alertAt } from '../testing/chain.ts'
import type { TestGateway } from '../testing/gateway.ts'
import { alertAnswer, alerts, feed, type LiveGateway, openLive } from '../testing/live.ts'

let live: LiveGateway
let gateway: TestGateway
beforeEach(async () => {
  live = await openLive()
  gateway = live.gateway
})
afterEach(() => live.close())

test('each event has the fields of another subgraph', async () => {
  const stream = listen(await live.connect(['stock:read']), alerts)
  const first = stream.next()
  const [channel] = await gateway.chain.listeners(1)

  channel!.push(alertAt('1'))
  channel!.push(alertAt('2'))

  expect((await first).value).toEqual(alertAnswer('1'))
  expect((await stream.next()).value).toEqual(alertAnswer('2'))
  const operations = gateway.chain.calls.map(({ subgraph, query }) => `${subgraph} ${query.split('{')[0]}`)
  expect(operations).toEqual([
    'inventory subscription',
    'stores query($representations:[_Any!]!)',
    'stores query($representations:[_Any!]!)',
  ])
})

test("the event's subgraph is called again where the plan says so", async () => {
  const query = 'subscription { stockAlerts { cursor alert { store { twin { shelves } } } } }'
  const stream = listen(await live.connect(['stock:read']), query)
  const first = stream.next()
  const [channel] = await gateway.chain.listeners(1)
  channel!.push(alertAt('1'))
  expect((await first).value).toEqual({
    data: { stockAlerts: { cursor: '1', alert: { store: { twin: { shelves: 3 } } } } },
  })
})

test('the subgraph gets the token, the variables and a new trace', async () => {
  const { client, token } = await live.connect(['stock:read'])
  const query =
    'subscription ($at: String, $off: Boolean = false) { stockAlerts(after: $at) { cursor alert @include(if: $off) { id } } }'
  client.subscribe({ query, variables: { at: 'e7' } }, quiet)
  await gateway.chain.listeners(1)
  const [{ variables, caller }] = gateway.chain.calls as [(typeof gateway.chain.calls)[0]]
  expect(variables).toEqual({ at: 'e7' })
  expect(caller.token).toBe(token)
  expect(caller.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
})

test('an idle upstream ends at once when the listener unsubscribes', async () => {
  const { client } = await live.connect(['stock:read'])
  const unsubscribe = client.subscribe({ query: alerts }, quiet)
  const [channel] = await gateway.chain.listeners(1)
  unsubscribe()
  await channel!.left
})

test('the upstream ends when the socket is cut', async () => {
  const socket = await live.rawSocket(['stock:read'])
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: alerts } }))
  const [channel] = await gateway.chain.listeners(1)
  socket.terminate()
  await channel!.left
})

describe('listeners with the same subscription', () => {
  test('share a stream of the subgraph and the answer to each event', async () => {
    gateway.chain.tellPositions()
    const token = await gateway.tokens.holding(['stock:read'])
    const sockets = Array.from({ length: 20 }, () => listen(live.connectWith(token), alerts))
    const first = sockets.map((stream) => stream.next())
    const [shared] = await channelsOf(20, 1)

    gateway.chain.calls.length = 0
    shared!.push(alertAt('1'))
    for (const next of first) expect((await next).value).toEqual(alertAnswer('1'))
    expect(gateway.chain.calls.map(({ subgraph }) => subgraph)).toEqual(['stores'])
  })

  test('share one stream over server-sent events, which add the id of each event', async () => {
    gateway.chain.tellPositions()
    const token = await gateway.tokens.holding(['stock:read'])
    const socket = listen(live.connectWith(token), alerts).next()
    const opening = () => live.openEvents({ query: alerts }, ['stock:read'])
    const streams = [await opening(), await opening(), await opening()]
    const channels = await channelsOf(4, 2)

    for (const channel of channels) channel.push(alertAt('1'))
    expect((await socket).value).toEqual(alertAnswer('1'))
    for (const { events } of streams)
      expect((await events.next()).value).toEqual({ event: 'next', id: '1', data: alertAnswer('1') })
  })

  test.each([
    ['another user', ['stock:read'], 'another'],
    ['the same person with other permissions', ['stock:read', 'alert:handle'], 'tester'],
  ])('share no stream with %s', async (_, permissions, user) => {
    gateway.chain.tellPositions()
    const tokens = [
      await gateway.tokens.holding(['stock:read'], 300, 'tester'),
      await gateway.tokens.holding(permissions, 300, user),
    ]
    for (const token of tokens) void listen(live.connectWith(token), alerts).next()
    const channels = await gateway.chain.listeners(2)
    const left = channels.map((channel) => channel.left.then(() => 'left'))
    const stay = new Promise((resolve) => setTimeout(resolve, 200, 'both stay'))
    expect(await Promise.race([...left, stay])).toBe('both stay')
  })

  test('get only the end of their own token', async () => {
    gateway.chain.tellPositions()
    const [soon, later] = [await live.connect(['stock:read'], 2), await live.connect(['stock:read'], 300)]
    const ends = listen(soon, alerts).next()
    await gateway.chain.listeners(1)
    const goesOn = listen(later, alerts)
    const first = goesOn.next()
    const [shared] = await channelsOf(2, 1)
    await soon.closed
    await ends.catch(() => {})
    shared!.push(alertAt('1'))
    expect((await first).value).toEqual(alertAnswer('1'))
  })

  /** Waits until this many listeners have come and caught up. @returns the channels that they share */
  async function channelsOf(count: number, shared: number) {
    const channels = await gateway.chain.listeners(count)
    const left = new Set<unknown>()
    for (const channel of channels) void channel.left.then(() => left.add(channel))
    await expect.poll(() => left.size).toBe(count - shared)
    return channels.filter((channel) => !left.has(channel))
  }
})

test('a subgraph that does not open the stream in time is reported, and cancelled', async () => {
  const openings: AbortSignal[] = []
  const subscribe: SubgraphClient['subscribe'] = (_, __, opening) => {
    openings.push(opening!.signal!)
    return new Promise(() => {})
  }
  const silent = await openLive({
    ingress: { deadlineMs: 300 },
    subgraphs: (name) => ({ name, subscribe }) as SubgraphClient,
  })
  onTestFinished(() => silent.close())
  const { client } = await silent.connect(['stock:read'])
  const bySocket = new Promise<unknown>((resolve) =>
    client.subscribe({ query: alerts }, { ...quiet, error: resolve }),
  )
  const { events } = await silent.openEvents({ query: alerts }, ['stock:read'])

  const error = { extensions: { code: 'LIMIT_EXCEEDED', limit: 'time' } }
  expect(await bySocket).toMatchObject([error])
  expect((await events.next()).value).toMatchObject({ data: { errors: [error] } })
  expect(openings.map(({ aborted }) => aborted)).toEqual([true, true])
})

test('a listener without access opens no stream', async () => {
  const stream = listen(await live.connect(['sale:read']), alerts)
  const { value } = await stream.next()
  expect(value!.data).toEqual({ stockAlerts: null })
  expect(value!.errors).toMatchObject([
    { path: ['stockAlerts'], extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } },
  ])
  expect((await stream.next()).done).toBe(true)
  expect(gateway.chain.calls).toEqual([])
})

test('fields that the listener may not see are removed from every event', async () => {
  const stream = listen(
    await live.connect(['stock:read']),
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

test('an anonymous client can listen to public data', async () => {
  const stream = listen(
    await live.connect(),
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
])('the socket of a token that is %s is closed', async (_, make) => {
  const { closed, client } = live.connectWith(await make())
  client.subscribe({ query: alerts }, quiet)
  expect(await closed).toMatchObject({ code: 4403, reason: 'Token rejected: sign in again' })
  expect(gateway.chain.calls).toEqual([])
})

test("the socket is closed within a second of its token's expiry", async () => {
  const { client, closed, expiresAt } = await live.connect(['stock:read'], 4)
  client.subscribe({ query: alerts }, quiet)
  const [channel] = await gateway.chain.listeners(1)
  const { code, reason, at } = await closed
  expect({ code, reason }).toEqual({ code: 4403, reason: 'Token expired' })
  expect(at - expiresAt).toBeGreaterThan(-50)
  expect(at - expiresAt).toBeLessThan(1_000)
  await channel!.left
})

test('a graphql-ws client reconnects with a new token when the first ends, and sees no end', async () => {
  let ended = ''
  const client = createClient({
    url: `ws://${live.host}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: async () => ({
      authorization: `Bearer ${await gateway.tokens.holding(['stock:read'], 2)}`,
    }),
    retryWait: async () => {},
  })
  const cursors: unknown[] = []
  client.subscribe<{ stockAlerts: { cursor: string } }>(
    { query: alerts },
    {
      next: ({ data, errors }) => cursors.push(data?.stockAlerts.cursor ?? errors![0]!.extensions!.code),
      complete: () => {
        ended = 'complete'
      },
      error: () => {
        ended = 'error'
      },
    },
  )
  const [first] = await gateway.chain.listeners(1)
  first!.push(alertAt('1'))
  const [, second, third] = await gateway.chain.listeners(3)
  second!.push(alertAt('2'))
  third!.push(alertAt('3'))
  await expect.poll(() => cursors).toContain('3')
  expect(ended).toBe('')
  await client.dispose()
})

test('queries and mutations are answered as over HTTP', async () => {
  const connected = await live.connect([])
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
])('a socket rejects with %s the requests that HTTP rejects', async (code, query) => {
  const { client } = await live.connect(['stock:read'])
  const [error] = await new Promise<{ extensions: object }[]>((resolve) =>
    client.subscribe({ query }, { ...quiet, error: (errors) => resolve(errors as never) }),
  )
  expect(error!.extensions).toMatchObject({ code })
})

test('a socket carries a hundred operations at once, and rejects another', async () => {
  const { client } = await live.connect(['stock:read'])
  for (let n = 0; n < 100; n++) client.subscribe({ query: alerts }, quiet)
  await gateway.chain.listeners(100)
  const [error] = await new Promise<{ extensions: object }[]>((resolve) =>
    client.subscribe({ query: alerts }, { ...quiet, error: (errors) => resolve(errors as never) }),
  )
  expect(error!.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED' })
  expect(gateway.chain.alerts).toHaveLength(100)
})

test('a message over two mebibytes closes the socket', async () => {
  const socket = await live.rawSocket([])
  socket.send('x'.repeat(2 * 1024 * 1024 + 1))
  const [code] = await once(socket, 'close')
  expect(code).toBe(1009)
})

test('events that a listener does not read stay upstream, with bounded memory', async () => {
  const socket = await live.rawSocket()
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { cursors }' } }))
  const [channel] = await gateway.chain.listeners(1)
  socket.pause()
  expect(await feed(channel!)).toBeLessThan(1_000)
  socket.terminate()
})

test('a socket at another path is rejected', async () => {
  const socket = new WebSocket(`ws://${live.host}/elsewhere`, 'graphql-transport-ws')
  const [error] = (await once(socket, 'error')) as [Error]
  expect(error.message).toContain('404')
})

test('the gateway survives a client that resets the connection while it is rejected', async () => {
  const [hostname, port] = live.host.split(':')
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

test('an unavailable subgraph is named in the event, and the stream continues', async () => {
  const stream = listen(await live.connect(['stock:read']), alerts)
  const first = stream.next()
  const [channel] = await gateway.chain.listeners(1)
  gateway.chain.down.add('stores')
  channel!.push(alertAt('1'))
  expect((await first).value!.errors).toMatchObject([
    { path: ['stockAlerts', 'alert', 'store', 'name'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
  ])
  gateway.chain.down.clear()
  channel!.push(alertAt('2'))
  expect((await stream.next()).value).toEqual(alertAnswer('2'))
})

test('an unavailable subgraph of the subscription is reported', async () => {
  gateway.chain.down.add('inventory')
  const { client } = await live.connect(['stock:read'])
  const [error] = await new Promise<{ extensions: object }[]>((resolve) =>
    client.subscribe({ query: alerts }, { ...quiet, error: (errors) => resolve(errors as never) }),
  )
  expect(error!.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' })
})

test('a broken upstream is reported without its own message', async () => {
  const stream = listen(await live.connect(['stock:read']), alerts)
  const first = stream.next()
  const [channel] = await gateway.chain.listeners(1)
  channel!.finish(new Error('socket 10.0.0.7 hung up'))
  const [error] = (await first).value!.errors!
  expect(error).toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
  expect(error!.message).not.toContain('10.0.0.7')
  expect((await stream.next()).done).toBe(true)
})

test('open sockets and event streams are cut, not completed, within five seconds of a stop', async () => {
  const { client, closed } = await live.connect(['stock:read'])
  client.subscribe({ query: alerts }, quiet)
  const { response } = await live.openEvents({ query: alerts }, ['stock:read'])
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

const quiet = { next() {}, error() {}, complete() {} }

const listen = ({ client }: { client: Client }, query: string) =>
  client.iterate({ query }) as AsyncIterableIterator<ExecutionResult<Record<string, unknown>>>

import { afterEach, beforeEach, expect, test } from 'vitest'
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

test('a client with a token gets events', async () => {
  const { events } = await live.openEvents({ query: alerts }, ['stock:read'])
  const [channel] = await gateway.chain.listeners(1)
  channel!.push(alertAt('1'))
  expect((await events.next()).value).toEqual({ event: 'next', id: '1', data: alertAnswer('1') })
  channel!.finish()
  expect((await events.next()).value).toEqual({ event: 'complete' })
})

test('each event has its cursor as its id, even when the client does not request the cursor', async () => {
  const { events } = await live.openEvents({ query: 'subscription { stockAlerts { alert { level } } }' }, [
    'stock:read',
  ])
  const [channel] = await gateway.chain.listeners(1)
  for (const cursor of ['7', '8']) channel!.push(alertAt(cursor))
  const data = { data: { stockAlerts: { alert: { level: 'LOW' } } } }
  expect((await events.next()).value).toEqual({ event: 'next', id: '7', data })
  expect((await events.next()).value).toEqual({ event: 'next', id: '8', data })
})

test.each(['GET', 'POST'] as const)(
  'a client that reconnects by %s continues after its Last-Event-ID',
  async (method) => {
    const query = 'subscription ($after: String) { stockAlerts(after: $after) { alert { level } } }'
    await live.openEvents({ query, variables: { after: '1' }, method, lastEventId: '7' }, ['stock:read'])
    await gateway.chain.listeners(1)
    expect(gateway.chain.calls.at(-1)!.variables).toMatchObject({ after: '7' })
  },
)

test('a Last-Event-ID that cannot be continued is rejected, rather than leaving a gap', async () => {
  const { statusCode, body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql/stream',
    payload: { query: 'subscription { cursors }' },
    headers: { accept: 'text/event-stream', 'last-event-id': '7' },
  })
  expect(statusCode).toBe(400)
  expect(JSON.parse(body).errors[0]).toMatchObject({
    message: expect.stringContaining('Last-Event-ID'),
    extensions: { code: 'BAD_REQUEST' },
  })
})

test.each([
  ['no operation', {}],
  ['a query that is no text', { query: 1 }],
  ['variables that are no object', { query: '{ products { name } }', variables: [1] }],
])('%s is answered with 400 and the invalid field', async (_, payload) => {
  const headers = { accept: 'text/event-stream' }
  const { statusCode, body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql/stream',
    payload,
    headers,
  })
  expect(statusCode).toBe(400)
  expect(JSON.parse(body).errors[0]).toMatchObject({
    message: expect.stringMatching(/^The operation is invalid at (query|variables): /),
    extensions: { code: 'BAD_REQUEST' },
  })
})

test('a faulty document gets its error as an event', async () => {
  const { events } = await live.openEvents({ query: 'subscription { stockAlerts { nothing } }' }, [
    'stock:read',
  ])
  expect((await events.next()).value).toMatchObject({
    event: 'next',
    data: {
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' }, locations: [{ line: 1, column: 30 }] }],
    },
  })
  expect((await events.next()).value).toEqual({ event: 'complete' })
})

test('the upstream ends when the client disconnects', async () => {
  const { httpRequest } = await live.openEvents({ query: alerts }, ['stock:read'])
  const [channel] = await gateway.chain.listeners(1)
  httpRequest.destroy()
  await channel!.left
})

test('the stream ends with an error when the token expires', async () => {
  const { events } = await live.openEvents({ query: alerts }, ['stock:read'], 4)
  const [channel] = await gateway.chain.listeners(1)
  const { value } = await events.next()
  expect(value).toMatchObject({
    event: 'next',
    data: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
  })
  expect((await events.next()).value).toEqual({ event: 'complete' })
  await channel!.left
})

test('events that a listener does not read stay upstream, with bounded memory', async () => {
  const { response } = await live.openEvents({ query: 'subscription { cursors }' })
  response.pause()
  const [channel] = await gateway.chain.listeners(1)
  expect(await feed(channel!)).toBeLessThan(1_000)
})

test('GET answers queries but no mutations', async () => {
  const get = (query: string) => live.openEvents({ query, method: 'GET' })
  const query = await get('{ products { name } }')
  expect((await query.events.next()).value).toMatchObject({ data: { data: { products: [{}, {}] } } })
  const mutation = await get('mutation { rename(id: "s1", name: "x") { name } }')
  expect((await mutation.events.next()).value).toMatchObject({
    data: { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  })
  expect(gateway.chain.calls).toHaveLength(1)
})

test('a bad token gets 401 before a stream is opened', async () => {
  const { statusCode, body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql/stream',
    payload: { query: alerts },
    headers: { accept: 'text/event-stream', authorization: `Bearer ${await gateway.tokens.forged()}` },
  })
  expect(statusCode).toBe(401)
  expect(JSON.parse(body).errors[0].extensions.code).toBe('UNAUTHENTICATED')
})

test('a client that does not accept events is told how to ask for them', async () => {
  const { statusCode, body } = await gateway.app.inject({
    method: 'POST',
    url: '/graphql/stream',
    payload: {},
  })
  expect(statusCode).toBe(406)
  expect(body).toContain('accept: text/event-stream')
})

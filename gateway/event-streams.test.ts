import { afterEach, beforeEach, expect, test } from 'vitest'
import { alertAt } from './testing/chain.ts'
import type { TestGateway } from './testing/gateway.ts'
import { alerts, feed, type LiveGateway, openLive, told } from './testing/live.ts'

let live: LiveGateway
let gateway: TestGateway
beforeEach(async () => {
  live = await openLive()
  gateway = live.gateway
})
afterEach(() => live.close())

test('delivers events to a bearer of a token', async () => {
  const { events } = await live.openEvents({ query: alerts }, ['stock:read'])
  const [channel] = await gateway.chain.listeners(1)
  channel!.push(alertAt('1'))
  expect((await events.next()).value).toEqual({ event: 'next', data: told('1') })
  channel!.finish()
  expect((await events.next()).value).toEqual({ event: 'complete' })
})

test('ends the upstream when the client goes away', async () => {
  const { asked } = await live.openEvents({ query: alerts }, ['stock:read'])
  const [channel] = await gateway.chain.listeners(1)
  asked.destroy()
  await channel!.left
})

test('ends with an error when the token expires', async () => {
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

test('leaves upstream what a listener does not read, with bounded memory', async () => {
  const { response } = await live.openEvents({ query: 'subscription { cursors }' })
  response.pause()
  const [channel] = await gateway.chain.listeners(1)
  expect(await feed(channel!)).toBeLessThan(1_000)
})

test('answers a query by GET, and no mutation', async () => {
  const get = (query: string) => live.openEvents({ query, method: 'GET' })
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

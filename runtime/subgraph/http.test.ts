import { once } from 'node:events'
import { request } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import { generateKeyPair, SignJWT } from 'jose'
import { pino } from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { apiClient, internalCall } from '../access/principal.ts'
import { verifyWith } from '../access/verify.ts'
import { busy, identityUnavailable } from '../errors/errors.ts'
import type { EventLog } from '../events/log.ts'
import { maxBodyBytes } from '../graphql/limits.ts'
import { createServer, listen, stop } from '../http/server.ts'
import type { GraphQLRequestBody } from '../subgraph-client/client.ts'
import { gatewayHeader, httpSubgraphClients } from '../subgraph-client/http.ts'
import { gate } from '../testing/race.ts'
import type { Asking, Context } from './context.ts'
import { mountSubgraph } from './http.ts'

const secret = 'the-gateway-secret-of-this-test'
const issuer = 'http://identity.test/realms/comptoir'
const ours = await generateKeyPair('ES256')
const calls: { body: GraphQLRequestBody; asking: Asking }[] = []
const pulled: unknown[][] = []
const received: unknown[] = []
let keysAway = false
let revokes = true

/** A field that is answered only after its client has disconnected. */
const silence = '{ silence }'
/** A stream of 50 MB, more than all buffers on its way. */
const waiting = '{ waits }'
const everything = 'subscription { everything }'
/** A stream without events, and a stream that always has a next event. */
const idle = 'subscription { idle }'
const busyStream = 'subscription { busy }'
/** The counts of these two streams: opened so far, and open now. A test may hold up their opening. */
let opened = 0
let open = 0
let opening = gate()
const maxMade = 5_000
const padding = 'x'.repeat(10_000)
let made = 0

const log = pino({ level: 'silent' })
const app = createServer({ log, checks: {} })
let url: string
beforeEach(() => {
  opening.open()
  opened = 0
})
beforeAll(async () => {
  const events = {
    async pull(...query: unknown[]) {
      pulled.push(query)
      return { events: [], position: 7 }
    },
  } as unknown as EventLog
  const subgraph = {
    name: 'shelves',
    events,
    async serve(body: GraphQLRequestBody, asking: Asking): Promise<ExecutionResult> {
      calls.push({ body, asking })
      if (body.query === waiting) return { data: { waits: null }, errors: [busy(new Error('locked'))] }
      if (body.query === silence)
        await new Promise((resolve) => asking.left!.addEventListener('abort', resolve))
      return { data: { who: asking.principal.kind } }
    },
    async settled() {
      return 12
    },
    async catchUp(owner: string) {
      pulled.push([owner])
    },
    async revocations(after: number, waitMs: number) {
      pulled.push([after, waitMs])
      return revokes ? { revocations: [], upTo: 9, more: false } : undefined
    },
    async *subscribe(body: GraphQLRequestBody, asking: Asking): AsyncIterableIterator<ExecutionResult> {
      calls.push({ body, asking })
      if (body.query === everything) for (; made < maxMade; made++) yield { data: { made, padding } }
      yield { data: { who: asking.principal.kind } }
    },
    context: () => ({}) as Context,
    webhooks: [
      {
        path: 'deliveries',
        async receive(_: Context, { headers, body }: { headers: Record<string, string>; body: string }) {
          received.push([headers['webhook-id'], body])
          return 204
        },
      },
    ],
  }
  await mountSubgraph(
    app,
    {
      ...subgraph,
      async subscribe(body, asking) {
        if (body.query !== idle && body.query !== busyStream) return subgraph.subscribe(body, asking)
        calls.push({ body, asking })
        await opening.opened
        return untilReturned(body.query === busyStream)
      },
    },
    {
      gatewaySecret: secret,
      log,
      async verify(token) {
        if (keysAway) throw identityUnavailable(new Error('connect ECONNREFUSED'))
        return verifyWith(async () => ours.publicKey, [issuer], token)
      },
    },
  )
  url = await listen(app, { host: '127.0.0.1', port: 0 })
})
afterEach(() => {
  calls.length = 0
  pulled.length = 0
  keysAway = false
  revokes = true
})
afterAll(() => stop(app))

const gateway = { [gatewayHeader]: secret }
const cashier = () => tokenOf('cashier', ['sale:write'])
const service = () => tokenOf('service-account-comptoir-sales', [internalCall])
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const rejectedWith = (status: number, code: string) => ({
  status,
  body: { errors: [{ extensions: { code } }] },
})

test('a webhook reaches its receiver without a token, with the text as it came; another path does not exist', async () => {
  const send = (path: string) =>
    fetch(`${url}/shelves/webhooks/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'webhook-id': 'one' },
      body: '{ "a":1 }',
    })
  expect((await send('deliveries')).status).toBe(204)
  expect(received).toEqual([['one', '{ "a":1 }']])
  expect((await send('others')).status).toBe(404)
})

describe('a subgraph answers', () => {
  test('the gateway, for every caller', async () => {
    expect(await post(gateway)).toMatchObject({ status: 200, body: { data: { who: 'anonymous' } } })
    const { body } = await post({ ...gateway, ...bearer(await cashier()), traceparent: '00-abc' })
    expect(body.data).toEqual({ who: 'user' })
    expect(calls[1]!.asking).toMatchObject({ principal: { name: 'cashier' }, traceparent: '00-abc' })
  })

  test('another subgraph, by its service token alone', async () => {
    expect(await post(bearer(await service()))).toMatchObject({
      status: 200,
      body: { data: { who: 'service' } },
    })
  })

  test.each<[string, Record<string, string>]>([
    ['without a secret', {}],
    ['with an empty secret', { [gatewayHeader]: '' }],
    ['with the beginning of the secret', { [gatewayHeader]: secret.slice(0, -1) }],
    ['with more than the secret', { [gatewayHeader]: `${secret}x` }],
    ['with the secret in upper case', { [gatewayHeader]: secret.toUpperCase() }],
    ['with another of the same length', { [gatewayHeader]: 'x'.repeat(secret.length) }],
    ['with the secret under another name', { 'x-gateway': secret, cookie: `${gatewayHeader}=${secret}` }],
  ])('no caller %s, signed in or not', async (_, headers) => {
    expect(await post(headers)).toMatchObject(rejectedWith(403, 'FORBIDDEN'))
    expect(await post({ ...headers, ...bearer(await cashier()) })).toMatchObject(
      rejectedWith(403, 'FORBIDDEN'),
    )
    expect(calls).toEqual([])
  })

  test.each([
    ['nonsense', 'Bearer nonsense'],
    ['Basic', 'Basic c2FsZXM6c2VjcmV0'],
    ['no scheme', 'a.b.c'],
    ['nothing', ''],
  ])('not even the gateway with an Authorization of %s: that is not anonymous', async (_, authorization) => {
    const { status, body } = await post({ ...gateway, authorization })
    expect({ status, body }).toMatchObject(rejectedWith(401, 'UNAUTHENTICATED'))
    expect(Object.keys(body.errors![0]!.extensions!)).toEqual(['code'])
    expect(calls).toEqual([])
  })

  test('no request with two tokens, even if the second is valid', async () => {
    const token = await service()
    expect(await postTwice([`Bearer ${token}`, `Bearer ${token}`])).toBe(401)
  })

  test('with 503 while the owner of a token is unknown', async () => {
    keysAway = true
    const { status, body } = await post({ ...gateway, ...bearer(await cashier()) })
    expect({ status, body }).toMatchObject(rejectedWith(503, 'IDENTITY_UNAVAILABLE'))
    expect(JSON.stringify(body)).not.toContain('ECONNREFUSED')
    expect((await post(gateway)).status).toBe(200)
  })
})

describe('an operation', () => {
  test('keeps its variables and its name; null means none', async () => {
    await post(gateway, { query: '{ a }', variables: { b: 1 }, operationName: 'c' })
    await post(gateway, { query: '{ a }', variables: null, operationName: null })
    expect(calls.map(({ body }) => body)).toEqual([
      { query: '{ a }', variables: { b: 1 }, operationName: 'c' },
      { query: '{ a }' },
    ])
  })

  test.each([[null], [1], [[]], [{}], [{ query: 1 }], [{ query: '{ a }', variables: [1] }]])(
    'cannot be %j',
    async (body) => {
      expect(await post(gateway, body)).toMatchObject(rejectedWith(400, 'BAD_REQUEST'))
      expect(calls).toEqual([])
    },
  )

  test('that waits in vain for a database gets the time to retry', async () => {
    const response = await fetch(`${url}/shelves/graphql`, {
      method: 'POST',
      headers: { ...gateway, 'content-type': 'application/json' },
      body: JSON.stringify({ query: waiting }),
    })
    expect(response.headers.get('retry-after')).toBe('2')
    expect(await response.json()).toMatchObject({
      data: { waits: null },
      errors: [{ extensions: { code: 'BUSY', retryAfterSeconds: 2 } }],
    })
  })

  test('is cancelled when its client disconnects', async () => {
    const client = new AbortController()
    const subgraphs = httpSubgraphClients({ url: (name) => `${url}/${name}`, gatewaySecret: secret })
    onTestFinished(() => subgraphs.close())
    const asking = subgraphs('shelves').execute({ query: silence }, {}, client.signal)
    await expect.poll(() => calls).toHaveLength(1)
    expect(calls[0]!.asking.left!.aborted).toBe(false)
    client.abort()
    await expect(asking).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
    await expect.poll(() => calls[0]!.asking.left!.aborted).toBe(true)
    await post(gateway)
    expect(calls[1]!.asking.left!.aborted).toBe(false)
  })

  test('larger than the maximum body is rejected', async () => {
    const body = { query: '{ a }', variables: { text: 'x'.repeat(maxBodyBytes) } }
    expect(await post(gateway, body)).toMatchObject(rejectedWith(413, 'LIMIT_EXCEEDED'))
  })
})

describe('events', () => {
  const query = '/shelves/events?after=3&limit=10&types=a,b&waitMs=0'

  test('are readable by subgraphs', async () => {
    expect(await get(query, bearer(await service()))).toMatchObject({ status: 200, body: { position: 7 } })
    expect(pulled[0]!.slice(0, 4)).toEqual([3, 10, ['a', 'b'], 0])
  })

  test('cannot be read by the gateway on behalf of any caller', async () => {
    expect(await get(query, gateway)).toMatchObject(rejectedWith(403, 'FORBIDDEN'))
    const forCashier = await get(query, { ...gateway, ...bearer(await cashier()) })
    expect(forCashier).toMatchObject(rejectedWith(403, 'FORBIDDEN'))
    expect(pulled).toEqual([])
  })

  test.each(['after=-1&limit=10&types=a&waitMs=0', 'after=1&limit=100000&types=a&waitMs=0', 'after=x', ''])(
    'requested by "%s" are rejected',
    async (search) => {
      const answer = await get(`/shelves/events?${search}`, bearer(await service()))
      expect(answer).toMatchObject(rejectedWith(400, 'BAD_REQUEST'))
    },
  )
})

describe('the waits of subgraphs', () => {
  const post = async (path: string, headers: Record<string, string>) => {
    const response = await fetch(`${url}${path}`, { method: 'POST', headers })
    return { status: response.status, body: response.status === 204 ? undefined : await response.json() }
  }

  test("end with the head of the log, and after another's events are applied", async () => {
    expect(await get('/shelves/events/head', bearer(await service()))).toMatchObject({
      body: { position: 12 },
    })
    expect(await post('/shelves/catch-up?owner=stores', bearer(await service()))).toMatchObject({
      status: 204,
    })
    expect(pulled).toEqual([['stores']])
  })

  test.each([
    ['the gateway', async () => gateway],
    ['a person at the gateway', async () => ({ ...gateway, ...bearer(await cashier()) })],
    ['a caller without a token', async () => ({})],
  ])('are rejected for %s', async (_, headersOf) => {
    expect(await get('/shelves/events/head', await headersOf())).toMatchObject(rejectedWith(403, 'FORBIDDEN'))
    const response = await post('/shelves/catch-up?owner=stores', await headersOf())
    expect(response).toMatchObject(rejectedWith(403, 'FORBIDDEN'))
    expect(pulled).toEqual([])
  })

  test('are rejected without the name of an owner', async () => {
    const response = await post('/shelves/catch-up', bearer(await service()))
    expect(response).toMatchObject(rejectedWith(400, 'BAD_REQUEST'))
  })
})

describe('revocations', () => {
  const query = '/shelves/revocations?after=3&waitMs=0'

  test.each([
    ['the gateway', async () => gateway],
    ['subgraphs', async () => bearer(await service())],
  ])('are readable by %s', async (_, headersOf) => {
    expect(await get(query, await headersOf())).toMatchObject({ status: 200, body: { upTo: 9 } })
    expect(pulled).toEqual([[3, 0]])
  })

  test('are readable by no other caller', async () => {
    expect(await get(query, {})).toMatchObject(rejectedWith(403, 'FORBIDDEN'))
    expect(await get(query, bearer(await cashier()))).toMatchObject(rejectedWith(403, 'FORBIDDEN'))
    expect(pulled).toEqual([])
  })

  test('of a subgraph that revokes nothing are HTTP 204', async () => {
    revokes = false
    expect((await fetch(`${url}${query}`, { headers: gateway })).status).toBe(204)
  })

  test.each(['after=-1&waitMs=0', 'after=0&waitMs=60000', ''])('are rejected for %j', async (search) => {
    expect(await get(`/shelves/revocations?${search}`, gateway)).toMatchObject(
      rejectedWith(400, 'BAD_REQUEST'),
    )
  })
})

test('a stream is only for the gateway', async () => {
  const ask = (headers: Record<string, string>) =>
    fetch(`${url}/shelves/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query: 'subscription { who }' }),
    })
  expect((await ask({})).status).toBe(403)
  expect(await (await ask(gateway)).text()).toContain('"who":"anonymous"')
})

test('a stream continues after a position of the gateway, and of no other caller', async () => {
  const subgraphs = httpSubgraphClients({ url: (name) => `${url}/${name}`, gatewaySecret: secret })
  onTestFinished(() => subgraphs.close())
  const body = { query: 'subscription { who }' }
  await (await subgraphs('shelves').subscribe(body, {}, { after: 7 })).next()
  await (await subgraphs('shelves').subscribe(body, {})).next()
  expect(calls.map(({ asking }) => asking.after)).toEqual([7, undefined])
  await expect(subgraphs('shelves').subscribe(body, {}, { after: -1 })).rejects.toThrow()
})

test('a stream is made no faster than it is read, and arrives whole', async () => {
  const subgraphs = httpSubgraphClients({ url: (name) => `${url}/${name}`, gatewaySecret: secret })
  onTestFinished(() => subgraphs.close())
  const stream = await subgraphs('shelves').subscribe({ query: everything }, {})
  const next = async () => (await stream.next()).value?.data.made
  expect(await next()).toBe(0)
  await expect
    .poll(async () => {
      const before = made
      for (let n = 0; n < 20; n++) await post(gateway)
      return made - before
    })
    .toBe(0)
  expect(made).toBeLessThan(maxMade / 2)

  const seen = []
  for (let n = await next(); n !== undefined; n = await next()) seen.push(n)
  expect(seen).toEqual(Array.from({ length: maxMade - 1 }, (_, n) => n + 1))
  expect(await stream.next()).toEqual({ done: true, value: undefined })
})

const leave = (_: unknown, stream: AsyncIterator<unknown>) => stream.return!()
const lose = (subgraphs: { close(): Promise<void> }) => subgraphs.close()

test.each([
  ['an idle stream ends when the gateway leaves it', idle, leave],
  ['an idle stream ends when the gateway is lost', idle, lose],
  ['a busy stream ends when the gateway leaves it', busyStream, leave],
  ['a busy stream ends when the gateway is lost', busyStream, lose],
])('%s', async (_, query, end) => {
  const subgraphs = httpSubgraphClients({ url: (name) => `${url}/${name}`, gatewaySecret: secret })
  onTestFinished(() => subgraphs.close())
  const stream = await subgraphs('shelves').subscribe({ query }, {})
  expect(open).toBe(1)
  await end(subgraphs, stream)
  await expect.poll(() => open).toBe(0)
})

test('a stream that opens after its gateway has left ends at once', async () => {
  const gone = new AbortController()
  const subgraphs = httpSubgraphClients({ url: (name) => `${url}/${name}`, gatewaySecret: secret })
  onTestFinished(() => subgraphs.close())
  opening = gate()
  const stream = subgraphs('shelves').subscribe({ query: idle }, {}, { signal: gone.signal })
  await expect.poll(() => calls.length).toBe(1)
  gone.abort()
  await expect(stream).rejects.toThrow()
  opening.open()
  await expect.poll(() => [opened, open]).toEqual([1, 0])
})

/** The stream is no generator and has no `throw`, like a subgraph's streams. */
function untilReturned(isBusy: boolean): AsyncIterableIterator<ExecutionResult> {
  const left = gate()
  let over = false
  opened += 1
  open += 1
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      await (isBusy ? turn() : left.opened)
      return over ? { done: true, value: undefined } : { done: false, value: { data: { made } } }
    },
    async return() {
      if (!over) open -= 1
      over = true
      left.open()
      return { done: true, value: undefined }
    },
  }
}

interface Answered {
  status: number
  body: { data?: unknown; errors?: { extensions?: Record<string, unknown> }[] }
}

async function post(
  headers: Record<string, string>,
  body: unknown = { query: '{ who }' },
): Promise<Answered> {
  const response = await fetch(`${url}/shelves/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Answered['body'] }
}

async function get(path: string, headers: Record<string, string>): Promise<Answered> {
  const response = await fetch(`${url}${path}`, { headers })
  return { status: response.status, body: (await response.json()) as Answered['body'] }
}

/** `fetch` would join two headers with the same name. */
async function postTwice(authorizations: string[]) {
  const { host } = new URL(url)
  const twice = authorizations.flatMap((value) => ['authorization', value])
  const headers = ['host', host, 'content-type', 'application/json', ...twice]
  const sent = request(`${url}/shelves/graphql`, { method: 'POST', headers, agent: false })
  sent.end('{"query":"{ who }"}')
  const [response] = await once(sent, 'response')
  response.resume()
  return response.statusCode
}

const tokenOf = (name: string, roles: string[]) =>
  new SignJWT({ typ: 'Bearer', preferred_username: name, resource_access: { [apiClient]: { roles } } })
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(issuer)
    .setAudience(apiClient)
    .setSubject(name)
    .setIssuedAt()
    .setExpirationTime('5 min')
    .sign(ours.privateKey)

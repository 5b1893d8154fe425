import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfig } from '../../runtime/config.ts'
import { openTestGateway, type TestGateway } from '../testing/gateway.ts'

const console = 'https://console.example'
let gateway: TestGateway
beforeAll(async () => {
  gateway = await openTestGateway({ ingress: { origins: [console] } })
})
afterAll(() => gateway.close())

const allow = 'access-control-allow-origin'
const query = '{ products { name } }'

const preflight = (origin: string, url = '/graphql') =>
  gateway.app.inject({
    method: 'OPTIONS',
    url,
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    },
  })

const post = (origin: string, url = '/graphql', accept = 'application/json') =>
  gateway.app.inject({ method: 'POST', url, payload: { query }, headers: { origin, accept } })

const strangers = [
  'https://evil.example',
  'https://console.example.evil.example',
  'http://console.example',
  'https://console.example:8443',
  'null',
]

describe('a page of a named site', () => {
  test.each(['/graphql', '/graphql/stream'])('may call %s with its own token', async (url) => {
    const { statusCode, headers } = await preflight(console, url)
    expect(statusCode).toBe(204)
    expect(headers).toMatchObject({
      [allow]: console,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': expect.stringContaining('authorization'),
    })
  })

  test.each([
    ['/graphql', 'application/json'],
    ['/graphql/stream', 'text/event-stream'],
  ])('may read the answer of %s, without cookies', async (url, accept) => {
    const { headers, body } = await post(console, url, accept)
    expect(headers[allow]).toBe(console)
    expect(headers.vary).toContain('Origin')
    expect(headers['access-control-expose-headers']).toContain('retry-after')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect(body).toContain('Lamp')
  })
})

test.each(['/graphql', '/graphql/stream'])(
  'the headers of GraphQL clients are allowed at %s',
  async (url) => {
    const { headers } = await preflight(console, url)
    expect(String(headers['access-control-allow-headers']).split(', ').sort()).toEqual([
      'apollo-require-preflight',
      'apollographql-client-name',
      'apollographql-client-version',
      'authorization',
      'baggage',
      'content-type',
      'last-event-id',
      'traceparent',
      'tracestate',
    ])
  },
)

describe('a page on this machine', () => {
  test.each(['http://localhost:5173', 'http://127.0.0.1:3000'])(
    'may call the gateway in development, but not in production: %s',
    async (origin) => {
      const { ingress } = readConfig({}, {})
      const development = await openTestGateway({ ingress })
      const preflightRequest = {
        method: 'OPTIONS' as const,
        url: '/graphql',
        headers: { origin, 'access-control-request-method': 'POST' },
      }
      const answered = await development.app.inject(preflightRequest)
      await development.close()
      expect(answered.headers[allow]).toBe(origin)
      expect((await gateway.app.inject(preflightRequest)).headers[allow]).toBeUndefined()
    },
  )
})

describe('a page of any other site', () => {
  test.each(strangers)('%s may neither call the gateway nor read its answers', async (origin) => {
    expect((await preflight(origin)).headers[allow]).toBeUndefined()
    expect((await post(origin)).headers[allow]).toBeUndefined()
    expect((await post(origin, '/graphql/stream', 'text/event-stream')).headers[allow]).toBeUndefined()
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send an operation as a form (%s), at /graphql and /graphql/stream',
    async (type) => {
      for (const url of ['/graphql', '/graphql/stream']) {
        const payload = JSON.stringify({ query: 'mutation { rename(id: "s1", name: "x") { id } }' })
        const headers = { 'content-type': type, accept: 'text/event-stream, */*' }
        const { statusCode, body } = await gateway.app.inject({ method: 'POST', url, payload, headers })
        expect(statusCode).toBeGreaterThanOrEqual(400)
        expect(statusCode).toBeLessThan(500)
        expect(body).not.toContain('Plateau')
      }
    },
  )
})

describe('an answer', () => {
  test.each([
    ['/graphql', 'application/json'],
    ['/graphql/stream', 'text/event-stream'],
  ])('of %s is not a page, and no page may embed the answer', async (url, accept) => {
    const { headers } = await post(console, url, accept)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    if (url === '/graphql')
      expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'")
    expect(headers['strict-transport-security']).toBeUndefined()
  })
})

describe('a page of the gateway', () => {
  const browser = { accept: 'text/html' }

  test('may not be framed: Apollo Sandbox', async () => {
    const { headers, body } = await gateway.app.inject({ url: '/graphql', headers: browser })
    expect(body).toContain('embeddable-sandbox')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  })

  test('may not be framed, and runs only its own scripts: the offline IDE', async () => {
    const { headers, body } = await gateway.app.inject({ url: '/ide/', headers: browser })
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("frame-ancestors 'none'")
    const [, nonce] = /script-src 'self' 'unsafe-eval' 'nonce-([^']+)'/.exec(policy)!
    expect(body).toContain(`nonce="${nonce}"`)
    const again = await gateway.app.inject({ url: '/ide/', headers: browser })
    expect(again.headers['content-security-policy']).not.toContain(nonce)
  })
})

import { afterEach, expect, test, vi } from 'vitest'
import { serve } from '../testing/http.ts'
import { serviceTokens } from './service-token.ts'

afterEach(() => vi.useRealTimers())

test('many callers at once make one request, by client credentials', async () => {
  const { token, requests } = await identity()
  const tokens = await Promise.all(Array.from({ length: 50 }, () => token()))

  expect(new Set(tokens)).toEqual(new Set(['token 1']))
  expect(requests).toEqual(['grant_type=client_credentials&client_id=comptoir-sales&client_secret=s3cret'])
})

test('a token is renewed once at half of its life, and is used until the new one arrives', async () => {
  const { token, requests } = await identity()
  vi.useFakeTimers({ toFake: ['Date'] })
  await token()
  vi.setSystemTime(Date.now() + 149_000)
  expect(await token()).toBe('token 1')
  expect(requests).toHaveLength(1)

  vi.setSystemTime(Date.now() + 2_000)
  expect(await Promise.all([token(), token(), token()])).toEqual(['token 1', 'token 1', 'token 1'])

  await expect.poll(token).toBe('token 2')
  expect(requests).toHaveLength(2)
})

test('a token that might expire on its way is not sent: all callers wait for the next one', async () => {
  const { token, requests } = await identity()
  vi.useFakeTimers({ toFake: ['Date'] })
  await token()
  vi.setSystemTime(Date.now() + 296_000)

  expect(await Promise.all([token(), token(), token()])).toEqual(['token 2', 'token 2', 'token 2'])
  expect(requests).toHaveLength(2)
})

test('while the identity server is unavailable, the old token serves until it expires', async () => {
  const { token, fail } = await identity()
  vi.useFakeTimers({ toFake: ['Date'] })
  await token()
  fail(503, 'away')
  vi.setSystemTime(Date.now() + 200_000)
  expect(await token()).toBe('token 1')

  vi.setSystemTime(Date.now() + 100_000)
  fail(503, 'away')
  await expect(token()).rejects.toMatchObject(busyBecause(/HTTP 503 away/))
})

test.each([302, 307])('the secret does not follow a redirect with %i', async (status) => {
  const got: string[] = []
  const elsewhere = await serve((request, response) => {
    got.push(request.url!)
    response.end()
  })
  const redirecting = await serve((_, response) =>
    response.writeHead(status, { location: `${elsewhere}/token` }).end(),
  )
  const token = serviceTokens({ tokenUrl: redirecting, clientId: 'comptoir-sales', secret: 's3cret' })
  await expect(token()).rejects.toThrow(`HTTP ${status}`)
  expect(got).toEqual([])
})

test('a failure reaches all waiting callers, and is not remembered', async () => {
  const { token, requests, fail } = await identity()
  fail(401, '{"error":"invalid_client"}')
  const rejected = await Promise.allSettled([token(), token()])

  for (const outcome of rejected)
    expect(outcome).toMatchObject({
      status: 'rejected',
      reason: { message: expect.stringMatching(/comptoir-sales.*401.*invalid_client.*secret in the realm/) },
    })
  expect(await token()).toBe('token 2')
  expect(requests).toHaveLength(2)
})

test('an answer of a proxy that is not JSON is quoted', async () => {
  const { token, fail } = await identity()
  fail(502, '<html>Bad Gateway</html>')
  await expect(token()).rejects.toMatchObject(busyBecause(/HTTP 502 <html>Bad Gateway/))
})

test('an answer without a token is a fault', async () => {
  const { token, fail } = await identity()
  fail(200, '{}')
  await expect(token()).rejects.toThrow(/access_token/)
  expect(await token()).toBe('token 2')
})

test('an unavailable server is BUSY, and is called again', async () => {
  const token = serviceTokens({
    tokenUrl: 'http://127.0.0.1:1/token',
    clientId: 'comptoir-sales',
    secret: 's',
  })
  await expect(token()).rejects.toMatchObject(busyBecause(/fetch failed/))
  await expect(token()).rejects.toMatchObject(busyBecause(/fetch failed/))
})

const busyBecause = (reason: RegExp) => ({
  extensions: { code: 'BUSY', retryAfterSeconds: expect.any(Number) },
  originalError: { message: expect.stringMatching(reason) },
})

/** Starts an identity server that issues numbered tokens for five minutes. */
async function identity() {
  const requests: string[] = []
  const failures: { status: number; body: string }[] = []
  const tokenUrl = await serve(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    requests.push(body)
    const failure = failures.shift()
    response.writeHead(failure?.status ?? 200)
    response.end(
      failure?.body ?? JSON.stringify({ access_token: `token ${requests.length}`, expires_in: 300 }),
    )
  })
  return {
    token: serviceTokens({ tokenUrl, clientId: 'comptoir-sales', secret: 's3cret' }),
    requests,
    /** Fails the next request. */
    fail: (status: number, body: string) => void failures.push({ status, body }),
  }
}

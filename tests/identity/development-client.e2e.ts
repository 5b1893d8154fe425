import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeFlow } from '../support/authorization.ts'
import { openBrowser } from '../support/browser.ts'
import { type IdentityUnderTest, openIdentityUnderTest } from '../support/identity-under-test.ts'
import { run } from '../support/processes.ts'

let identity: IdentityUnderTest
beforeAll(async () => {
  identity = await openIdentityUnderTest()
})
afterAll(() => identity?.close())

const client_id = 'comptoir-dev'
const page = 'http://localhost:5173'
const flowTo = (redirect_uri: string) => codeFlow(identity, { client_id, redirect_uri })
const allowedPage = (response: Response) => response.headers.get('access-control-allow-origin')

describe('a front end under development signs a user in', () => {
  test.each([
    'http://localhost:5173/',
    'http://localhost:5173',
    'http://localhost:3000/signed-in?by=comptoir',
    'http://localhost/',
    'http://127.0.0.1:8123/',
  ])('who returns to %s', async (redirect_uri) => {
    const flow = flowTo(redirect_uri)
    const { origin, pathname } = new URL(redirect_uri)
    const browser = openBrowser(`${origin}${pathname}`)
    const { url, verifier } = flow.ask()
    const form = await browser.open(url)
    const back = await browser.submit(form, { username: 'manager-plateau', password: 'manager-plateau' })

    expect(new URL(back.url).origin).toBe(origin)
    const { status, body } = await flow.redeem(new URL(back.url), verifier)
    expect(status).toBe(200)
    expect(decodeJwt(body.access_token!)).toMatchObject({
      aud: 'comptoir-api',
      azp: client_id,
      preferred_username: 'manager-plateau',
    })
    // Libraries such as oidc-client-ts name the scope of the answer when they renew the token.
    const renewed = await flow.refresh(body.refresh_token!, { scope: body.scope! })
    expect(renewed).toMatchObject({ status: 200, body: { scope: body.scope } })
  })

  test('signs out, and returns to its own port', async () => {
    const flow = flowTo(`${page}/`)
    const browser = openBrowser(`${page}/`)
    const { url, verifier } = flow.ask()
    const back = await browser.submit(await browser.open(url), { username: 'hq', password: 'hq' })
    const { body } = await flow.redeem(new URL(back.url), verifier)
    const end = { client_id, id_token_hint: body.id_token!, post_logout_redirect_uri: `${page}/` }
    const left = await browser.open(at(`logout?${new URLSearchParams(end)}`))

    expect(left.url).toBe(`${page}/`)
    expect((await flow.refresh(body.refresh_token!)).status).toBe(400)
  })
})

test.each([
  'http://localhost:5173@evil.example/',
  'http://localhost@evil.example/',
  'http://user@localhost:5173/',
  'http://user:password@localhost:5173/',
  'http://127.0.0.1:5173@evil.example/',
  'http://localhost.evil.example/',
  'http://localhost:80.evil.example/',
  'http://127.0.0.1.evil.example/',
  'http://localhost:5173%40evil.example/',
  'http://localhost%2eevil.example/',
  'http://localhost:5173\\@evil.example/',
  'http://localhost\\evil.example/',
  'http://[::1]:5173/',
  'http://2130706433:5173/',
  'https://localhost:5173/',
  'http://evil.example/',
  'javascript:alert(1)',
])('no user is sent to %s, neither with a code nor after signing out', async (address) => {
  const redirect = await fetch(flowTo(address).ask().url, { redirect: 'manual' })
  const end = new URLSearchParams({ client_id, post_logout_redirect_uri: address })
  const left = await fetch(at(`logout?${end}`), { redirect: 'manual' })

  for (const { status, headers } of [redirect, left]) {
    expect(status).toBe(400)
    expect(headers.get('location')).toBeNull()
  }
})

test.each([
  ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
  ['with a plain challenge', { code_challenge_method: 'plain' }],
])('there is no sign-in %s', async (_, change) => {
  const { headers } = await fetch(flowTo(`${page}/`).ask(change).url, { redirect: 'manual' })
  expect(new URL(headers.get('location')!).searchParams.get('error')).toBe('invalid_request')
})

test('the client accepts no password', async () => {
  const form = { grant_type: 'password', client_id, username: 'hq', password: 'hq' }
  expect((await identity.post('token', form)).status).toBe(400)
})

test('a gateway in production refuses to start with a realm that has the client', async () => {
  const gateway = run(['--import', 'tsx', 'gateway/start.ts'], {
    NODE_ENV: 'production',
    IDENTITY_ISSUER: identity.issuer,
    GATEWAY_SECRET: 'a-secret-of-the-test-alone',
  })
  expect(await gateway.ended).toBe(1)
  expect(gateway.output()).toMatch(/^The realm has the client comptoir-dev, which production refuses: .*\n$/)
})

describe('a page on any port of localhost', () => {
  test.each([
    ['.well-known/openid-configuration', 'GET'],
    ['protocol/openid-connect/certs', 'GET'],
    ['protocol/openid-connect/token', 'POST'],
    ['protocol/openid-connect/userinfo', 'GET'],
    ['protocol/openid-connect/revoke', 'POST'],
    ['protocol/openid-connect/logout', 'POST'],
  ])('may send a preflight to %s', async (path, method) => {
    const headers = {
      origin: page,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type',
    }
    const preflight = await fetch(`${identity.issuer}/${path}`, { method: 'OPTIONS', headers })
    expect(preflight.ok).toBe(true)
    expect(allowedPage(preflight)).toBe(page)
    expect(preflight.headers.get('access-control-allow-headers')?.toLowerCase()).toContain('authorization')
  })

  test.each(forms())(
    'may read the answer of $endpoint to the development client',
    async ({ endpoint, form }) => {
      expect(allowedPage(await post(endpoint, { ...form, client_id }))).toBe(page)
    },
  )

  test.each(forms())(
    'may not read what $endpoint answers to any other client',
    async ({ endpoint, form }) => {
      for (const other of ['comptoir-console', 'comptoir-cli']) {
        const answer = await post(endpoint, { ...form, client_id: other })
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(allowedPage(answer)).toBeNull()
      }
    },
  )
})

const at = (endpoint: string) => `${identity.issuer}/protocol/openid-connect/${endpoint}`

const post = (endpoint: string, form: Record<string, string>) =>
  fetch(at(endpoint), { method: 'POST', headers: { origin: page }, body: new URLSearchParams(form) })

function forms(): { endpoint: string; form: Record<string, string> }[] {
  const code = { grant_type: 'authorization_code', code: 'none', redirect_uri: `${page}/` }
  return [
    { endpoint: 'token', form: { ...code, code_verifier: 'x'.repeat(43) } },
    { endpoint: 'token', form: { grant_type: 'refresh_token', refresh_token: 'none' } },
    { endpoint: 'revoke', form: { token: 'none' } },
    { endpoint: 'logout', form: { refresh_token: 'none' } },
  ]
}

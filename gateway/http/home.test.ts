import { afterEach, describe, expect, test } from 'vitest'
import { serve } from '../../runtime/testing/http.ts'
import { openTestGateway, type TestGateway, type TestOptions } from '../testing/gateway.ts'

let gateway: TestGateway
afterEach(() => gateway.close())

const issuer = 'https://id.example/realms/comptoir'
const open = async ({ production = false, tokenUrl = `${issuer}/token`, ...options }: Settings = {}) => {
  const accounts = production ? [] : [{ role: 'manager', account: 'manager-plateau' }]
  const home = { issuer, tokenUrl, clientId: 'comptoir-dev', production, accounts }
  gateway = await openTestGateway({ ide: !production, home, ...options })
}
interface Settings extends TestOptions {
  production?: boolean
  tokenUrl?: string
}

const get = (url: string, headers: Record<string, string> = {}) =>
  gateway.app.inject({ url, headers: { accept: 'text/html', host: 'localhost:4000', ...headers } })

describe('the page at /', () => {
  test('shows links, health and a sign-in for each role, and runs no script', async () => {
    await open()
    const { statusCode, headers, body } = await get('/')
    expect(statusCode).toBe(200)
    expect(headers['content-type']).toContain('text/html')
    expect(headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; frame-ancestors 'none'$/,
    )
    expect(headers['cache-control']).toBe('no-store')
    for (const part of ['href="/ide/"', 'href="/graphql"', 'Ready: every part answers', 'docs/clients.md'])
      expect(body).toContain(part)
    expect(body).toContain('<a href="/sign-in?as=manager-plateau">manager-plateau</a>')
    expect(body).not.toContain('<script')
  })

  test('in production shows no demo user, no IDE and no internal name', async () => {
    await open({ production: true })
    const { body } = await get('/')
    expect(body).not.toMatch(/manager|password|\/ide|\/metrics|\/readyz|docs\//)
    expect(body).toContain('<a href="/sign-in">Sign in</a>')
  })

  test('says which part is not ready; in production it says only that a part is not ready', async () => {
    for (const production of [false, true]) {
      await open({ production })
      gateway.app.addHook('onRequest', async (request, reply) => {
        if (request.url === '/readyz')
          return reply.code(503).send({ status: 'not ready', failed: { sales: 'connect 10.0.0.5 <b>' } })
      })
      const { body } = await get('/')
      if (production) expect(body).toContain('Not ready yet.')
      else expect(body).toContain('sales: connect 10.0.0.5 &lt;b&gt;')
      expect(body.includes('10.0.0.5')).toBe(!production)
      if (!production) await gateway.close()
    }
  })

  test('tells why a sign-in failed, escaped and cut short', async () => {
    await open()
    const { body } = await get(
      `/?error=access_denied&error_description=${encodeURIComponent('<img src=x>'.repeat(100))}`,
    )
    expect(body).toContain('The sign-in failed: &lt;img src=x&gt;')
    expect(body).not.toContain('<img')
    expect(body.length).toBeLessThan(5_000)
  })
})

describe('a sign-in', () => {
  test('goes to the realm with PKCE, and leaves a cookie that scripts cannot read', async () => {
    await open()
    const { statusCode, headers } = await get('/sign-in?as=manager-plateau')
    expect(statusCode).toBe(303)
    const url = new URL(String(headers.location))
    expect(`${url.origin}${url.pathname}`).toBe(`${issuer}/protocol/openid-connect/auth`)
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'comptoir-dev',
      redirect_uri: 'http://localhost:4000/',
      code_challenge_method: 'S256',
      login_hint: 'manager-plateau',
      prompt: 'login',
    })
    expect(headers['set-cookie']).toMatch(
      /^comptoir_sign_in=[\w-]{43}\.[\w-]{43}; Path=\/; Max-Age=600; HttpOnly; SameSite=Lax$/,
    )
  })

  test('returns to the address of a trusted proxy, with a cookie only for HTTPS', async () => {
    await open({ production: true, ingress: { proxies: 1 } })
    const proxy = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'api.example' }
    const { headers } = await get('/sign-in', proxy)
    expect(new URL(String(headers.location)).searchParams.get('redirect_uri')).toBe('https://api.example/')
    expect(headers['set-cookie']).toContain('; Secure')
  })

  test('shows the user and a token, once, and sends the verifier of this browser', async () => {
    const tokenRequests: URLSearchParams[] = []
    const tokenUrl = await serve(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      tokenRequests.push(new URLSearchParams(Buffer.concat(chunks).toString()))
      response.end(JSON.stringify({ access_token: await gateway.tokens.holding([]), id_token: 'x.y.z' }))
    })
    await open({ tokenUrl })
    const { state, cookie } = await begin()
    const { body, headers } = await get(`/?code=abc&state=${state}`, { cookie })

    expect(tokenRequests[0]!.get('code')).toBe('abc')
    expect(tokenRequests[0]!.get('code_verifier')).toBe(cookie.split('.')[1])
    expect(body).toMatch(/<pre>eyJ[\w.-]+<\/pre>/)
    expect(body).toContain('id_token_hint=x.y.z')
    expect(headers['set-cookie']).toContain('comptoir_sign_in=; Path=/; Max-Age=0')
  })

  test('shows no token in production', async () => {
    const tokenUrl = await serve(async (_, response) => {
      response.end(JSON.stringify({ access_token: await gateway.tokens.holding([]) }))
    })
    await open({ tokenUrl, production: true })
    const { state, cookie } = await begin()
    const { body } = await get(`/?code=abc&state=${state}`, { cookie })
    expect(body).toContain('Signed in')
    expect(body).not.toContain('eyJ')
  })

  test.each([
    ['without the cookie', ({ state }: Begun) => ({ state, cookie: '' })],
    ['with the state of another', ({ cookie }: Begun) => ({ state: 'x'.repeat(43), cookie })],
    ['with a cookie of no sign-in', () => ({ state: '', cookie: 'comptoir_sign_in=' })],
  ])('that comes back %s does not call the realm', async (_, change) => {
    let calls = 0
    const tokenUrl = await serve((_, response) => {
      calls++
      response.end('{}')
    })
    await open({ tokenUrl })
    const { state, cookie } = change(await begin())
    const { body } = await get(`/?code=abc&state=${state}`, { cookie })
    expect(body).toContain('This sign-in was not begun in this browser')
    expect(calls).toBe(0)
  })

  interface Begun {
    state: string
    cookie: string
  }

  async function begin(): Promise<Begun> {
    const { headers } = await get('/sign-in')
    const state = new URL(String(headers.location)).searchParams.get('state')!
    return { state, cookie: String(headers['set-cookie']).split(';')[0]! }
  }
})

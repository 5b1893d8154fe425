import { randomBytes } from 'node:crypto'
import KeycloakAdminClient from '@keycloak/keycloak-admin-client'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { codeFlow } from '../support/authorization.ts'
import { type Browser, openBrowser, type Page } from '../support/browser.ts'
import { tokenOfFiveMinutes } from '../support/five-minutes.ts'
import { type IdentityUnderTest, openIdentityUnderTest } from '../support/identity-under-test.ts'

let identity: IdentityUnderTest
beforeAll(async () => {
  identity = await openIdentityUnderTest()
})
afterAll(() => identity?.close())

const client_id = 'comptoir-console'
const flow = () => codeFlow(identity, { client_id, redirect_uri: identity.consoleUrl })
const authorization = (change?: Record<string, string>, endpoint?: string) => flow().ask(change, endpoint)
const redeem = (back: URL, verifier: string) => flow().redeem(back, verifier)
const refresh = (token: string) => flow().refresh(token)
const open = (headers?: Record<string, string>) => openBrowser(identity.consoleUrl, headers)

describe('the console signs a user in', () => {
  test('with a code, PKCE and a page, and gets tokens of five minutes that can be refreshed', async () => {
    const { back, verifier, state } = await signIn(open(), 'manager-plateau')

    expect(back.searchParams.get('state')).toBe(state)
    expect(back.searchParams.get('iss')).toBe(identity.issuer)
    const body = await tokenOfFiveMinutes(() => redeem(back, verifier))
    expect(decodeJwt(body.access_token!)).toMatchObject({
      iss: identity.issuer,
      aud: 'comptoir-api',
      azp: client_id,
      typ: 'Bearer',
      preferred_username: 'manager-plateau',
      realm_access: { roles: ['manager'] },
      store_ids: ['0195a000-0000-7000-8000-000000000011'],
    })
    expect(decodeJwt(body.id_token!)).toMatchObject({ aud: client_id, preferred_username: 'manager-plateau' })
    const refreshed = await refresh(body.refresh_token!)
    expect(refreshed.status).toBe(200)
    expect(decodeJwt(refreshed.body.access_token!)).toMatchObject({ preferred_username: 'manager-plateau' })
  })

  test('and gets tokens for the code only once, and only with the verifier', async () => {
    const browser = open()
    const first = await signIn(browser, 'manager-oldport')
    const stolen = await redeem(first.back, 'not-the-verifier-of-this-sign-in-but-long-enough')
    expect(stolen).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })

    const second = await signIn(open(), 'manager-oldport')
    expect((await redeem(second.back, second.verifier)).status).toBe(200)
    expect(await redeem(second.back, second.verifier)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
  })

  test('and does not ask again in the same browser', async () => {
    const browser = open()
    await signIn(browser, 'hq')
    const { verifier, url } = authorization()
    const page = await browser.open(url)
    expect(page.url).toMatch(/[?&]code=/)
    expect((await redeem(new URL(page.url), verifier)).status).toBe(200)
  })

  test('and shows the page again after a wrong password, with the error', async () => {
    const browser = open()
    const { url } = authorization()
    const page = await browser.submit(await browser.open(url), { username: 'customer', password: 'wrong' })
    expect(page.status).toBe(200)
    expect(page.text).toContain('Invalid username or password.')
    const next = await browser.submit(page, { username: 'customer', password: 'customer' })
    expect(next.url).toMatch(/[?&]code=/)
  })

  test('who has a temporary password and must choose another', async () => {
    const { username, password } = await createWithPasswordForOnce()
    const browser = open()
    const { url, verifier } = authorization()
    const page = await browser.submit(await browser.open(url), { username, password })
    expect(page.text).toContain('name="password-new"')
    const differ = { 'password-new': 'chosen', 'password-confirm': 'something else' }
    const again = await browser.submit(page, differ)
    expect(again.text).toContain('name="password-new"')
    const back = await browser.submit(again, { 'password-new': 'chosen', 'password-confirm': 'chosen' })

    expect((await redeem(new URL(back.url), verifier)).status).toBe(200)
    const grant = { grant_type: 'password', client_id: 'comptoir-cli', username }
    expect((await identity.post('token', { ...grant, password: 'chosen' })).status).toBe(200)
    expect((await identity.post('token', { ...grant, password })).status).toBe(400)
  })

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['with a plain challenge', { code_challenge_method: 'plain' }],
  ])('%s there is no page', async (_, change) => {
    const page = await open().open(authorization(change).url)
    expect(new URL(page.url).searchParams.get('error')).toBe('invalid_request')
  })

  test('an address that is not the console gets no code', async () => {
    const { url } = authorization({ redirect_uri: `${identity.consoleUrl}evil` })
    const page = await open().open(url)
    expect(page.status).toBe(400)
    expect(page.headers.get('location')).toBeNull()
  })

  test('a form without the cookie of its sign-in is rejected', async () => {
    const page = await open().open(authorization().url)
    const stranger = await open().submit(page, { username: 'hq', password: 'hq' })
    expect(stranger.url).not.toMatch(/[?&]code=/)
    expect(stranger.text).not.toBe('')
  })

  test('with the username filled in if the application knows it', async () => {
    const page = await open().open(authorization({ login_hint: 'manager-"plateau' }).url)
    expect(page.text).toMatch(/<input[^>]*name="username"[^>]*value="manager-&(quot|#34);plateau"/)
  })

  test('in French if the browser asks for it', async () => {
    const page = await open({ 'accept-language': 'fr-CA,fr;q=0.9,en;q=0.5' }).open(authorization().url)
    expect(page.text).toContain('lang="fr"')
    expect(page.text).toContain('Mot de passe')
  })
})

describe('registration', () => {
  test('creates a customer, who is signed in and may only place orders', async () => {
    const browser = open()
    const page = await openRegistration(browser)
    const user = newUser()
    const { verifier } = page
    const back = await browser.submit(page, {
      ...user,
      realmRoles: 'admin',
      store_ids: '0195a000-0000-7000-8000-000000000011',
      enabled: 'true',
    })

    const { body } = await redeem(new URL(back.url), verifier)
    const claims = decodeJwt<{ realm_access: { roles: string[] }; resource_access: Record<string, unknown> }>(
      body.access_token!,
    )
    expect(claims).toMatchObject({
      preferred_username: user.username,
      name: 'Nadia Customer',
      email: user.email,
    })
    expect(claims.store_ids).toBeUndefined()
    expect(claims.realm_access.roles).toEqual(expect.arrayContaining(['customer']))
    expect(claims.realm_access.roles).not.toContain('admin')
    expect(claims.resource_access['comptoir-api']).toEqual({ roles: ['order:place'] })
    const grant = { grant_type: 'password', client_id: 'comptoir-cli', username: user.email }
    expect((await identity.post('token', { ...grant, password: user.password })).status).toBe(200)
  })

  test.each([
    ['by the route that Keycloak has for it', {}, 'registrations'],
    ['by prompt=create', { prompt: 'create' }, 'auth'],
  ])(
    'begins with its form %s, filled in with the hint, and returns with a code',
    async (_, change, endpoint) => {
      const browser = open()
      const { url, verifier, state } = authorization({ ...change, login_hint: 'nadia' }, endpoint)
      const page = await browser.open(url)
      expect(page.status).toBe(200)
      expect(page.text).toContain('name="password-confirm"')
      expect(page.text).toMatch(/<input[^>]*name="username"[^>]*value="nadia"/)

      const back = new URL((await browser.submit(page, newUser())).url)
      expect(back.searchParams.get('state')).toBe(state)
      expect((await redeem(back, verifier)).status).toBe(200)
    },
  )

  test.each([
    ['a client that does not exist', { client_id: 'nobody' }],
    ['an address that is not the console', { redirect_uri: 'http://evil.example/' }],
  ])('has no form for %s', async (_, change) => {
    const page = await open().open(authorization(change, 'registrations').url)
    expect(page.status).toBe(400)
    expect(page.text).not.toContain('name="password-confirm"')
  })

  test.each([
    ['a username that is taken', { username: 'HQ' }, 'Username already exists.'],
    ['an email that is taken', { email: 'HQ@comptoir.example' }, 'Email already exists.'],
    ['something that is no email', { email: 'nadia' }, 'Invalid email address.'],
    ['no first name', { firstName: '' }, 'Please specify this field.'],
    ['no password', { password: '', 'password-confirm': '' }, 'Please specify'],
    ['two different passwords', { 'password-confirm': 'other' }, 'Password confirmation doesn'],
    ['a name full of signs', { username: 'a<b>"c' }, 'contains invalid character'],
  ])('shows the error of %s, and makes no account', async (_, change, words) => {
    const browser = open()
    const user = newUser()
    const again = await browser.submit(await openRegistration(browser), { ...user, ...change })
    expect(again.status).toBe(200)
    expect(again.text).toContain(words)
    expect(again.text).not.toContain('<b>')
    const grant = { grant_type: 'password', client_id: 'comptoir-cli', username: user.username }
    const { body } = await identity.post('token', { ...grant, password: user.password })
    expect(body.error_description).toBe('Invalid user credentials')
  })
})

describe('sign-out', () => {
  test('with the id token ends the refresh token and the session, and returns', async () => {
    const browser = open()
    const { back, verifier } = await signIn(browser, 'logistics-north')
    const { body } = await redeem(back, verifier)
    const end = new URLSearchParams({
      client_id,
      id_token_hint: body.id_token!,
      post_logout_redirect_uri: identity.consoleUrl,
      state: 'bye',
    })
    const page = await browser.open(`${identity.issuer}/protocol/openid-connect/logout?${end}`)

    expect(page.url).toBe(`${identity.consoleUrl}?state=bye`)
    expect(await refresh(body.refresh_token!)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    const signInPage = await browser.open(authorization().url)
    expect(signInPage.text).toContain('name="password"')
  })

  test('without the id token asks first', async () => {
    const browser = open()
    const { back, verifier } = await signIn(browser, 'logistics-south')
    const { body } = await redeem(back, verifier)
    const question = await browser.open(`${identity.issuer}/protocol/openid-connect/logout`)
    expect((await refresh(body.refresh_token!)).status).toBe(200)

    await browser.submit(question, { logout: 'yes', confirmLogout: 'yes' })
    expect((await refresh(body.refresh_token!)).status).toBe(400)
    expect((await browser.open(authorization().url)).text).toContain('name="password"')
  })

  test('returns only to the addresses of the realm file', async () => {
    const browser = open()
    const { back, verifier } = await signIn(browser, 'manager-mileend')
    const { body } = await redeem(back, verifier)
    const end = new URLSearchParams({
      client_id,
      id_token_hint: body.id_token!,
      post_logout_redirect_uri: 'http://evil.example/',
    })
    const page = await browser.open(`${identity.issuer}/protocol/openid-connect/logout?${end}`)
    expect(page.status).toBe(400)
    expect((await refresh(body.refresh_token!)).status).toBe(200)
  })

  test('by the refresh token ends it for a client without a browser', async () => {
    const { back, verifier } = await signIn(open(), 'manager-harbour')
    const { body } = await redeem(back, verifier)
    const token = { client_id, refresh_token: body.refresh_token! }
    expect((await identity.post('logout', { ...token, client_id: 'comptoir-cli' })).status).toBe(400)
    expect((await refresh(body.refresh_token!)).status).toBe(200)

    expect((await identity.post('logout', token)).status).toBe(204)
    expect(await refresh(body.refresh_token!)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    expect((await identity.post('logout', { client_id, refresh_token: 'nonsense' })).status).toBe(400)
  })
})

/** Signs in by the page. The password of a demo account is its name. */
async function signIn(browser: Browser, username: string) {
  const { url, ...flow } = authorization()
  const page = await browser.submit(await browser.open(url), { username, password: username })
  return { ...flow, back: new URL(page.url) }
}

async function openRegistration(browser: Browser): Promise<Page & { verifier: string }> {
  const { url, verifier } = authorization()
  return { ...(await browser.follow(await browser.open(url), 'Register')), verifier }
}

function newUser() {
  const username = `nadia-${randomBytes(4).toString('hex')}`
  const password = randomBytes(9).toString('base64url')
  return {
    username,
    email: `${username}@example.com`,
    firstName: 'Nadia',
    lastName: 'Customer',
    password,
    'password-confirm': password,
  }
}

async function createWithPasswordForOnce() {
  const { password, 'password-confirm': _, ...user } = newUser()
  const { body } = await identity.post('token', {
    grant_type: 'client_credentials',
    client_id: 'comptoir-stores',
    client_secret: 'demo-only-stores',
  })
  const admin = new KeycloakAdminClient({ baseUrl: identity.url, realmName: 'comptoir' })
  admin.setAccessToken(body.access_token!)
  const credentials = [{ type: 'password', value: password, temporary: true }]
  await admin.users.create({ ...user, enabled: true, credentials })
  return { ...user, password }
}

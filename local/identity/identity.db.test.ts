import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { codeFlow } from '../../tests/support/authorization.ts'
import { openBrowser } from '../../tests/support/browser.ts'
import { type LocalIdentity, openLocalIdentity } from '../../tests/support/local-identity.ts'

let identity: LocalIdentity
beforeAll(async () => {
  identity = await openLocalIdentity()
})
afterAll(() => identity?.close())

test('a second user replaces the first in a browser without a script, and ends its session', async () => {
  const browser = openBrowser(identity.consoleUrl)
  const flow = codeFlow(identity, { client_id: 'comptoir-console', redirect_uri: identity.consoleUrl })
  const signIn = async (username: string, change = {}) => {
    const { url, verifier } = flow.ask(change)
    const back = await browser.submit(await browser.open(url), { username, password: username })
    return (await flow.redeem(new URL(back.url), verifier)).body
  }
  const first = await signIn('manager-prairie')
  const second = await signIn('cashier-prairie', { prompt: 'login' })

  expect(decodeJwt(second.access_token!)).toMatchObject({ preferred_username: 'cashier-prairie' })
  expect((await flow.refresh(first.refresh_token!)).status).toBe(400)
  expect((await flow.refresh(second.refresh_token!)).status).toBe(200)
})

describe('addresses', () => {
  test('discovery names the routes of Keycloak', async () => {
    const at = (name: string) => `${identity.issuer}/protocol/openid-connect/${name}`
    const response = await fetch(`${identity.issuer}/.well-known/openid-configuration`)
    expect(await response.json()).toMatchObject({
      issuer: identity.issuer,
      authorization_endpoint: at('auth'),
      token_endpoint: at('token'),
      jwks_uri: at('certs'),
      userinfo_endpoint: at('userinfo'),
      end_session_endpoint: at('logout'),
      revocation_endpoint: at('revoke'),
      introspection_endpoint: at('token/introspect'),
    })
  })

  test('the console may return to the origin of the identity, with PKCE only', async () => {
    const authorize = (redirect_uri: string, more = {}) => {
      const query = {
        client_id: 'comptoir-console',
        response_type: 'code',
        scope: 'openid',
        redirect_uri,
        ...more,
      }
      const url = `${identity.issuer}/protocol/openid-connect/auth?${new URLSearchParams(query)}`
      return fetch(url, { redirect: 'manual' })
    }
    const pkce = {
      code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
      code_challenge_method: 'S256',
    }
    const signIn = await authorize(`${identity.url}/`, pkce)
    expect(signIn.headers.get('location')).toMatch(`${identity.issuer}/interaction/`)
    const plain = await authorize(`${identity.url}/`)
    expect(plain.headers.get('location')).toMatch(`${identity.url}/?error=invalid_request`)
    expect((await authorize('http://localhost:4000/', pkce)).status).toBe(400)
    expect((await authorize(`${identity.url}/evil`, pkce)).status).toBe(400)
  })

  test('only pages of the console may call for the console', async () => {
    const allowed = async (page: string) => {
      const response = await fetch(`${identity.issuer}/protocol/openid-connect/token`, {
        method: 'POST',
        headers: { origin: page },
        body: new URLSearchParams({ grant_type: 'refresh_token', client_id: 'comptoir-console' }),
      })
      return response.headers.get('access-control-allow-origin')
    }
    expect(await allowed(identity.url)).toBe(identity.url)
    expect(await allowed('http://evil.example')).toBeNull()
  })

  test('the path of an unknown realm is not found', async () => {
    expect((await fetch(`${identity.url}/realms/other/protocol/openid-connect/certs`)).status).toBe(404)
  })
})

describe('access tokens', () => {
  test('verify against the published keys', async () => {
    const { body } = await passwordGrant('manager-plateau')
    const { payload } = await verify(body.access_token)
    expect(payload.exp! - payload.iat!).toBe(300)
    const [head, claims] = body.access_token!.split('.')
    await expect(verify(`${head}.${claims}.${'A'.repeat(342)}`)).rejects.toThrow('signature')
  })

  test('name the user, their stores and their permissions', async () => {
    const claims = await claimsOf(passwordGrant('manager-plateau'))
    expect(claims).toMatchObject({
      iss: identity.issuer,
      aud: 'comptoir-api',
      azp: 'comptoir-cli',
      typ: 'Bearer',
      sub: '0195a000-0000-7000-9000-000000000011',
      preferred_username: 'manager-plateau',
      name: 'Manager Plateau',
      email: 'manager-plateau@comptoir.example',
      store_ids: ['0195a000-0000-7000-8000-000000000011'],
      realm_access: { roles: ['manager'] },
    })
    const { 'comptoir-api': api } = claims.resource_access as Record<string, { roles: string[] }>
    expect(api!.roles).toContain('report:read')
    expect(api!.roles).not.toContain('restock:approve')
  })
})

describe('the password grant', () => {
  test('is for the command line client only', async () => {
    expect((await passwordGrant('hq', { client_id: 'comptoir-cli' })).status).toBe(200)
    expect((await passwordGrant('hq', { client_id: 'comptoir-console' })).status).toBe(400)
    expect((await passwordGrant('hq', { client_id: 'comptoir-api' })).status).toBe(401)
    const withSecret = { client_id: 'comptoir-sales', client_secret: 'demo-only-sales' }
    expect((await passwordGrant('hq', withSecret)).status).toBe(400)
  })

  test('gives an id token to a client that asks for openid', async () => {
    expect((await passwordGrant('hq')).body.id_token).toBeUndefined()
    const { body } = await passwordGrant('hq', { scope: 'openid' })
    expect(decodeJwt(body.id_token!)).toMatchObject({ aud: 'comptoir-cli', name: 'HQ Head Office' })
    const answer = await userinfo(body.access_token)
    expect(await answer.json()).toEqual({
      sub: '0195a000-0000-7000-9000-000000000001',
      preferred_username: 'hq',
      name: 'HQ Head Office',
      email: 'hq@comptoir.example',
    })
  })

  test('rejects an unknown scope', async () => {
    expect((await passwordGrant('hq', { scope: 'openid everything' })).body.error).toBe('invalid_scope')
  })
})

describe('a disabled user', () => {
  const name = 'cashier-harbour'
  const enable = (enabled: boolean) =>
    identity.db.query('update user_account set enabled = $2 where username = $1', [name, enabled])
  afterEach(() => enable(true))

  test('gets no token, and gets the reason only with the right password', async () => {
    await enable(false)
    const { status, body } = await passwordGrant(name)
    expect({ status, ...body }).toEqual({
      status: 400,
      error: 'invalid_grant',
      error_description: 'Account disabled',
    })
    const wrong = await passwordGrant(name, { password: 'wrong' })
    expect(wrong.body.error_description).toBe('Invalid user credentials')
  })

  test('cannot refresh an earlier token', async () => {
    const { body } = await passwordGrant(name)
    expect((await refresh(body.refresh_token)).status).toBe(200)
    await enable(false)
    expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant')
  })
})

describe('an account under attack', () => {
  const name = 'cashier-mileend'
  const wrong = () => passwordGrant(name, { password: 'wrong' })
  const failures = async () => {
    const { rows } = await identity.db.query(
      `select failures, extract(epoch from locked_until - last_at)::int as "lockedSeconds"
       from sign_in_failure join user_account on user_id = id where username = $1`,
      [name],
    )
    return rows[0]
  }
  const passTime = (seconds: number) =>
    identity.db.query(
      `update sign_in_failure set last_at = last_at - make_interval(secs => $1),
         locked_until = locked_until - make_interval(secs => $1)`,
      [seconds],
    )

  test('is locked for a minute after two wrong passwords within a second, and no longer', async () => {
    await wrong()
    // The time does not depend on how fast this machine checks a password.
    await passTime(-30)
    await wrong()
    expect(await failures()).toEqual({ failures: 2, lockedSeconds: 60 })
    expect((await passwordGrant(name)).body.error_description).toBe('Invalid user credentials')
    expect(await failures()).toEqual({ failures: 2, lockedSeconds: 60 })
    await passTime(61)
    expect((await passwordGrant(name)).status).toBe(200)
    expect(await failures()).toBeUndefined()
  })

  test('is locked after ten wrong passwords, and longer after twenty, at any rate', async () => {
    const seconds: (number | null)[] = []
    for (let tries = 1; tries <= 20; tries += 1) {
      await wrong()
      seconds.push((await failures()).lockedSeconds)
      await passTime(130)
    }
    expect([seconds[8], seconds[9], seconds[19]]).toEqual([null, 60, 120])
    await passTime(12 * 3_600)
    await wrong()
    expect(await failures()).toEqual({ failures: 1, lockedSeconds: null })
    await identity.db.query('delete from sign_in_failure')
  })
})

describe('a refresh token', () => {
  test('works repeatedly, with the permissions that the user has at the time', async () => {
    const { body } = await passwordGrant('cashier-prairie')
    const first = await claimsOf(refresh(body.refresh_token))
    expect(first.realm_access).toEqual({ roles: ['cashier'] })
    expect(first.sid).toBe(decodeJwt(body.access_token!).sid)
    await identity.db.query(
      `update user_account set realm_roles = '{manager}' where username = 'cashier-prairie'`,
    )
    const second = await claimsOf(refresh(body.refresh_token))
    expect(second.realm_access).toEqual({ roles: ['manager'] })
    await identity.db.query(
      `update user_account set realm_roles = '{cashier}' where username = 'cashier-prairie'`,
    )
  })

  test('is useless to another client, and after it was revoked', async () => {
    const { body } = await passwordGrant('hq', { scope: 'openid' })
    expect((await refresh(body.refresh_token, 'comptoir-console')).body.error).toBe('invalid_grant')
    expect((await userinfo(body.access_token)).status).toBe(200)
    await identity.post('revoke', { client_id: 'comptoir-cli', token: body.refresh_token! })
    expect((await refresh(body.refresh_token)).body.error).toBe('invalid_grant')
    expect((await userinfo(body.access_token)).status).toBe(401)
  })
})

const passwordGrant = (username: string, more: Record<string, string> = {}) =>
  identity.post('token', {
    grant_type: 'password',
    client_id: 'comptoir-cli',
    username,
    password: username,
    ...more,
  })

const refresh = (refresh_token = '', client_id = 'comptoir-cli') =>
  identity.post('token', { grant_type: 'refresh_token', client_id, refresh_token })

const claimsOf = async (answer: ReturnType<typeof passwordGrant>) =>
  decodeJwt((await answer).body.access_token!)

const userinfo = (token = '') =>
  fetch(`${identity.issuer}/protocol/openid-connect/userinfo`, {
    headers: { authorization: `Bearer ${token}` },
  })

function verify(token = '') {
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/protocol/openid-connect/certs`))
  return jwtVerify(token, keys, { issuer: identity.issuer, audience: 'comptoir-api', algorithms: ['RS256'] })
}

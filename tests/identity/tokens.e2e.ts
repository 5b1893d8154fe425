import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import seen from '../../keycloak/claims-seen.json' with { type: 'json' }
import { tokenOfFiveMinutes } from '../support/five-minutes.ts'
import { type IdentityUnderTest, openIdentityUnderTest } from '../support/identity-under-test.ts'

let identity: IdentityUnderTest
beforeAll(async () => {
  identity = await openIdentityUnderTest()
})
afterAll(() => identity?.close())

const signIn = (username: string, more: Record<string, string> = {}) =>
  identity.post('token', {
    grant_type: 'password',
    client_id: 'comptoir-cli',
    username,
    password: username,
    ...more,
  })
const refresh = (refresh_token = '', client_id = 'comptoir-cli') =>
  identity.post('token', { grant_type: 'refresh_token', client_id, refresh_token })
const clientCredentials = (name: string, client_secret = `demo-only-${name}`) =>
  identity.post('token', { grant_type: 'client_credentials', client_id: `comptoir-${name}`, client_secret })
const claimsOf = async (answer: ReturnType<typeof signIn>) => decodeJwt((await answer).body.access_token!)

/** The form of keycloak/claims-seen.json: names, and the types of their values. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return [shapeOf(value[0])]
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shapeOf(inner)]))
}

describe('an access token', () => {
  test('has exactly the documented claims', async () => {
    const { body } = await signIn('manager-plateau')
    expect(shapeOf(decodeProtectedHeader(body.access_token!))).toEqual(seen.header)
    expect(shapeOf(decodeJwt(body.access_token!))).toEqual(seen.person)
    expect(shapeOf(await claimsOf(signIn('customer')))).toEqual(seen.personWithoutStores)
    expect(shapeOf(await claimsOf(clientCredentials('sales')))).toEqual(seen.serviceAccount)
  })

  test('lives five minutes, and verifies against the published keys', async () => {
    const body = await tokenOfFiveMinutes(() => signIn('manager-plateau'))
    const keys = createRemoteJWKSet(new URL(`${identity.issuer}/protocol/openid-connect/certs`))
    await jwtVerify(body.access_token!, keys, {
      issuer: identity.issuer,
      audience: 'comptoir-api',
      algorithms: ['RS256'],
    })
  })

  test('lists the permissions of the roles', async () => {
    const { resource_access } = await claimsOf(signIn('cashier-plateau'))
    const { 'comptoir-api': api } = resource_access as Record<string, { roles: string[] }>
    expect(api!.roles.sort()).toEqual([
      'restock:request',
      'sale:read',
      'sale:return',
      'sale:write',
      'session:work',
      'stock:read',
    ])
  })
})

describe('the password grant', () => {
  test('takes a username or an email address, in any case', async () => {
    expect((await signIn('hq')).status).toBe(200)
    expect((await signIn('HQ@Comptoir.Example', { password: 'hq' })).status).toBe(200)
  })

  test.each([
    ['comptoir-console', {}],
    ['comptoir-sales', { client_secret: 'demo-only-sales' }],
  ])('is not for %s', async (client_id, secret) => {
    const { status, body } = await signIn('hq', { client_id, ...secret })
    expect(status).toBe(400)
    expect(body.access_token).toBeUndefined()
  })

  test('rejects a wrong password and an unknown user with the same answer', async () => {
    const rejection = { error: 'invalid_grant', error_description: 'Invalid user credentials' }
    expect(await signIn('cashier-oldport', { password: 'wrong' })).toEqual({ status: 400, body: rejection })
    expect(await signIn('nobody')).toEqual({ status: 400, body: rejection })
  })
})

describe('an account under attack', () => {
  test('is locked after ten wrong passwords, also for the right one, and no other account is', async () => {
    expect((await signIn('cashier-lakeshore')).status).toBe(200)
    for (let tries = 0; tries < 10; tries += 1) await signIn('cashier-lakeshore', { password: 'wrong' })

    expect(await signIn('cashier-lakeshore')).toEqual({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Invalid user credentials' },
    })
    expect((await signIn('cashier-prairie')).status).toBe(200)
  })
})

describe('a refresh token', () => {
  test('works repeatedly in the same session', async () => {
    const { body } = await signIn('cashier-prairie')
    const { sid } = decodeJwt(body.access_token!)
    for (const _ of [1, 2]) expect((await claimsOf(refresh(body.refresh_token))).sid).toBe(sid)
  })

  test('is useless to another client, and after the sign-out', async () => {
    const { body } = await signIn('hq')
    expect((await refresh(body.refresh_token, 'comptoir-console')).body.error).toBe('invalid_grant')
    const token = { client_id: 'comptoir-cli', refresh_token: body.refresh_token! }
    expect((await identity.post('logout', token)).status).toBe(204)
    expect(await refresh(body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })

  test('is useless after it was revoked', async () => {
    const { body } = await signIn('hq')
    await identity.post('revoke', { client_id: 'comptoir-cli', token: body.refresh_token! })
    expect(await refresh(body.refresh_token)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
  })
})

describe('client credentials', () => {
  test.each(['stores', 'inventory', 'sales', 'reporting'])('give %s its service account', async (name) => {
    const claims = await claimsOf(clientCredentials(name))
    expect(claims).toMatchObject({
      azp: `comptoir-${name}`,
      preferred_username: `service-account-comptoir-${name}`,
    })
    const { 'comptoir-api': api, ...others } = claims.resource_access as Record<string, { roles: string[] }>
    expect(api).toEqual({ roles: ['internal:call'] })
    expect(Object.keys(others)).toEqual(name === 'stores' ? ['realm-management'] : [])
    if (name === 'stores')
      expect(others['realm-management']!.roles.sort()).toEqual([
        'manage-users',
        'query-groups',
        'query-users',
        'view-events',
        'view-realm',
        'view-users',
      ])
  })

  test('need the right secret', async () => {
    expect(await clientCredentials('sales', 'demo-only-stores')).toMatchObject({ status: 401 })
  })
})

import { describe, expect, test } from 'vitest'
import realmJson from '../../keycloak/realm.json' with { type: 'json' }
import { claimsAbout, type Subject } from './claims.ts'
import { parseRealm, type Realm, readRealm } from './realm.ts'
import { effectiveRoles } from './roles.ts'

const realm = readRealm()
const bareUser: Subject = {
  id: '0195a000-0000-7000-9000-0000000000ff',
  username: 'user',
  attributes: {},
  realmRoles: [],
  clientRoles: {},
}

function withRoles(roles: Record<string, { realm?: string[]; client?: Record<string, string[]> }>): Realm {
  const list = Object.entries(roles).map(([name, { realm = [], client = {} }]) => ({
    name,
    composites: { realm, client },
  }))
  return { ...realm, roles: { realm: list } }
}

describe('effective roles', () => {
  test('include roles that are nested in roles', () => {
    const nested = withRoles({
      chief: { realm: ['clerk'], client: { api: ['approve'] } },
      clerk: { realm: ['reader'], client: { api: ['write'] } },
      reader: { client: { api: ['read'], other: ['look'] } },
    })
    expect(
      effectiveRoles(nested, { realmRoles: ['chief'], clientRoles: { api: ['write', 'audit'] } }),
    ).toEqual({
      realmRoles: ['chief', 'clerk', 'reader'],
      clientRoles: { api: expect.arrayContaining(['approve', 'write', 'read', 'audit']), other: ['look'] },
    })
  })

  test('are finite when two roles contain each other', () => {
    const circle = withRoles({ a: { realm: ['b'] }, b: { realm: ['a'] } })
    expect(effectiveRoles(circle, { realmRoles: ['a'], clientRoles: {} }).realmRoles).toEqual(['a', 'b'])
  })
})

describe('claims', () => {
  test('leave out the fields that a subject does not have', () => {
    expect(claimsAbout(realm, bareUser, 'access.token.claim')).toEqual({
      sub: bareUser.id,
      aud: 'comptoir-api',
      preferred_username: 'user',
    })
  })

  test('appear only where their mapper allows it', () => {
    const worker = { ...bareUser, realmRoles: ['cashier'], attributes: { store_ids: ['1', '2'] } }
    expect(claimsAbout(realm, worker, 'userinfo.token.claim')).toEqual({ preferred_username: 'user' })
    expect(claimsAbout(realm, worker, 'access.token.claim')).toMatchObject({
      store_ids: ['1', '2'],
      realm_access: { roles: ['cashier'] },
    })
  })

  test('come from the scopes that every client has by default', () => {
    const withoutStores = { ...realm, defaultDefaultClientScopes: ['basic'] }
    expect(claimsAbout(withoutStores, bareUser, 'access.token.claim')).toEqual({ sub: bareUser.id })
  })
})

describe('a realm file', () => {
  test('is rejected if it has a mapper of an unknown kind', () => {
    const changed = structuredClone(realmJson)
    changed.clientScopes[0]!.protocolMappers[0]!.protocolMapper = 'oidc-script-mapper'
    expect(() => parseRealm(changed)).toThrow(/run Keycloak[\s\S]*clientScopes\[0\].protocolMappers\[0\]/)
  })
})

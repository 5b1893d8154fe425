import { parse, Source } from 'graphql'
import { expect, test } from 'vitest'
import { permissions as ours } from '../contracts/permissions.ts'
import realm from '../keycloak/realm.json' with { type: 'json' }
import { heldIn, permissionFaults } from './check-permissions.ts'
import { readSchemas, schemaFiles } from './schema-files.ts'

const permissions = { 'stock:read': 'Read stock', 'sale:write': 'Ring up sales' }
const roles = Object.entries(permissions).map(([name, description]) => ({ name, description }))
const held = Object.keys(permissions)
const inRealm = { roles, held }
const schema = schemaOf('type Query { a: Int @requiresScopes(scopes: [["stock:read"], ["sale:write"]]) }')

test('the permissions, the realm file and the schemas of this chain agree', async () => {
  const { documents } = await readSchemas(await schemaFiles())
  const here = { roles: realm.roles.client['comptoir-api'], held: heldIn(realm) }
  expect(permissionFaults(ours, here, documents)).toEqual([])
})

test('permissions, realm and schemas that agree have no fault', () => {
  expect(permissionFaults(permissions, inRealm, [schema])).toEqual([])
})

test('a permission that no schema requires is a fault, unless the exceptions list it', () => {
  const half = schemaOf('type Query { a: Int @requiresScopes(scopes: [["stock:read"]]) }')
  expect(permissionFaults(permissions, inRealm, [half], [])).toEqual([
    expect.stringMatching(/^No schema requires sale:write of contracts\/permissions\.ts: /),
  ])
  expect(permissionFaults(permissions, inRealm, [half], ['sale:write'])).toEqual([])
})

test('a permission that a schema requires and the exceptions list is a fault', () => {
  expect(permissionFaults(permissions, inRealm, [schema], ['sale:write'])).toEqual([
    'A schema requires sale:write: remove it from notInSchemas.',
  ])
})

test('a permission that no role or account holds is a fault', () => {
  expect(permissionFaults(permissions, { roles, held: ['stock:read'] }, [schema])).toEqual([
    'sale:write is held by no role and no account of keycloak/realm.json: no user could use it.',
  ])
})

test('a permission that a role or account holds and nothing defines is a fault', () => {
  expect(permissionFaults(permissions, { roles, held: [...held, 'sale:wirte'] }, [schema])).toEqual([
    'keycloak/realm.json gives a role or an account sale:wirte, which contracts/permissions.ts lacks.',
  ])
})

test('the held permissions are those of realm roles and those of accounts', () => {
  const api = (...names: string[]) => ({ 'comptoir-api': names, 'realm-management': ['view-users'] })
  const realm = {
    roles: { realm: [{ composites: { client: api('stock:read') } }, {}] },
    users: [{ clientRoles: api('internal:call') }, {}],
  }
  expect(heldIn(realm)).toEqual(['stock:read', 'internal:call'])
})

test('a client role that the realm lacks is a fault', () => {
  expect(permissionFaults(permissions, { roles: roles.slice(1), held }, [schema])).toEqual([
    'keycloak/realm.json lacks the client role stock:read of contracts/permissions.ts.',
  ])
})

test('a client role that only the realm has is a fault', () => {
  const more = [...roles, { name: 'order:place', description: 'Order' }]
  expect(permissionFaults(permissions, { roles: more, held }, [schema])).toEqual([
    'contracts/permissions.ts lacks order:place of keycloak/realm.json.',
  ])
})

test('a client role with another description is a fault', () => {
  const other = [roles[0]!, { name: 'sale:write', description: 'Sell' }]
  expect(permissionFaults(permissions, { roles: other, held }, [schema])).toEqual([
    'sale:write is "Sell" in keycloak/realm.json and "Ring up sales" in contracts/permissions.ts.',
  ])
})

test.each([
  ['a field', 'type Query { a: Int @requiresScopes(scopes: [["stock:read", "stock:raed"]]) }'],
  ['a type', 'type A @requiresScopes(scopes: [["stock:read"], ["stock:raed"]]) { b: Int }'],
  ['an extension', 'extend type A @requiresScopes(scopes: [["stock:read"], ["stock:raed"]]) { b: Int }'],
])('an unknown scope of %s is a fault, with its file, line and column', (_, text) => {
  expect(permissionFaults(permissions, inRealm, [schemaOf(text)], ['sale:write'])).toEqual([
    expect.stringMatching(/^a\.graphql:1:\d+ requires stock:raed, which contracts\/permissions\.ts lacks\.$/),
  ])
})

function schemaOf(text: string) {
  return parse(new Source(text, 'a.graphql'))
}

import { parse, Source } from 'graphql'
import { expect, test } from 'vitest'
import { permissionFaults } from './check-permissions.ts'

const permissions = { 'stock:read': 'Read stock', 'sale:write': 'Ring up sales' }
const roles = Object.entries(permissions).map(([name, description]) => ({ name, description }))
const schema = schemaOf('type Query { a: Int @requiresScopes(scopes: [["stock:read"], ["sale:write"]]) }')

test('permissions, realm and schemas that say the same have no fault', () => {
  expect(permissionFaults(permissions, roles, [schema])).toEqual([])
})

test('a permission that nothing asks for yet is no fault', () => {
  expect(permissionFaults(permissions, roles, [])).toEqual([])
})

test('a client role that the realm lacks is a fault', () => {
  expect(permissionFaults(permissions, roles.slice(1), [schema])).toEqual([
    'keycloak/realm.json lacks the client role stock:read of contracts/permissions.ts.',
  ])
})

test('a client role that only the realm has is a fault', () => {
  const more = [...roles, { name: 'order:place', description: 'Order' }]
  expect(permissionFaults(permissions, more, [schema])).toEqual([
    'contracts/permissions.ts lacks order:place of keycloak/realm.json.',
  ])
})

test('a client role with another description is a fault', () => {
  const other = [roles[0]!, { name: 'sale:write', description: 'Sell' }]
  expect(permissionFaults(permissions, other, [schema])).toEqual([
    'sale:write is "Sell" in keycloak/realm.json and "Ring up sales" in contracts/permissions.ts.',
  ])
})

test.each([
  ['a field', 'type Query { a: Int @requiresScopes(scopes: [["stock:read", "stock:raed"]]) }'],
  ['a type', 'type A @requiresScopes(scopes: [["stock:read"], ["stock:raed"]]) { b: Int }'],
  ['an extension', 'extend type A @requiresScopes(scopes: [["stock:raed"]]) { b: Int }'],
])('an unknown scope of %s is a fault, with its place', (_, text) => {
  expect(permissionFaults(permissions, roles, [schemaOf(text)])).toEqual([
    expect.stringMatching(/^a\.graphql:1:\d+ asks for stock:raed, which contracts\/permissions\.ts lacks\.$/),
  ])
})

function schemaOf(text: string) {
  return parse(new Source(text, 'a.graphql'))
}

import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { namesOf } from './names.ts'
import { registerClient, registerManifest, registerService, registerTypes } from './register.ts'

const names = namesOf('gift-notes')

test('the manifest is imported, and follows the others', () => {
  const before = `import { stores } from './stores/subgraph.ts'

/** All subgraphs. */
export const manifests: Manifest[] = [
  stores,
]
`
  expect(registerManifest(before, names)).toBe(`import { stores } from './stores/subgraph.ts'
import { giftNotes } from './gift-notes/subgraph.ts'

/** All subgraphs. */
export const manifests: Manifest[] = [
  stores, giftNotes]
`)
})

test('the types are generated like the others, whose lines stay', () => {
  const before = `# Resolver types
generates:
  subgraphs/stores/generated/schema-types.ts:
    plugins: [typescript]
`
  const after = registerTypes(before, names)

  expect(after.startsWith(before)).toBe(true)
  const { generates } = parse(after)
  expect(Object.keys(generates)).toEqual([
    'subgraphs/stores/generated/schema-types.ts',
    'subgraphs/gift-notes/generated/schema-types.ts',
    'subgraphs/gift-notes/generated/resolver-types.ts',
  ])
  for (const file of Object.keys(generates).slice(1))
    expect(generates[file].schema).toEqual(['contracts/common.graphql', 'subgraphs/gift-notes/**/*.graphql'])
  expect(after).toMatch(/[^\n]\n$/)
})

test('the client and its service account follow the others, and nothing else changes', () => {
  const before = {
    roles: { client: { 'comptoir-api': [{ name: 'internal:call' }] } },
    clients: [{ clientId: 'comptoir-stores', redirectUris: ['http://localhost:4000/'] }],
    users: [{ username: 'service-account-comptoir-stores', realmRoles: ['a'] }],
    components: { users: [] },
  }
  const id = '0195a000-0000-7000-9000-000000000099'
  const after = JSON.parse(registerClient(JSON.stringify(before, null, 2), names, id))

  expect(after).toEqual({
    ...before,
    clients: [
      ...before.clients,
      expect.objectContaining({ clientId: 'comptoir-gift-notes', secret: secretOf('gift-notes') }),
    ],
    users: [
      ...before.users,
      {
        id,
        username: 'service-account-comptoir-gift-notes',
        enabled: true,
        serviceAccountClientId: 'comptoir-gift-notes',
        clientRoles: { 'comptoir-api': ['internal:call'] },
      },
    ],
  })
})

test('the service follows the other subgraphs, which get its address and wait for it', () => {
  const before = `x-settings: &settings
  SUBGRAPH_URL_STORES: http://stores:4000/stores
  SUBGRAPH_URL_SALES: http://sales:4000/sales

x-subgraphs-ready: &subgraphs-ready
  sales: { condition: service_healthy }

services:
  stores:
    <<: *subgraph
    command: [node, stores]
    # Its own.
    secrets: [key]

  sales:
    <<: *subgraph
    command: [node, sales]

  # The others
`
  expect(registerService(before, names)).toBe(`x-settings: &settings
  SUBGRAPH_URL_STORES: http://stores:4000/stores
  SUBGRAPH_URL_SALES: http://sales:4000/sales
  SUBGRAPH_URL_GIFT_NOTES: http://gift-notes:4000/gift-notes

x-subgraphs-ready: &subgraphs-ready
  sales: { condition: service_healthy }
  gift-notes: { condition: service_healthy }

services:
  stores:
    <<: *subgraph
    command: [node, stores]
    # Its own.
    secrets: [key]

  sales:
    <<: *subgraph
    command: [node, sales]

  gift-notes:
    <<: *subgraph
    command: [node, --import, tsx, subgraphs/start.ts, gift-notes]

  # The others
`)
})

test('a file with another layout is rejected by its name', () => {
  expect(() => registerManifest('export const manifests = []', names)).toThrow('subgraphs/all.ts')
  expect(() => registerTypes('config: {}', names)).toThrow('codegen.yml')
  expect(() => registerClient('{"clients":[]}', names, 'id')).toThrow('keycloak/realm.json')
  expect(() => registerService('services: {}', names)).toThrow('docker-compose.yml')
})

/** Keycloak inserts its own secret if it has one. */
const secretOf = (name: string) => `\${SERVICE_SECRET_PREFIX:demo-only-}${name}`

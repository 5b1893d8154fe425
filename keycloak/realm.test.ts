import { describe, expect, test } from 'vitest'
import realm from './realm.json' with { type: 'json' }

const permissions = realm.roles.client['comptoir-api'].map(({ name }) => name)
const realmRoles = realm.roles.realm.map(({ name }) => name)
const composites: { realm?: string[]; client?: Record<string, string[]> }[] = realm.roles.realm.flatMap(
  (role) => role.composites ?? [],
)
const users = realm.users.filter((user) => 'credentials' in user)
const serviceAccounts = realm.users.filter((user) => 'serviceAccountClientId' in user)
const holding = (role: string) =>
  new Set(realm.roles.realm.filter(({ name }) => name === role).flatMap(permissionsIn))
const client = (id: string) => realm.clients.find(({ clientId }) => clientId === id)

/** The rights in Keycloak's admin API that the stores subgraph needs to manage users. */
const usersRights = ['manage-users', 'view-users', 'query-users', 'query-groups', 'view-realm', 'view-events']

function permissionsIn({ composites }: (typeof realm.roles.realm)[number]): string[] {
  return composites && 'client' in composites ? (composites.client?.['comptoir-api'] ?? []) : []
}

describe('the realm file', () => {
  test('names only permissions and roles that it defines in its composites', () => {
    expect(composites.flatMap(({ client }) => Object.keys(client ?? {}))).toSatisfy((names: string[]) =>
      names.every((name) => name === 'comptoir-api'),
    )
    expect(permissions).toEqual(
      expect.arrayContaining(composites.flatMap(({ client }) => client?.['comptoir-api'] ?? [])),
    )
    expect(realmRoles).toEqual(expect.arrayContaining(composites.flatMap(({ realm }) => realm ?? [])))
  })

  test('describes every permission and role', () => {
    const all = [...realm.roles.realm, ...realm.roles.client['comptoir-api']]
    expect(all.filter(({ description }) => !description)).toEqual([])
  })

  test('gives every user exactly one role that exists', () => {
    const roles = users.map((user) => user.realmRoles ?? [])
    expect(roles.filter((names) => names.length !== 1)).toEqual([])
    expect(realmRoles).toEqual(expect.arrayContaining(roles.flat()))
  })

  test('gives no two users the same id, name or address', () => {
    for (const key of ['id', 'username', 'email'] as const) {
      const values = realm.users.map((user) => user[key]).filter(Boolean)
      expect(new Set(values).size, key).toBe(values.length)
    }
  })

  test('puts every user who works in a store into one, and no other user', () => {
    const inStore = users.filter(({ realmRoles }) =>
      realmRoles?.some((role) => role !== 'admin' && role !== 'customer'),
    )
    expect(users.filter(({ attributes }) => attributes?.store_ids.length === 1)).toEqual(inStore)
  })

  test('gives a manager the rights of a cashier, and an admin those of head office and logistics', () => {
    expect([...holding('cashier')].filter((name) => !holding('manager').has(name))).toEqual([])
    const both = [...holding('hq'), ...holding('logistics')]
    expect(both.filter((name) => !holding('admin').has(name))).toEqual([])
  })

  test('shows every store to logistics, head office and admin only', () => {
    expect(realmRoles.filter((role) => holding(role).has('store:all'))).toEqual(['logistics', 'hq', 'admin'])
  })

  test('gives internal:call to all service accounts and no others, besides the rights on users', () => {
    const confidential = realm.clients.filter((candidate) => 'serviceAccountsEnabled' in candidate)
    expect(serviceAccounts.map(({ serviceAccountClientId }) => serviceAccountClientId)).toEqual(
      confidential.map(({ clientId }) => clientId),
    )
    for (const account of serviceAccounts) {
      const { 'realm-management': admin, ...others } = account.clientRoles as Record<string, string[]>
      expect(others).toEqual({ 'comptoir-api': ['internal:call'] })
      expect(admin).toEqual(account.serviceAccountClientId === 'comptoir-stores' ? usersRights : undefined)
      expect(account.realmRoles).toBeUndefined()
    }
    expect(realmRoles.filter((role) => holding(role).has('internal:call'))).toEqual([])
    expect(users.filter(({ clientRoles }) => clientRoles)).toEqual([])
  })

  test('makes a user who registers a customer, and no more', () => {
    const byDefault = realm.roles.realm.find(({ name }) => name === realm.defaultRole.name)
    expect(byDefault?.composites).toEqual({ realm: ['customer', 'offline_access'] })
    expect([...holding('offline_access')]).toEqual([])
    expect([...holding('customer')]).toEqual(['order:place'])
  })

  test('lets the console sign in with PKCE S256 at its exact address, never with a password', () => {
    expect(client('comptoir-console')).toMatchObject({
      publicClient: true,
      standardFlowEnabled: true,
      directAccessGrantsEnabled: false,
      redirectUris: ['http://localhost:4000/'],
      attributes: { 'pkce.code.challenge.method': 'S256' },
    })
  })

  test('lets a front end under development sign in with PKCE S256 on any port of localhost, never with a password', () => {
    expect(client('comptoir-dev')).toMatchObject({
      publicClient: true,
      standardFlowEnabled: true,
      directAccessGrantsEnabled: false,
      redirectUris: ['http://localhost/*', 'http://127.0.0.1/*'],
      attributes: { 'pkce.code.challenge.method': 'S256' },
    })
  })

  test('opens the addresses and the pages of no other client', () => {
    const others = realm.clients.filter(({ clientId }) => clientId !== 'comptoir-dev')
    const addresses = others.flatMap((other) => [
      ...('redirectUris' in other ? (other.redirectUris ?? []) : []),
      ...('webOrigins' in other ? (other.webOrigins ?? []) : []),
    ])
    expect(addresses.filter((address) => /[*+]/.test(address))).toEqual([])
    expect(addresses).toContain('http://localhost:4000')
  })

  test('marks the clients that are only for the demo', () => {
    const marked = realm.clients.filter(
      (candidate) =>
        'attributes' in candidate && candidate.attributes && 'comptoir.demo' in candidate.attributes,
    )
    expect(marked.map(({ clientId }) => clientId)).toEqual(['comptoir-dev', 'comptoir-cli'])
  })

  test('allows the password grant to the command line client only', () => {
    const withPassword = realm.clients.filter(
      (candidate) => 'directAccessGrantsEnabled' in candidate && candidate.directAccessGrantsEnabled,
    )
    expect(withPassword.map(({ clientId }) => clientId)).toEqual(['comptoir-cli'])
  })

  test('says that it is the demo', () => {
    expect(realm.attributes['comptoir.demo']).toBe('true')
  })
})

import { randomBytes, randomUUID } from 'node:crypto'
import KeycloakAdminClient, { NetworkError } from '@keycloak/keycloak-admin-client'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type IdentityUnderTest, openIdentityUnderTest } from '../testing/identity-under-test.ts'

let identity: IdentityUnderTest
let admin: KeycloakAdminClient
beforeAll(async () => {
  identity = await openIdentityUnderTest()
  admin = await clientAs('stores')
})
afterAll(() => identity?.close())

const plateau = '0195a000-0000-7000-8000-000000000011'
const managerOfPlateau = '0195a000-0000-7000-9000-000000000011'

describe('people', () => {
  test('are listed by name, a page at a time', async () => {
    const names = async (range: { first?: number; max?: number }) =>
      (await admin.users.find({ search: 'manager-', ...range })).map(({ username }) => username)
    const all = await names({})
    expect(all).toEqual(
      ['harbour', 'lakeshore', 'mileend', 'oldport', 'plateau', 'prairie', 'saintroch'].map(
        (name) => `manager-${name}`,
      ),
    )
    expect(await names({ first: 2, max: 2 })).toEqual(all.slice(2, 4))
    expect(await names({ first: 7, max: 2 })).toEqual([])
    expect(await admin.users.count({ search: 'manager-' })).toBe(7)
  })

  test.each([
    ['the beginning of a name, in any case', 'PLAT', ['cashier-plateau', 'manager-plateau']],
    ['two words, each the beginning of something', 'plateau man', ['manager-plateau']],
    ['an email address', 'manager-plateau@comptoir', ['manager-plateau']],
    ['the middle of a word', 'ateau', []],
    ['the middle of a word, with a star', '*ateau', ['cashier-plateau', 'manager-plateau']],
    ['a whole word in quotes', '"manager-plateau"', ['manager-plateau']],
    ['half a word in quotes', '"manager-plat"', []],
    ['signs of the database', 'manager%', []],
    ['a service account', 'service-account', []],
  ])('are found by %s', async (_, search, found) => {
    const people = await admin.users.find({ search })
    expect(people.map(({ username }) => username)).toEqual(found)
    expect(await admin.users.count({ search })).toBe(found.length)
  })

  test('are found by the exact username or email', async () => {
    const whole = { exact: true, username: 'manager-plateau' }
    expect(await admin.users.find(whole)).toMatchObject([{ id: managerOfPlateau }])
    expect(await admin.users.find({ ...whole, username: 'manager-plat' })).toEqual([])
    const email = 'manager-plateau@comptoir.example'
    expect(await admin.users.find({ exact: true, email })).toMatchObject([{ id: managerOfPlateau }])
    expect(await admin.users.count({ username: 'nobody-of-this-name' })).toBe(0)
  })

  test('are shown with their names and stores, and nobody for an id that there is not', async () => {
    expect(await admin.users.findOne({ id: managerOfPlateau })).toEqual({
      ...{ id: managerOfPlateau, username: 'manager-plateau', email: 'manager-plateau@comptoir.example' },
      ...{ firstName: 'Manager', lastName: 'Plateau', enabled: true, emailVerified: true },
      attributes: { store_ids: [plateau] },
      createdTimestamp: expect.any(Number),
      ...{ totp: false, disableableCredentialTypes: [], requiredActions: [], notBefore: 0 },
      access: expect.objectContaining({ manage: true, mapRoles: true, view: true }),
    })
    expect(await admin.users.findOne({ id: randomUUID() })).toBeNull()
    expect(await admin.users.findOne({ id: 'nonsense' })).toBeNull()
    const [brief] = await admin.users.find({ search: 'manager-plateau', briefRepresentation: true })
    expect(brief!.attributes).toBeUndefined()
  })
})

describe('somebody new', () => {
  test('is created with names, stores and a password, and has the default role', async () => {
    const { username, id } = await create({ attributes: { store_ids: [plateau], shoe_size: ['44'] } })

    const person = await admin.users.findOne({ id })
    expect(person).toMatchObject({ ...names(username), enabled: true, emailVerified: false })
    expect(person!.attributes).toEqual({ store_ids: [plateau] })
    expect(await rolesOf(id)).toEqual(['default-roles-comptoir'])
    const claims = await claimsOf(username)
    expect(claims).toMatchObject({ sub: id, name: 'Ada Byron', store_ids: [plateau] })
    expect((claims.resource_access as Record<string, unknown>)['comptoir-api']).toEqual({
      roles: ['order:place'],
    })
  })

  test('has a lower-case username, and is disabled unless told', async () => {
    const name = newName()
    const { id } = await admin.users.create({ username: name.toUpperCase(), email: `${name}@EXAMPLE.com` })
    expect(await admin.users.findOne({ id })).toMatchObject({
      ...{ username: name, email: `${name}@example.com`, enabled: false },
    })
  })

  test('answers 201 with the address of the person', async () => {
    const response = await fetch(`${identity.url}/admin/realms/comptoir/users`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await serviceToken('stores')}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ username: newName() }),
    })
    expect(response.status).toBe(201)
    expect(response.headers.get('location')).toMatch(/\/admin\/realms\/comptoir\/users\/[0-9a-f-]{36}$/)
  })

  test.each([
    ['a username that is taken', { username: 'HQ' }, 409, 'User exists with same username'],
    ['an email that is taken', { email: 'hq@comptoir.example' }, 409, 'User exists with same email'],
    ['no username', { username: '' }, 400, 'User name is missing'],
    ['a username of one letter', { username: 'x' }, 400, 'error-invalid-length'],
    ['a username with signs', { username: 'a<script>' }, 400, 'error-username-invalid-character'],
    ['a username that looks like another', { username: 'аdmin' }, 400, 'error-username-invalid-character'],
    ['something that is no email', { email: 'ada' }, 400, 'error-invalid-email'],
    ['a first name with signs', { firstName: '<b>' }, 400, 'error-person-name-invalid-character'],
  ])('is refused with %s', async (_, change, status, errorMessage) => {
    const name = newName()
    const refused = admin.users.create({ ...names(name), username: name, ...change })
    expect(await failure(refused)).toMatchObject({ status, data: { errorMessage } })
  })
})

describe('a change', () => {
  let person: { id: string; username: string }
  beforeEach(async () => {
    person = await create({ attributes: { store_ids: [plateau] } })
  })
  const shown = () => admin.users.findOne({ id: person.id })

  test('leaves what it does not name', async () => {
    await admin.users.update({ id: person.id }, { firstName: 'Augusta' })
    expect(await shown()).toMatchObject({
      ...{ ...names(person.username), firstName: 'Augusta', enabled: true },
      attributes: { store_ids: [plateau] },
    })
  })

  test('of the attributes is one of the whole profile: names that are not given are gone', async () => {
    await admin.users.update({ id: person.id }, { attributes: { store_ids: ['a', 'b'] } })
    const bare = await shown()
    expect(bare).toMatchObject({
      username: person.username,
      enabled: true,
      attributes: { store_ids: ['a', 'b'] },
    })
    expect(bare).not.toHaveProperty('email')
    expect(bare).not.toHaveProperty('firstName')
    expect(await signIn(person.username)).toMatchObject({
      body: { error_description: 'Account is not fully set up' },
    })

    await admin.users.update({ id: person.id }, { ...names(person.username), attributes: { store_ids: [] } })
    expect(await shown()).not.toHaveProperty('attributes')
    expect((await claimsOf(person.username)).store_ids).toBeUndefined()
  })

  test('that disables ends sign-in and refresh, and enabling gives them back', async () => {
    const { body } = await signIn(person.username)
    await admin.users.update({ id: person.id }, { enabled: false })
    expect(await signIn(person.username)).toMatchObject({
      ...{ status: 400, body: { error: 'invalid_grant', error_description: 'Account disabled' } },
    })
    expect(await refresh(body.refresh_token!)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    await admin.users.update({ id: person.id }, { enabled: true })
    expect((await signIn(person.username)).status).toBe(200)
  })

  test.each([
    ['the username', { username: 'somebody-else' }, 400, 'error-user-attribute-read-only'],
    ["to another's email", { email: 'hq@comptoir.example' }, 409, 'User exists with same email'],
    ['to no email', { email: 'ada' }, 400, 'error-invalid-email'],
  ])('of %s is refused', async (_, change, status, errorMessage) => {
    expect(await failure(admin.users.update({ id: person.id }, change))).toMatchObject({
      ...{ status, data: { errorMessage } },
    })
    expect(await shown()).toMatchObject(names(person.username))
  })

  test('of the password takes effect at once', async () => {
    await admin.users.resetPassword({
      ...{ id: person.id, credential: { type: 'password', value: 'better', temporary: false } },
    })
    expect((await signIn(person.username, 'better')).status).toBe(200)
    expect((await signIn(person.username)).body.error_description).toBe('Invalid user credentials')
  })

  test('to a password for once wants another at the sign-in page', async () => {
    await admin.users.resetPassword({
      ...{ id: person.id, credential: { type: 'password', value: 'once', temporary: true } },
    })
    expect((await shown())!.requiredActions).toEqual(['UPDATE_PASSWORD'])
    expect(await signIn(person.username, 'once')).toMatchObject({
      body: { error_description: 'Account is not fully set up' },
    })
  })

  test('of nobody is not found', async () => {
    const id = randomUUID()
    const credential = { type: 'password', value: 'x', temporary: false }
    const roles = [await role('manager')]
    const calls = [
      admin.users.update({ id }, { enabled: false }),
      admin.users.del({ id }),
      admin.users.resetPassword({ id, credential }),
      admin.users.listRealmRoleMappings({ id }),
      admin.users.addRealmRoleMappings({ id, roles }),
      admin.users.logout({ id }),
      admin.users.listSessions({ id }),
    ]
    for (const failed of await Promise.all(calls.map(failure)))
      expect(failed).toMatchObject({ status: 404, data: { error: 'User not found' } })
  })
})

describe('deleting', () => {
  test('ends what the person had, and frees the name', async () => {
    const { id, username } = await create()
    const { body } = await signIn(username)
    await admin.users.del({ id })
    expect(await admin.users.findOne({ id })).toBeNull()
    expect((await refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect((await signIn(username)).body.error_description).toBe('Invalid user credentials')
    const again = await admin.users.create({ ...names(username), username })
    expect(again.id).not.toBe(id)
  })
})

describe('roles', () => {
  test('are those of the realm file, some of them composite', async () => {
    const roles = await admin.roles.find()
    expect(roles.map(({ name }) => name).sort()).toEqual([
      ...['admin', 'cashier', 'customer', 'default-roles-comptoir', 'hq', 'logistics', 'manager'],
      ...['offline_access', 'uma_authorization'],
    ])
    const manager = roles.find(({ name }) => name === 'manager')!
    expect(manager).toEqual({
      ...{ id: expect.any(String), containerId: expect.any(String), name: 'manager' },
      ...{ description: 'Runs a store', composite: true, clientRole: false },
    })
    expect(await admin.roles.findOneByName({ name: 'manager' })).toEqual({ ...manager, attributes: {} })
    expect(await admin.roles.findOneById({ id: manager.id! })).toEqual({ ...manager, attributes: {} })
    expect(await admin.roles.findOneByName({ name: 'nobody' })).toBeNull()
  })

  test('consist of realm roles, as far as the stores subgraph may see', async () => {
    const inside = await admin.roles.getCompositeRoles({ id: (await role('default-roles-comptoir')).id })
    expect(inside.map(({ name }) => name).sort()).toEqual(['customer', 'offline_access'])
    expect(await admin.roles.getCompositeRoles({ id: (await role('manager')).id })).toEqual([])
  })

  test('tell who holds them', async () => {
    const holders = await admin.roles.findUsersWithRole({ name: 'admin' })
    expect(holders.map(({ username }) => username)).toEqual(['admin'])
    const page = await admin.roles.findUsersWithRole({ name: 'cashier', first: 5, max: 5 })
    expect(page.map(({ username }) => username)).toEqual(['cashier-prairie', 'cashier-saintroch'])
  })

  test('are given and taken, and count in the next token', async () => {
    const { id, username } = await create()
    const manager = await role('manager')
    const cashier = await role('cashier')
    await admin.users.addRealmRoleMappings({ id, roles: [manager, cashier] })
    await admin.users.addRealmRoleMappings({ id, roles: [manager] })
    expect(await rolesOf(id)).toEqual(['cashier', 'default-roles-comptoir', 'manager'])
    expect((await claimsOf(username)).realm_access).toMatchObject({
      roles: expect.arrayContaining(['manager', 'cashier', 'customer']),
    })

    await admin.users.delRealmRoleMappings({ id, roles: [cashier, await role('default-roles-comptoir')] })
    await admin.users.delRealmRoleMappings({ id, roles: [cashier] })
    expect(await rolesOf(id)).toEqual(['manager'])
    expect((await claimsOf(username)).realm_access).toEqual({ roles: ['manager'] })
    expect(await admin.users.listCompositeRealmRoleMappings({ id })).toEqual([
      expect.objectContaining({ name: 'manager' }),
    ])
  })

  test('that there are not are given to nobody', async () => {
    const { id } = await create()
    const manager = await role('manager')
    const wrong = [
      { id: randomUUID(), name: 'manager' },
      { ...manager, name: 'hq' },
      { ...manager, id: 'nonsense', name: 'nobody' },
    ]
    for (const one of wrong)
      expect(await failure(admin.users.addRealmRoleMappings({ id, roles: [one] }))).toMatchObject({
        ...{ status: 404, data: { error: 'Role not found' } },
      })
    expect(await rolesOf(id)).toEqual(['default-roles-comptoir'])
  })
})

describe('sessions', () => {
  test('are listed, and signing somebody out ends their refresh tokens', async () => {
    const { id, username } = await create()
    expect(await admin.users.listSessions({ id })).toEqual([])
    const before = Date.now()
    const { body } = await signIn(username)

    const [session, ...more] = await admin.users.listSessions({ id })
    expect(more).toEqual([])
    expect(session).toMatchObject({ id: decodeJwt(body.access_token!).sid, username, userId: id })
    expect(Object.values(session!.clients!)).toEqual(['comptoir-cli'])
    expect(Math.abs(session!.start! - before)).toBeLessThan(5_000)

    await admin.users.logout({ id })
    expect(await admin.users.listSessions({ id })).toEqual([])
    expect(await refresh(body.refresh_token!)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    expect((await signIn(username)).status).toBe(200)
  })
})

describe('rights', () => {
  test.each(['inventory', 'sales', 'reporting'])('%s has none', async (name) => {
    const client = await clientAs(name)
    const calls = [
      client.users.find(),
      client.users.count(),
      client.users.findOne({ id: managerOfPlateau }),
      client.users.create({ username: newName() }),
      client.users.update({ id: managerOfPlateau }, { enabled: false }),
      client.users.del({ id: managerOfPlateau }),
      client.users.logout({ id: managerOfPlateau }),
      client.roles.find(),
    ]
    for (const failed of await Promise.all(calls.map(failure))) expect(failed).toMatchObject({ status: 403 })
  })

  test('an administrator of Comptoir has none there: it is Comptoir that they ask', async () => {
    const client = new KeycloakAdminClient({ baseUrl: identity.url, realmName: 'comptoir' })
    await client.auth({
      ...{ grantType: 'password', clientId: 'comptoir-cli', username: 'admin', password: 'admin' },
    })
    expect(await failure(client.users.find())).toMatchObject({ status: 403 })
  })

  test('without a token, or with a bad one, nobody has any', async () => {
    const client = new KeycloakAdminClient({ baseUrl: identity.url, realmName: 'comptoir' })
    client.setAccessToken('nonsense')
    expect(await failure(client.users.find())).toMatchObject({ status: 401 })
    const [head, body] = (await serviceToken('stores')).split('.')
    client.setAccessToken(`${head}.${body}.${'A'.repeat(342)}`)
    expect(await failure(client.users.find())).toMatchObject({ status: 401 })
    expect((await fetch(`${identity.url}/admin/realms/comptoir/users`)).status).toBe(401)
  })
})

const newName = () => `ada-${randomBytes(5).toString('hex')}`
const names = (name: string) => ({ email: `${name}@example.com`, firstName: 'Ada', lastName: 'Byron' })

/** Somebody who can sign in; the password is `secret`. */
async function create(more: { attributes?: Record<string, string[]> } = {}) {
  const username = newName()
  const { id } = await admin.users.create({
    ...{ username, ...names(username), enabled: true, ...more },
    credentials: [{ type: 'password', value: 'secret', temporary: false }],
  })
  return { id, username }
}

async function clientAs(subgraph: string) {
  const client = new KeycloakAdminClient({ baseUrl: identity.url, realmName: 'comptoir' })
  client.setAccessToken(await serviceToken(subgraph))
  return client
}

async function serviceToken(subgraph: string) {
  const client = { client_id: `comptoir-${subgraph}`, client_secret: `demo-only-${subgraph}` }
  const { body } = await identity.post('token', { grant_type: 'client_credentials', ...client })
  return body.access_token!
}

const signIn = (username: string, password = 'secret') =>
  identity.post('token', { grant_type: 'password', client_id: 'comptoir-cli', username, password })

const refresh = (refresh_token: string) =>
  identity.post('token', { grant_type: 'refresh_token', client_id: 'comptoir-cli', refresh_token })

const claimsOf = async (username: string) => decodeJwt((await signIn(username)).body.access_token!)

async function role(name: string) {
  const { id } = (await admin.roles.findOneByName({ name }))!
  return { id: id!, name }
}

const rolesOf = async (id: string) =>
  (await admin.users.listRealmRoleMappings({ id })).map(({ name }) => name).sort()

async function failure(call: Promise<unknown>) {
  const cause = await call.then(
    () => new Error('expected a refusal, came an answer'),
    (cause) => cause,
  )
  if (!(cause instanceof NetworkError)) throw cause
  return { status: cause.response.status, data: cause.responseData }
}

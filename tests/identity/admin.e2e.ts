import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type AdminUnderTest, failure, names, newName, openAdmin } from '../support/admin.ts'
import { registerCustomer } from '../support/register.ts'

let under: AdminUnderTest
let admin: AdminUnderTest['admin']
beforeAll(async () => {
  under = await openAdmin()
  admin = under.admin
})
afterAll(() => under?.close())

const plateau = '0195a000-0000-7000-8000-000000000011'
const managerOfPlateau = '0195a000-0000-7000-9000-000000000011'

describe('users', () => {
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
    const users = await admin.users.find({ search })
    expect(users.map(({ username }) => username)).toEqual(found)
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

  test('who register are listed as events, newest first, unlike users of an administrator', async () => {
    const before = Date.now()
    const made = await under.create()
    const [one, other] = [await registerCustomer(under.identity), await registerCustomer(under.identity)]
    const idOf = async (username: string) => (await admin.users.find({ username, exact: true }))[0]!.id
    const events = async (query: object) => {
      const found = await admin.realms.findEvents({ realm: 'comptoir', type: 'REGISTER', ...query })
      return found.map(({ type, userId }) => ({ type, userId }))
    }
    const [first, second] = [await idOf(one), await idOf(other)].map((userId) => ({
      type: 'REGISTER',
      userId,
    }))

    expect(await events({ dateFrom: `${before}` })).toEqual([second, first])
    expect(await events({ dateFrom: `${before}`, first: 1, max: 1 })).toEqual([first])
    expect(await events({ dateFrom: `${Date.now() + 60_000}` })).toEqual([])
    expect((await events({})).map(({ userId }) => userId)).not.toContain(made.id)
  })

  test('are shown with their names and stores, and an unknown id gives none', async () => {
    expect(await admin.users.findOne({ id: managerOfPlateau })).toEqual({
      id: managerOfPlateau,
      username: 'manager-plateau',
      email: 'manager-plateau@comptoir.example',
      firstName: 'Manager',
      lastName: 'Plateau',
      enabled: true,
      emailVerified: true,
      attributes: { store_ids: [plateau] },
      createdTimestamp: expect.any(Number),
      totp: false,
      disableableCredentialTypes: [],
      requiredActions: [],
      notBefore: 0,
      access: expect.objectContaining({ manage: true, mapRoles: true, view: true }),
    })
    expect(await admin.users.findOne({ id: randomUUID() })).toBeNull()
    expect(await admin.users.findOne({ id: 'nonsense' })).toBeNull()
    const [brief] = await admin.users.find({ search: 'manager-plateau', briefRepresentation: true })
    expect(brief!.attributes).toBeUndefined()
  })
})

describe('a new user', () => {
  test('is created with names, stores and a password, and has the default role', async () => {
    const { username, id } = await under.create({ attributes: { store_ids: [plateau], shoe_size: ['44'] } })

    const user = await admin.users.findOne({ id })
    expect(user).toMatchObject({ ...names(username), enabled: true, emailVerified: false })
    expect(user!.attributes).toEqual({ store_ids: [plateau] })
    expect(await under.rolesOf(id)).toEqual(['default-roles-comptoir'])
    const claims = await under.claimsOf(username)
    expect(claims).toMatchObject({ sub: id, name: 'New Cashier', store_ids: [plateau] })
    expect((claims.resource_access as Record<string, unknown>)['comptoir-api']).toEqual({
      roles: ['order:place'],
    })
  })

  test('has a lower-case username, and is disabled by default', async () => {
    const name = newName()
    const { id } = await admin.users.create({ username: name.toUpperCase(), email: `${name}@EXAMPLE.com` })
    expect(await admin.users.findOne({ id })).toMatchObject({
      username: name,
      email: `${name}@example.com`,
      enabled: false,
    })
  })

  test('gets the answer 201 with the address of the user', async () => {
    const response = await fetch(`${under.identity.url}/admin/realms/comptoir/users`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await under.serviceToken('stores')}`,
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
    ['something that is no email', { email: 'cashier' }, 400, 'error-invalid-email'],
    ['a first name with signs', { firstName: '<b>' }, 400, 'error-person-name-invalid-character'],
  ])('is rejected with %s', async (_, change, status, errorMessage) => {
    const name = newName()
    const rejected = admin.users.create({ ...names(name), username: name, ...change })
    expect(await failure(rejected)).toMatchObject({ status, data: { errorMessage } })
  })
})

describe('a change', () => {
  let user: { id: string; username: string }
  beforeEach(async () => {
    user = await under.create({ attributes: { store_ids: [plateau] } })
  })
  const find = () => admin.users.findOne({ id: user.id })

  test('keeps the fields that it does not name', async () => {
    await admin.users.update({ id: user.id }, { firstName: 'Former' })
    expect(await find()).toMatchObject({
      ...names(user.username),
      firstName: 'Former',
      enabled: true,
      attributes: { store_ids: [plateau] },
    })
  })

  test('of the attributes replaces the whole profile: missing names are emptied', async () => {
    await admin.users.update({ id: user.id }, { attributes: { store_ids: ['a', 'b'] } })
    const bare = await find()
    expect(bare).toMatchObject({
      username: user.username,
      enabled: true,
      attributes: { store_ids: ['a', 'b'] },
    })
    expect(bare).not.toHaveProperty('email')
    expect(bare).not.toHaveProperty('firstName')
    expect(await under.signIn(user.username)).toMatchObject({
      body: { error_description: 'Account is not fully set up' },
    })

    await admin.users.update({ id: user.id }, { ...names(user.username), attributes: { store_ids: [] } })
    expect(await find()).not.toHaveProperty('attributes')
    expect((await under.claimsOf(user.username)).store_ids).toBeUndefined()
  })

  test('that disables ends sign-in and refresh, and enabling restores them', async () => {
    const { body } = await under.signIn(user.username)
    await admin.users.update({ id: user.id }, { enabled: false })
    expect(await under.signIn(user.username)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'Account disabled' },
    })
    expect(await under.refresh(body.refresh_token!)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
    await admin.users.update({ id: user.id }, { enabled: true })
    expect((await under.signIn(user.username)).status).toBe(200)
  })

  test.each([
    ['the username', { username: 'somebody-else' }, 400, 'error-user-attribute-read-only'],
    ["to another's email", { email: 'hq@comptoir.example' }, 409, 'User exists with same email'],
    ['to no email', { email: 'cashier' }, 400, 'error-invalid-email'],
  ])('of %s is rejected', async (_, change, status, errorMessage) => {
    expect(await failure(admin.users.update({ id: user.id }, change))).toMatchObject({
      status,
      data: { errorMessage },
    })
    expect(await find()).toMatchObject(names(user.username))
  })

  test('of the password takes effect at once', async () => {
    await admin.users.resetPassword({
      id: user.id,
      credential: { type: 'password', value: 'better', temporary: false },
    })
    expect((await under.signIn(user.username, 'better')).status).toBe(200)
    expect((await under.signIn(user.username)).body.error_description).toBe('Invalid user credentials')
  })

  test('to a temporary password requires another at the sign-in page', async () => {
    await admin.users.resetPassword({
      id: user.id,
      credential: { type: 'password', value: 'once', temporary: true },
    })
    expect((await find())!.requiredActions).toEqual(['UPDATE_PASSWORD'])
    expect(await under.signIn(user.username, 'once')).toMatchObject({
      body: { error_description: 'Account is not fully set up' },
    })
  })

  test('of an unknown user is not found', async () => {
    const id = randomUUID()
    const credential = { type: 'password', value: 'x', temporary: false }
    const roles = [await under.role('manager')]
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
  test('ends the sessions of the user, and frees the name', async () => {
    const { id, username } = await under.create()
    const { body } = await under.signIn(username)
    await admin.users.del({ id })
    expect(await admin.users.findOne({ id })).toBeNull()
    expect((await under.refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect((await under.signIn(username)).body.error_description).toBe('Invalid user credentials')
    const again = await admin.users.create({ ...names(username), username })
    expect(again.id).not.toBe(id)
  })
})

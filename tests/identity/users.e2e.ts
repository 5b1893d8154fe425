import { randomUUID } from 'node:crypto'
import { decodeJwt } from 'jose'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { user } from '../../runtime/testing/principals.ts'
import { newcomer, openUsers, type UsersUnderTest } from '../support/users.ts'

let users: UsersUnderTest
let plateau: string
let oldport: string
let closed: string
beforeAll(async () => {
  users = await openUsers()
  plateau = await users.store()
  oldport = await users.store()
  closed = await users.store(true)
})
afterAll(() => users?.close())

describe('a new user', () => {
  test('has the given names, roles and stores, and no other role', async () => {
    const input = newcomer({ roles: ['cashier'], storeIds: [plateau] })
    const made = await users.newUser({ ...input, username: input.username.toUpperCase() })
    expect(made).toMatchObject({
      username: input.username,
      name: 'New Cashier',
      email: input.email,
      enabled: true,
      roles: ['cashier'],
      stores: [{ id: plateau }],
      deletedAt: null,
    })
    expect(await users.admin.users.findOne({ id: made.id })).toMatchObject({
      username: input.username,
      firstName: 'New',
      lastName: 'Cashier',
      email: input.email,
      enabled: true,
      attributes: { store_ids: [plateau] },
      requiredActions: ['UPDATE_PASSWORD'],
    })
    expect(await users.rolesAtIdentity(made.id)).toEqual(['cashier'])
    expect(await users.emitted(made.id)).toMatchObject([
      {
        type: 'UserCreated',
        actor: 'administrator',
        data: { id: made.id, username: input.username, name: 'New Cashier', storeIds: [plateau] },
      },
    ])
  })

  test('is created only once for one key, also by requests at once', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 5 }, () => users.change('createUser', input)))
    expect(new Set(answers.map(({ user }) => user?.id)).size).toBe(1)
    expect(await users.emitted(answers[0]!.user.id)).toHaveLength(1)
    expect(await users.change('createUser', { ...input, firstName: 'Former' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test('cannot have a taken name: of two at once with one username, one is rejected', async () => {
    const first = await users.newUser()
    expect(await users.change('createUser', newcomer({ username: first.username }))).toMatchObject({
      code: 'USERNAME_TAKEN',
      username: first.username,
    })
    expect(await users.change('createUser', newcomer({ email: first.email }))).toMatchObject({
      code: 'EMAIL_TAKEN',
      email: first.email,
    })
    const [one, other] = [newcomer(), newcomer()]
    const both = await Promise.all(
      [one, { ...other, username: one.username }].map((input) => users.change('createUser', input)),
    )
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['UserSaved', 'UsernameTaken'])
  })

  test.each([
    ['a username of one letter', { username: 'x' }, 'username'],
    ['a username with signs', { username: 'a<b>' }, 'username'],
    ['a username that looks like another', { username: 'аdmin' }, 'username'],
    ['no email address', { email: 'cashier' }, 'email'],
    ['an empty first name', { firstName: ' ' }, 'firstName'],
    ['a last name of 101 letters', { lastName: 'x'.repeat(101) }, 'lastName'],
    ['a name with signs', { firstName: '<b>' }, 'firstName'],
    ['a short password', { temporaryPassword: 'short' }, 'temporaryPassword'],
    ['a long password', { temporaryPassword: 'x'.repeat(129) }, 'temporaryPassword'],
    ['no role', { roles: [] }, 'roles'],
    ['more roles than there are', { roles: Array(7).fill('hq') }, 'roles'],
    ['a cashier without a store', { roles: ['cashier'] }, 'storeIds'],
    ['101 stores', { storeIds: Array.from({ length: 101 }, () => uuid()) }, 'storeIds'],
    ['an empty key', { idempotencyKey: '' }, 'idempotencyKey'],
  ])('is rejected with %s', async (_, changes, field) => {
    expect(await users.change('createUser', newcomer(changes))).toMatchObject({
      code: 'INVALID_INPUT',
      field,
    })
  })

  test('is rejected with an unknown role, a closed store, and an unknown store', async () => {
    expect(await users.change('createUser', newcomer({ roles: ['boss'] }))).toMatchObject({
      code: 'UNKNOWN_ROLE',
      role: 'boss',
      known: expect.arrayContaining(['cashier', 'admin']),
    })
    const rejectedWith = (storeIds: string[]) => users.change('createUser', newcomer({ storeIds }))
    expect(await rejectedWith([plateau, closed])).toMatchObject({ code: 'STORE_CLOSED' })
    expect(await rejectedWith([plateau, uuid()])).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a change', () => {
  test('of names leaves the rest, and lists the changed fields', async () => {
    const { id, email } = await users.newUser({ roles: ['manager'], storeIds: [plateau] })
    const { user: changed } = await users.change('updateUser', { userId: id, firstName: 'Former' })
    expect(changed).toMatchObject({
      name: 'Former Cashier',
      email,
      roles: ['manager'],
      stores: [{ id: plateau }],
    })
    expect(await users.admin.users.findOne({ id })).toMatchObject({
      email,
      attributes: { store_ids: [plateau] },
    })
    expect((await users.emitted(id)).at(-1)).toMatchObject({
      type: 'UserChanged',
      data: { fields: ['firstName'], name: 'Former Cashier' },
    })
  })

  test("to another user's email address, to none, or to nothing is rejected", async () => {
    const [one, other] = [await users.newUser(), await users.newUser()]
    const update = (changes: object) => users.change('updateUser', { userId: one.id, ...changes })
    expect(await update({ email: other.email })).toMatchObject({ code: 'EMAIL_TAKEN' })
    expect(await update({ email: 'cashier' })).toMatchObject({ code: 'INVALID_INPUT', field: 'email' })
    expect(await update({ lastName: '' })).toMatchObject({ code: 'INVALID_INPUT', field: 'lastName' })
    expect(await update({})).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await users.admin.users.findOne({ id: one.id })).toMatchObject({ email: one.email })
  })

  test('of roles and stores is exact', async () => {
    const { id } = await users.newUser()
    expect(await users.change('setUserRoles', { userId: id, roles: ['cashier'] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'roles',
    })
    const { user: placed } = await users.change('setUserStores', {
      userId: id,
      storeIds: [oldport, plateau],
    })
    expect(placed.stores).toHaveLength(2)
    await users.change('setUserRoles', { userId: id, roles: ['cashier', 'manager', 'cashier'] })
    expect(await users.rolesAtIdentity(id)).toEqual(['cashier', 'manager'])
    const { user: customer } = await users.change('setUserRoles', { userId: id, roles: ['customer'] })
    expect(customer.roles).toEqual(['customer'])
    expect(await users.rolesAtIdentity(id)).toEqual(['customer'])
    expect((await users.emitted(id)).map(({ type }) => type)).toEqual([
      'UserCreated',
      'UserStoresSet',
      'UserRolesSet',
      'UserRolesSet',
    ])
    expect(await users.change('setUserRoles', { userId: id, roles: ['boss'] })).toMatchObject({
      role: 'boss',
    })
    expect(await users.change('setUserRoles', { userId: id, roles: [] })).toMatchObject({ field: 'roles' })
    expect(await users.change('setUserStores', { userId: id, storeIds: [closed] })).toMatchObject({
      code: 'STORE_CLOSED',
    })
  })

  test('of stores and names at once loses neither', async () => {
    const { id } = await users.newUser({ storeIds: [plateau] })
    const answers = await Promise.all([
      users.change('setUserStores', { userId: id, storeIds: [oldport] }),
      users.change('updateUser', { userId: id, firstName: 'Former' }),
      users.change('updateUser', { userId: id, lastName: 'Manager' }),
    ])
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('UserSaved'))
    expect(await users.admin.users.findOne({ id })).toMatchObject({
      firstName: 'Former',
      lastName: 'Manager',
      attributes: { store_ids: [oldport] },
    })
  })

  test('that takes the last store of a cashier is rejected', async () => {
    const { id } = await users.newUser({ roles: ['cashier'], storeIds: [plateau] })
    expect(await users.change('setUserStores', { userId: id, storeIds: [] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'storeIds',
    })
  })

  test.each([
    ['updateUser', { firstName: 'Former' }],
    ['disableUser', {}],
    ['enableUser', {}],
    ['deleteUser', {}],
    ['setUserRoles', { roles: ['hq'] }],
    ['setUserStores', { storeIds: [] }],
  ])('%s of an unknown user is not found', async (name, changes) => {
    expect(await users.change(name, { userId: randomUUID(), ...changes })).toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('disabling and deleting', () => {
  test('end the sessions, and enabling lets the user in again', async () => {
    const made = await users.newUser({ roles: ['cashier'], storeIds: [plateau] })
    await setPassword(made.id)
    const { body } = await users.signIn(made.username)
    expect(decodeJwt(body.access_token!).store_ids).toEqual([plateau])

    const { user: disabled } = await users.change('disableUser', { userId: made.id })
    expect(disabled.enabled).toBe(false)
    expect((await refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect((await users.signIn(made.username)).status).not.toBe(200)
    expect(await users.change('disableUser', { userId: made.id })).toMatchObject({ code: 'ALREADY_DONE' })

    await users.change('enableUser', { userId: made.id })
    expect((await users.signIn(made.username)).status).toBe(200)
    expect((await refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect(await users.change('enableUser', { userId: made.id })).toMatchObject({ code: 'ALREADY_DONE' })

    const { user: gone } = await users.change('deleteUser', { userId: made.id })
    expect(gone).toMatchObject({ name: 'New Cashier', deletedAt: expect.anything() })
    expect(await users.admin.users.findOne({ id: made.id })).toBeNull()
    expect((await users.emitted(made.id)).map(({ type }) => type)).toEqual([
      'UserCreated',
      'UserDisabled',
      'UserEnabled',
      'UserDeleted',
    ])
  })
})

describe('access', () => {
  const cashier = user(['sale:read', 'sale:write'], [], 'cashier')
  const manager = user(['stock:adjust', 'report:read', 'store:open'], [], 'manager')

  test.each([
    ['users', '{ users { totalCount } }'],
    ['user', '{ user(id: "x") { id } }'],
    ...[
      'createUser',
      'updateUser',
      'disableUser',
      'enableUser',
      'deleteUser',
      'setUserRoles',
      'setUserStores',
    ].map((name) => [name, '']),
  ])('%s is not for a cashier or a manager', async (name, query) => {
    const changes = name === 'createUser' ? newcomer() : { userId: uuid() }
    const more = { setUserRoles: { roles: ['hq'] }, setUserStores: { storeIds: [] } }[name] ?? {}
    for (const caller of [cashier, manager]) {
      const document = query
        ? users.ask(query, {}, caller).then(({ errors }) => Promise.reject(errors![0]))
        : users.change(name, { ...changes, ...more }, caller)
      await expect(document).rejects.toMatchObject({ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } })
    }
  })

  test('every user may read their own account, and others only by name', async () => {
    const made = await users.newUser({ roles: ['cashier'], storeIds: [plateau] })
    const self = { ...cashier, id: made.id as string }
    const { data } = await users.ask('{ me { id name email roles stores { id } } }', {}, self)
    expect(data!.me).toEqual({
      id: made.id,
      name: 'New Cashier',
      email: made.email,
      roles: ['cashier'],
      stores: [{ id: plateau }],
    })
    const reference = { representations: [{ __typename: 'User', id: made.id }] }
    const entity = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on User { name email roles stores { id } enabled } } }`
    const seen = await users.ask(entity, reference, cashier)
    expect(seen.data!._entities).toEqual([
      { name: 'New Cashier', email: null, roles: null, stores: null, enabled: null },
    ])
  })
})

const setPassword = (id: string) =>
  users.admin.users.resetPassword({
    id,
    credential: { type: 'password', value: 'secret', temporary: false },
  })
const refresh = (refresh_token: string) =>
  users.identity.post('token', { grant_type: 'refresh_token', client_id: 'comptoir-cli', refresh_token })

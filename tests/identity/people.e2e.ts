import { randomUUID } from 'node:crypto'
import { decodeJwt } from 'jose'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { person } from '../../runtime/testing/principals.ts'
import { newcomer, openPeople, type PeopleUnderTest } from '../support/people.ts'

let people: PeopleUnderTest
let plateau: string
let oldport: string
let closed: string
beforeAll(async () => {
  people = await openPeople()
  plateau = await people.store()
  oldport = await people.store()
  closed = await people.store(true)
})
afterAll(() => people?.close())

describe('somebody new', () => {
  test('has names, roles and stores, and no role by the way', async () => {
    const input = newcomer({ roles: ['cashier'], storeIds: [plateau] })
    const made = await people.somebody({ ...input, username: input.username.toUpperCase() })
    expect(made).toMatchObject({
      ...{ username: input.username, name: 'New Cashier', email: input.email, enabled: true },
      ...{ roles: ['cashier'], stores: [{ id: plateau }], deletedAt: null },
    })
    expect(await people.admin.users.findOne({ id: made.id })).toMatchObject({
      ...{ username: input.username, firstName: 'New', lastName: 'Cashier', email: input.email },
      ...{ enabled: true, attributes: { store_ids: [plateau] }, requiredActions: ['UPDATE_PASSWORD'] },
    })
    expect(await people.rolesAtIdentity(made.id)).toEqual(['cashier'])
    expect(await people.announced(made.id)).toMatchObject([
      {
        ...{ type: 'PersonCreated', actor: 'administrator' },
        data: { id: made.id, username: input.username, name: 'New Cashier', storeIds: [plateau] },
      },
    ])
  })

  test('is created once, however often it is asked for with one key, even at once', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 5 }, () => people.change('createUser', input)))
    expect(new Set(answers.map(({ person }) => person?.id)).size).toBe(1)
    expect(await people.announced(answers[0]!.person.id)).toHaveLength(1)
    expect(await people.change('createUser', { ...input, firstName: 'Former' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test('cannot have what is taken: of two at once with one username, one is refused', async () => {
    const first = await people.somebody()
    expect(await people.change('createUser', newcomer({ username: first.username }))).toMatchObject({
      ...{ code: 'USERNAME_TAKEN', username: first.username },
    })
    expect(await people.change('createUser', newcomer({ email: first.email }))).toMatchObject({
      ...{ code: 'EMAIL_TAKEN', email: first.email },
    })
    const [one, other] = [newcomer(), newcomer()]
    const both = await Promise.all(
      [one, { ...other, username: one.username }].map((input) => people.change('createUser', input)),
    )
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['PersonSaved', 'UsernameTaken'])
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
  ])('is refused with %s', async (_, facts, field) => {
    expect(await people.change('createUser', newcomer(facts))).toMatchObject({ code: 'INVALID_INPUT', field })
  })

  test('is refused with an unknown role, a closed store, and one that there is not', async () => {
    expect(await people.change('createUser', newcomer({ roles: ['boss'] }))).toMatchObject({
      ...{ code: 'UNKNOWN_ROLE', role: 'boss', known: expect.arrayContaining(['cashier', 'admin']) },
    })
    const refusedWith = (storeIds: string[]) => people.change('createUser', newcomer({ storeIds }))
    expect(await refusedWith([plateau, closed])).toMatchObject({ code: 'STORE_CLOSED' })
    expect(await refusedWith([plateau, uuid()])).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a change', () => {
  test('of names leaves the rest, and says which fields', async () => {
    const { id, email } = await people.somebody({ roles: ['manager'], storeIds: [plateau] })
    const { person: changed } = await people.change('updateUser', { userId: id, firstName: 'Former' })
    expect(changed).toMatchObject({
      name: 'Former Cashier',
      email,
      roles: ['manager'],
      stores: [{ id: plateau }],
    })
    expect(await people.admin.users.findOne({ id })).toMatchObject({
      email,
      attributes: { store_ids: [plateau] },
    })
    expect((await people.announced(id)).at(-1)).toMatchObject({
      ...{ type: 'PersonChanged', data: { fields: ['firstName'], name: 'Former Cashier' } },
    })
  })

  test("to another's email address, to none, or to nothing is refused", async () => {
    const [one, other] = [await people.somebody(), await people.somebody()]
    const update = (facts: object) => people.change('updateUser', { userId: one.id, ...facts })
    expect(await update({ email: other.email })).toMatchObject({ code: 'EMAIL_TAKEN' })
    expect(await update({ email: 'cashier' })).toMatchObject({ code: 'INVALID_INPUT', field: 'email' })
    expect(await update({ lastName: '' })).toMatchObject({ code: 'INVALID_INPUT', field: 'lastName' })
    expect(await update({})).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await people.admin.users.findOne({ id: one.id })).toMatchObject({ email: one.email })
  })

  test('of roles and stores is exact', async () => {
    const { id } = await people.somebody()
    expect(await people.change('setUserRoles', { userId: id, roles: ['cashier'] })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'roles' },
    })
    const { person: placed } = await people.change('setUserStores', {
      userId: id,
      storeIds: [oldport, plateau],
    })
    expect(placed.stores).toHaveLength(2)
    await people.change('setUserRoles', { userId: id, roles: ['cashier', 'manager', 'cashier'] })
    expect(await people.rolesAtIdentity(id)).toEqual(['cashier', 'manager'])
    const { person: customer } = await people.change('setUserRoles', { userId: id, roles: ['customer'] })
    expect(customer.roles).toEqual(['customer'])
    expect(await people.rolesAtIdentity(id)).toEqual(['customer'])
    expect((await people.announced(id)).map(({ type }) => type)).toEqual([
      ...['PersonCreated', 'PersonStoresSet', 'PersonRolesSet', 'PersonRolesSet'],
    ])
    expect(await people.change('setUserRoles', { userId: id, roles: ['boss'] })).toMatchObject({
      role: 'boss',
    })
    expect(await people.change('setUserRoles', { userId: id, roles: [] })).toMatchObject({ field: 'roles' })
    expect(await people.change('setUserStores', { userId: id, storeIds: [closed] })).toMatchObject({
      code: 'STORE_CLOSED',
    })
  })

  test('of stores and names at once loses neither', async () => {
    const { id } = await people.somebody({ storeIds: [plateau] })
    const answers = await Promise.all([
      people.change('setUserStores', { userId: id, storeIds: [oldport] }),
      people.change('updateUser', { userId: id, firstName: 'Former' }),
      people.change('updateUser', { userId: id, lastName: 'Manager' }),
    ])
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('PersonSaved'))
    expect(await people.admin.users.findOne({ id })).toMatchObject({
      ...{ firstName: 'Former', lastName: 'Manager', attributes: { store_ids: [oldport] } },
    })
  })

  test('that takes the last store of a cashier is refused', async () => {
    const { id } = await people.somebody({ roles: ['cashier'], storeIds: [plateau] })
    expect(await people.change('setUserStores', { userId: id, storeIds: [] })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'storeIds' },
    })
  })

  test.each([
    ['updateUser', { firstName: 'Former' }],
    ['disableUser', {}],
    ['enableUser', {}],
    ['deleteUser', {}],
    ['setUserRoles', { roles: ['hq'] }],
    ['setUserStores', { storeIds: [] }],
  ])('%s of nobody is not found', async (name, facts) => {
    expect(await people.change(name, { userId: randomUUID(), ...facts })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('disabling and deleting', () => {
  test('end the sessions, and enabling lets in again', async () => {
    const made = await people.somebody({ roles: ['cashier'], storeIds: [plateau] })
    await setPassword(made.id)
    const { body } = await people.signIn(made.username)
    expect(decodeJwt(body.access_token!).store_ids).toEqual([plateau])

    const { person: disabled } = await people.change('disableUser', { userId: made.id })
    expect(disabled.enabled).toBe(false)
    expect((await refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect((await people.signIn(made.username)).status).not.toBe(200)
    expect(await people.change('disableUser', { userId: made.id })).toMatchObject({ code: 'ALREADY_DONE' })

    await people.change('enableUser', { userId: made.id })
    expect((await people.signIn(made.username)).status).toBe(200)
    expect((await refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect(await people.change('enableUser', { userId: made.id })).toMatchObject({ code: 'ALREADY_DONE' })

    const { person: gone } = await people.change('deleteUser', { userId: made.id })
    expect(gone).toMatchObject({ name: 'New Cashier', deletedAt: expect.anything() })
    expect(await people.admin.users.findOne({ id: made.id })).toBeNull()
    expect((await people.announced(made.id)).map(({ type }) => type)).toEqual([
      ...['PersonCreated', 'PersonDisabled', 'PersonEnabled', 'PersonDeleted'],
    ])
  })
})

describe('access', () => {
  const cashier = person(['sale:read', 'sale:write'], [], 'cashier')
  const manager = person(['stock:adjust', 'report:read', 'store:open'], [], 'manager')

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
    const facts = name === 'createUser' ? newcomer() : { userId: uuid() }
    const more = { setUserRoles: { roles: ['hq'] }, setUserStores: { storeIds: [] } }[name] ?? {}
    for (const who of [cashier, manager]) {
      const asked = query
        ? people.ask(query, {}, who).then(({ errors }) => Promise.reject(errors![0]))
        : people.change(name, { ...facts, ...more }, who)
      await expect(asked).rejects.toMatchObject({ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } })
    }
  })

  test('everybody may know who they are, and others only by name', async () => {
    const made = await people.somebody({ roles: ['cashier'], storeIds: [plateau] })
    const self = { ...cashier, id: made.id as string }
    const { data } = await people.ask('{ me { id name email roles stores { id } } }', {}, self)
    expect(data!.me).toEqual({
      ...{
        id: made.id,
        name: 'New Cashier',
        email: made.email,
        roles: ['cashier'],
        stores: [{ id: plateau }],
      },
    })
    const reference = { representations: [{ __typename: 'Person', id: made.id }] }
    const entity = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Person { name email roles stores { id } enabled } } }`
    const seen = await people.ask(entity, reference, cashier)
    expect(seen.data!._entities).toEqual([
      { name: 'New Cashier', email: null, roles: null, stores: null, enabled: null },
    ])
  })
})

const setPassword = (id: string) =>
  people.admin.users.resetPassword({
    id,
    credential: { type: 'password', value: 'secret', temporary: false },
  })
const refresh = (refresh_token: string) =>
  people.identity.post('token', { grant_type: 'refresh_token', client_id: 'comptoir-cli', refresh_token })

import { randomUUID } from 'node:crypto'
import KeycloakAdminClient from '@keycloak/keycloak-admin-client'
import { decodeJwt } from 'jose'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { person } from '../../runtime/testing/principals.ts'
import type { Context } from '../../subgraphs/stores/loaders.ts'
import { readEverybody, sweepPersonChanges } from '../../subgraphs/stores/people/sweep.ts'
import { newcomer, type Outcome, openPeople, type PeopleUnderTest } from '../testing/people.ts'

let people: PeopleUnderTest
let admin: KeycloakAdminClient
let plateau: string
let oldport: string
let closed: string
beforeAll(async () => {
  people = await openPeople()
  admin = new KeycloakAdminClient({ baseUrl: people.identity.url, realmName: 'comptoir' })
  admin.registerTokenProvider({ getAccessToken: people.token })
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
      ...{ username: input.username, name: 'Ada Byron', email: input.email, enabled: true },
      ...{ roles: ['cashier'], stores: [{ id: plateau }], deletedAt: null },
    })
    expect(await admin.users.findOne({ id: made.id })).toMatchObject({
      ...{ username: input.username, firstName: 'Ada', lastName: 'Byron', email: input.email },
      ...{ enabled: true, attributes: { store_ids: [plateau] }, requiredActions: ['UPDATE_PASSWORD'] },
    })
    expect(await rolesAtIdentity(made.id)).toEqual(['cashier'])
    expect(await people.announced(made.id)).toMatchObject([
      {
        ...{ type: 'PersonCreated', actor: 'administrator' },
        data: { id: made.id, username: input.username, name: 'Ada Byron', storeIds: [plateau] },
      },
    ])
  })

  test('is created once, however often it is asked for with one key, even at once', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 5 }, () => people.change('createUser', input)))
    expect(new Set(answers.map(({ person }) => person?.id)).size).toBe(1)
    expect(await people.announced(answers[0]!.person.id)).toHaveLength(1)
    expect(await people.change('createUser', { ...input, firstName: 'Augusta' })).toMatchObject({
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
    ['no email address', { email: 'ada' }, 'email'],
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
    expect(await refusedWith(['nonsense'])).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('a change', () => {
  test('of names leaves the rest, and says which fields', async () => {
    const { id, email } = await people.somebody({ roles: ['manager'], storeIds: [plateau] })
    const { person: changed } = await people.change('updateUser', { userId: id, firstName: 'Augusta' })
    expect(changed).toMatchObject({
      name: 'Augusta Byron',
      email,
      roles: ['manager'],
      stores: [{ id: plateau }],
    })
    expect(await admin.users.findOne({ id })).toMatchObject({ email, attributes: { store_ids: [plateau] } })
    expect((await people.announced(id)).at(-1)).toMatchObject({
      ...{ type: 'PersonChanged', data: { fields: ['firstName'], name: 'Augusta Byron' } },
    })
  })

  test("to another's email address, to none, or to nothing is refused", async () => {
    const [one, other] = [await people.somebody(), await people.somebody()]
    const update = (facts: object) => people.change('updateUser', { userId: one.id, ...facts })
    expect(await update({ email: other.email })).toMatchObject({ code: 'EMAIL_TAKEN' })
    expect(await update({ email: 'ada' })).toMatchObject({ code: 'INVALID_INPUT', field: 'email' })
    expect(await update({ lastName: '' })).toMatchObject({ code: 'INVALID_INPUT', field: 'lastName' })
    expect(await update({})).toMatchObject({ code: 'INVALID_INPUT' })
    expect(await admin.users.findOne({ id: one.id })).toMatchObject({ email: one.email })
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
    expect(await rolesAtIdentity(id)).toEqual(['cashier', 'manager'])
    const { person: customer } = await people.change('setUserRoles', { userId: id, roles: ['customer'] })
    expect(customer.roles).toEqual(['customer'])
    expect(await rolesAtIdentity(id)).toEqual(['customer'])
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
      people.change('updateUser', { userId: id, firstName: 'Grace' }),
      people.change('updateUser', { userId: id, lastName: 'Hopper' }),
    ])
    expect(answers.map(({ __typename }) => __typename)).toEqual(Array(3).fill('PersonSaved'))
    expect(await admin.users.findOne({ id })).toMatchObject({
      ...{ firstName: 'Grace', lastName: 'Hopper', attributes: { store_ids: [oldport] } },
    })
  })

  test('that takes the last store of a cashier is refused', async () => {
    const { id } = await people.somebody({ roles: ['cashier'], storeIds: [plateau] })
    expect(await people.change('setUserStores', { userId: id, storeIds: [] })).toMatchObject({
      ...{ code: 'INVALID_INPUT', field: 'storeIds' },
    })
  })

  test.each([
    ['updateUser', { firstName: 'Ada' }],
    ['disableUser', {}],
    ['enableUser', {}],
    ['deleteUser', {}],
    ['setUserRoles', { roles: ['hq'] }],
    ['setUserStores', { storeIds: [] }],
  ])('%s of nobody is not found', async (name, facts) => {
    for (const userId of [randomUUID(), 'nonsense'])
      expect(await people.change(name, { userId, ...facts })).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('disabling and deleting', () => {
  test('end the sessions, and enabling lets in again', async () => {
    const made = await people.somebody({ roles: ['cashier'], storeIds: [plateau] })
    await setPassword(made.id)
    const { body } = await signIn(made.username)
    expect(decodeJwt(body.access_token!).store_ids).toEqual([plateau])

    const { person: disabled } = await people.change('disableUser', { userId: made.id })
    expect(disabled.enabled).toBe(false)
    expect((await refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect((await signIn(made.username)).status).not.toBe(200)
    expect(await people.change('disableUser', { userId: made.id })).toMatchObject({ code: 'ALREADY_DONE' })

    await people.change('enableUser', { userId: made.id })
    expect((await signIn(made.username)).status).toBe(200)
    expect((await refresh(body.refresh_token!)).body.error).toBe('invalid_grant')
    expect(await people.change('enableUser', { userId: made.id })).toMatchObject({ code: 'ALREADY_DONE' })

    const { person: gone } = await people.change('deleteUser', { userId: made.id })
    expect(gone).toMatchObject({ name: 'Ada Byron', deletedAt: expect.anything() })
    expect(await admin.users.findOne({ id: made.id })).toBeNull()
    expect((await people.announced(made.id)).map(({ type }) => type)).toEqual([
      ...['PersonCreated', 'PersonDisabled', 'PersonEnabled', 'PersonDeleted'],
    ])
  })
})

describe('the last administrator', () => {
  const threats: [string, string, object][] = [
    ['disabled', 'disableUser', {}],
    ['deleted', 'deleteUser', {}],
    ['made something else', 'setUserRoles', { roles: ['hq'] }],
  ]

  test.each(threats)('is not %s', async (_, name, facts) => {
    const userId = await theAdministrator()
    expect(await people.change(name, { userId, ...facts })).toMatchObject({ code: 'LAST_ADMINISTRATOR' })
    expect(await enabledAdministrators()).toEqual([userId])
  })

  test.each(threats)('stays, when two are %s at once', async (_, name, facts) => {
    const both = await twoAdministrators()
    const answers = await attack(both, name, facts)
    expect(answers).toEqual(['LastAdministrator', 'PersonSaved'])
    expect(await enabledAdministrators()).toHaveLength(1)
  })

  test('(control) would go, if nobody counted what the other intends', async () => {
    const both = await twoAdministrators()
    await people.owner.query(`
      create function forget() returns trigger language plpgsql as $$
        begin new.takes_admin := false; return new; end $$;
      create trigger forget before insert on person_change for each row execute function forget()`)
    try {
      await expect
        .poll(
          async () => {
            await restore(both)
            return attack(both, 'disableUser', {})
          },
          { timeout: 30_000 },
        )
        .toEqual(['PersonSaved', 'PersonSaved'])
    } finally {
      await people.owner.query('drop function forget cascade')
      await restore(both)
    }
  })

  /** The realm's own one is out of it meanwhile, so that nothing here can lock it out. */
  async function twoAdministrators() {
    const all = [await people.somebody({ roles: ['admin'] }), await people.somebody({ roles: ['admin'] })]
    const others = (await enabledAdministrators()).filter((id) => !all.some((one) => one.id === id))
    for (const userId of others) await people.change('setUserRoles', { userId, roles: ['hq'] })
    out.push(...others)
    return all.map(({ id }) => id as string)
  }
  const out: string[] = []

  async function attack(ids: string[], name: string, facts: object) {
    const answers = await Promise.all(ids.map((userId) => people.change(name, { userId, ...facts })))
    return answers.map(({ __typename }) => __typename).sort()
  }

  async function restore(ids: string[]) {
    for (const userId of ids) await people.change('enableUser', { userId })
  }

  afterAll(async () => {
    const [own] = await admin.users.find({ username: 'admin', exact: true })
    const { id, name } = (await admin.roles.findOneByName({ name: 'admin' }))!
    await admin.users.addRealmRoleMappings({ id: own!.id!, roles: [{ id: id!, name: name! }] })
    await people.change('setUserRoles', { userId: own!.id, roles: ['admin'] })
  })

  async function theAdministrator() {
    const [id, ...more] = await enabledAdministrators()
    expect(more).toEqual([])
    return id!
  }
})

describe('while the identity server is away', () => {
  test('somebody new waits, is made by the sweeper, and gets the password with the next try', async () => {
    const input = { ...newcomer({ roles: ['manager'], storeIds: [plateau] }), idempotencyKey: uuid() }
    await people.withoutIdentity(async () => {
      expect(await people.change('createUser', input)).toMatchObject({
        ...{ code: 'IDENTITY_UNAVAILABLE', pending: true },
      })
    })
    expect(await admin.users.find({ username: input.username, exact: true })).toEqual([])
    const { rows } = await people.owner.query('select * from person_change where key = $1', [
      input.idempotencyKey,
    ])
    expect(rows).toMatchObject([{ state: 'PENDING' }])
    expect(JSON.stringify(rows)).not.toContain(input.temporaryPassword)

    await sweep()
    const [made] = await admin.users.find({ username: input.username, exact: true })
    expect(await rolesAtIdentity(made!.id!)).toEqual(['manager'])
    const { person: told } = await people.change('createUser', input)
    expect(told).toMatchObject({ id: made!.id, roles: ['manager'] })
    expect((await signIn(input.username, input.temporaryPassword)).body.error_description).toBe(
      'Account is not fully set up',
    )
    expect(await people.announced(told.id)).toHaveLength(1)
  })

  test('the same request finishes what a crash cut off in the middle', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    await people.withoutIdentity(() => people.change('createUser', input))
    await people.owner.query('update person_change set begun_at = now() where key = $1', [
      input.idempotencyKey,
    ])
    const { id } = await admin.users.create({
      ...{ username: input.username, email: input.email, firstName: 'Ada', lastName: 'Byron', enabled: true },
    })
    const { person: made } = await people.change('createUser', input)
    expect(made).toMatchObject({ id, roles: ['hq'] })
    expect(await rolesAtIdentity(id)).toEqual(['hq'])
  })

  test('who has taken the name meanwhile keeps it', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    await people.withoutIdentity(() => people.change('createUser', input))
    const { id } = await admin.users.create({ username: input.username, enabled: true })
    for (const _ of [1, 2])
      expect(await people.change('createUser', input)).toMatchObject({ code: 'USERNAME_TAKEN' })
    expect(await admin.users.findOne({ id })).not.toHaveProperty('email')
    await admin.users.del({ id })
  })

  test('nothing is recorded of a change, and the list and everybody in it can be read', async () => {
    const { id } = await people.somebody()
    await people.withoutIdentity(async () => {
      expect(await people.change('disableUser', { userId: id })).toMatchObject({
        ...{ code: 'IDENTITY_UNAVAILABLE', pending: false },
      })
      const { data } = await people.ask(
        `query ($id: ID!) { user(id: $id) { name enabled } users { totalCount } }`,
        {
          id,
        },
      )
      expect(data).toMatchObject({ user: { name: 'Ada Byron', enabled: true } })
      expect(data!.users.totalCount).toBeGreaterThan(0)
    })
    expect(await admin.users.findOne({ id })).toMatchObject({ enabled: true })
  })
})

describe('the list', () => {
  test('shows who is at the identity server, searched and a page at a time', async () => {
    await readAll()
    const all: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo } = await list({ search: 'manager-' }, 3, after)
      all.push(...nodes.map(({ username }: Outcome) => username))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(all).toEqual(
      ['harbour', 'lakeshore', 'mileend', 'oldport', 'plateau', 'prairie', 'saintroch'].map(
        (name) => `manager-${name}`,
      ),
    )
    const names = async (filter: object) =>
      (await list(filter, 100)).nodes.map(({ username }: Outcome) => username)
    expect(await names({ search: 'PLATEAU@COMPTOIR' })).toEqual(['cashier-plateau', 'manager-plateau'])
    expect(await names({ role: 'logistics' })).toEqual(['logistics-north', 'logistics-south'])
    expect(await names({ storeId: '0195a000-0000-7000-8000-000000000011' })).toEqual([
      ...['cashier-plateau', 'manager-plateau'],
    ])
    expect(await names({ role: 'customer', search: 'customer' })).toEqual(['customer'])
    expect(await names({ search: '%' })).toEqual([])
    const disabled = await people.somebody()
    await people.change('disableUser', { userId: disabled.id })
    expect(await names({ enabled: false, search: disabled.username })).toEqual([disabled.username])
    expect(await names({ enabled: true, search: disabled.username })).toEqual([])
  })

  test('follows what is done there: a change is read, and who is gone is gone', async () => {
    const [one, other] = [await people.somebody(), await people.somebody()]
    await admin.users.update({ id: one.id }, { lastName: 'Lovelace' })
    await admin.users.del({ id: other.id })
    await readAll()
    expect((await list({ search: one.username })).nodes).toMatchObject([
      { name: 'Ada Lovelace', roles: ['hq'] },
    ])
    expect((await list({ search: other.username })).nodes).toEqual([])
    await admin.users.update({ id: one.id }, { lastName: 'King' })
    const { data } = await people.ask('query ($id: ID!) { user(id: $id) { name } }', { id: one.id })
    expect(data).toEqual({ user: { name: 'Ada King' } })
  })

  test('refuses a page and a store that do not fit', async () => {
    for (const ask of ['first: 0', 'first: 101', 'after: "nonsense"', 'filter: { storeId: "nonsense" }']) {
      const { errors } = await people.ask(`{ users(${ask}) { totalCount } }`)
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
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
      ...{ id: made.id, name: 'Ada Byron', email: made.email, roles: ['cashier'], stores: [{ id: plateau }] },
    })
    const reference = { representations: [{ __typename: 'Person', id: made.id }] }
    const entity = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
      ... on Person { name email roles stores { id } enabled } } }`
    const seen = await people.ask(entity, reference, cashier)
    expect(seen.data!._entities).toEqual([
      { name: 'Ada Byron', email: null, roles: null, stores: null, enabled: null },
    ])
  })
})

const context = () => people.stores.context() as Context
const readAll = () => readEverybody(context())

/** As if the change had been left a while ago. */
async function sweep() {
  await people.owner.query(
    `update person_change set intended_at = now() - interval '1 minute' where state = 'PENDING'`,
  )
  await sweepPersonChanges.sweep(context())
}

async function list(filter: object, first = 20, after: string | null = null): Promise<Outcome> {
  const { data } = await people.ask(
    `query ($filter: UserFilter, $first: Int, $after: String) { users(filter: $filter, first: $first, after: $after) {
      nodes { username name roles } pageInfo { endCursor hasNextPage } } }`,
    { filter, first, after },
  )
  return data!.users
}

const rolesAtIdentity = async (id: string) =>
  (await admin.users.listRealmRoleMappings({ id })).map(({ name }) => name!).sort()

async function enabledAdministrators() {
  const holders = await admin.roles.findUsersWithRole({ name: 'admin' })
  return holders.filter(({ enabled }) => enabled).map(({ id }) => id!)
}

const setPassword = (id: string) =>
  admin.users.resetPassword({ id, credential: { type: 'password', value: 'secret', temporary: false } })
const signIn = (username: string, password = 'secret') =>
  people.identity.post('token', { grant_type: 'password', client_id: 'comptoir-cli', username, password })
const refresh = (refresh_token: string) =>
  people.identity.post('token', { grant_type: 'refresh_token', client_id: 'comptoir-cli', refresh_token })

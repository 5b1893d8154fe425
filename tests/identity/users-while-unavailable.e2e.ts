import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../subgraphs/stores/context.ts'
import { changesGivenUp, changesPending, oldestChangeSeconds } from '../../subgraphs/stores/users/metrics.ts'
import { sweepUserChanges } from '../../subgraphs/stores/users/sweep.ts'
import { requestOf } from '../../subgraphs/stores/users/user-changes.ts'
import { newcomer, openUsers, type UsersUnderTest } from '../support/users.ts'

let users: UsersUnderTest
let plateau: string
beforeAll(async () => {
  users = await openUsers()
  plateau = await users.store()
})
afterAll(() => users?.close())

describe('while the identity server is unavailable', () => {
  test('a new user waits, is made by the sweeper, and gets the password with the next try', async () => {
    const input = { ...newcomer({ roles: ['manager'], storeIds: [plateau] }), idempotencyKey: uuid() }
    await users.withoutIdentity(async () => {
      expect(await users.change('createUser', input)).toMatchObject({
        code: 'IDENTITY_UNAVAILABLE',
        pending: true,
      })
    })
    expect(await users.admin.users.find({ username: input.username, exact: true })).toEqual([])
    const { rows } = await users.owner.query('select * from user_change where key = $1', [
      input.idempotencyKey,
    ])
    expect(rows).toMatchObject([{ state: 'PENDING' }])
    expect(JSON.stringify(rows)).not.toContain(input.temporaryPassword)

    await sweep()
    const [made] = await users.admin.users.find({ username: input.username, exact: true })
    expect(await users.rolesAtIdentity(made!.id!)).toEqual(['manager'])
    const { user } = await users.change('createUser', input)
    expect(user).toMatchObject({ id: made!.id, roles: ['manager'] })
    expect((await users.signIn(input.username, input.temporaryPassword)).body.error_description).toBe(
      'Account is not fully set up',
    )
    expect(await users.emitted(user.id)).toHaveLength(1)
  })

  test('the same request finishes a change that a crash interrupted', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    await users.withoutIdentity(() => users.change('createUser', input))
    await users.owner.query('update user_change set begun_at = now() where key = $1', [input.idempotencyKey])
    const { id } = await users.admin.users.create({
      username: input.username,
      email: input.email,
      enabled: true,
      firstName: 'New',
      lastName: 'Cashier',
    })
    const { user: made } = await users.change('createUser', input)
    expect(made).toMatchObject({ id, roles: ['hq'] })
    expect(await users.rolesAtIdentity(id)).toEqual(['hq'])
  })

  test('another user who takes the username meanwhile keeps it', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    await users.withoutIdentity(() => users.change('createUser', input))
    const { id } = await users.admin.users.create({ username: input.username, enabled: true })
    for (const _ of [1, 2])
      expect(await users.change('createUser', input)).toMatchObject({ code: 'USERNAME_TAKEN' })
    expect(await users.admin.users.findOne({ id })).not.toHaveProperty('email')
    await users.admin.users.del({ id })
  })

  test('no change is recorded, and the list and every user in it can be read', async () => {
    const { id } = await users.newUser()
    await users.withoutIdentity(async () => {
      expect(await users.change('disableUser', { userId: id })).toMatchObject({
        code: 'IDENTITY_UNAVAILABLE',
        pending: false,
      })
      const { data } = await users.ask(
        `query ($id: ID!) { user(id: $id) { name enabled } users { totalCount } }`,
        {
          id,
        },
      )
      expect(data).toMatchObject({ user: { name: 'New Cashier', enabled: true } })
      expect(data!.users.totalCount).toBeGreaterThan(0)
    })
    expect(await users.admin.users.findOne({ id })).toMatchObject({ enabled: true })
  })
})

describe('a change that always fails', () => {
  test('shows in the metrics and with the user, and is given up after a day', async () => {
    const { id, username } = await users.newUser()
    const key = await failing(id)
    await sweep()
    expect(await pendingOf(id)).toEqual({ operation: 'setUserRoles', by: 'administrator' })
    expect((await changesPending.get()).values[0]!.value).toBe(1)
    expect((await oldestChangeSeconds.get()).values[0]!.value).toBeGreaterThanOrEqual(60)
    const before = (await changesGivenUp.get()).values[0]!.value

    await sweep('25 hours')

    expect(await pendingOf(id)).toBeNull()
    expect((await changesPending.get()).values[0]!.value).toBe(0)
    expect((await changesGivenUp.get()).values[0]!.value).toBe(before + 1)
    expect(
      await users.change('setUserRoles', { userId: id, roles: ['hq'], idempotencyKey: key }),
    ).toMatchObject({
      code: 'IDENTITY_UNAVAILABLE',
      pending: false,
      message: expect.stringMatching('given up'),
    })
    // Later changes do not wait for it.
    expect(await users.change('updateUser', { userId: id, firstName: 'Former' })).toMatchObject({
      user: { username, firstName: 'Former' },
    })
  })

  test('does not delay the others', async () => {
    const [stuck, waiting] = [await users.newUser(), newcomer()]
    await failing(stuck.id)
    await users.withoutIdentity(() => users.change('createUser', waiting))
    await sweep()
    expect(await users.admin.users.find({ username: waiting.username, exact: true })).toHaveLength(1)
    await sweep('25 hours')
  })

  test('is tried in turn with changes that wait for the identity server, longest untried first', async () => {
    await users.withoutIdentity(async () => {
      for (const waiting of [newcomer(), newcomer(), newcomer()]) await users.change('createUser', waiting)
      const tried = []
      for (const _ of [1, 2, 3]) {
        await sweep()
        tried.push(await lastTried())
      }
      expect(new Set(tried).size).toBe(3)
    })
    await sweep()
  })

  /** Makes a change to a role that the realm does not have. @returns its key */
  async function failing(id: string) {
    const key = uuid()
    const { operation, hash } = requestOf('setUserRoles', { userId: id, roles: ['hq'], idempotencyKey: key })
    await users.owner.query(
      `insert into user_change (id, operation, key, request_hash, user_id, username, wanted, takes_admin,
         password_due, actor_id, actor_name)
       values ($1, $2, $3, $4, $5, 'cashier', '{"roles": ["gone"]}', false, false, 'a', 'administrator')`,
      [uuid(), operation, key, hash, id],
    )
    return key
  }
})

async function lastTried() {
  const { rows } = await users.owner.query(
    `select username from user_change where state = 'PENDING' order by leased_until desc nulls last limit 1`,
  )
  return rows[0].username as string
}

async function pendingOf(id: string) {
  const { data } = await users.ask('query ($id: ID!) { user(id: $id) { pendingChange { operation by } } }', {
    id,
  })
  return data!.user.pendingChange
}

/** Sweeps as if a crash had left each change that long ago. */
async function sweep(ago = '1 minute') {
  await users.owner.query(
    `update user_change set intended_at = now() - $1::interval where state = 'PENDING'`,
    [ago],
  )
  await sweepUserChanges.sweep(users.stores.context() as Context)
}

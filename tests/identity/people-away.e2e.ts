import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../subgraphs/stores/context.ts'
import { changesGivenUp, changesPending, oldestChangeSeconds } from '../../subgraphs/stores/users/metrics.ts'
import { sweepPersonChanges } from '../../subgraphs/stores/users/sweep.ts'
import { askedFor } from '../../subgraphs/stores/users/user-changes.ts'
import { newcomer, openPeople, type PeopleUnderTest } from '../support/people.ts'

let people: PeopleUnderTest
let plateau: string
beforeAll(async () => {
  people = await openPeople()
  plateau = await people.store()
})
afterAll(() => people?.close())

describe('while the identity server is away', () => {
  test('somebody new waits, is made by the sweeper, and gets the password with the next try', async () => {
    const input = { ...newcomer({ roles: ['manager'], storeIds: [plateau] }), idempotencyKey: uuid() }
    await people.withoutIdentity(async () => {
      expect(await people.change('createUser', input)).toMatchObject({
        ...{ code: 'IDENTITY_UNAVAILABLE', pending: true },
      })
    })
    expect(await people.admin.users.find({ username: input.username, exact: true })).toEqual([])
    const { rows } = await people.owner.query('select * from person_change where key = $1', [
      input.idempotencyKey,
    ])
    expect(rows).toMatchObject([{ state: 'PENDING' }])
    expect(JSON.stringify(rows)).not.toContain(input.temporaryPassword)

    await sweep()
    const [made] = await people.admin.users.find({ username: input.username, exact: true })
    expect(await people.rolesAtIdentity(made!.id!)).toEqual(['manager'])
    const { person: told } = await people.change('createUser', input)
    expect(told).toMatchObject({ id: made!.id, roles: ['manager'] })
    expect((await people.signIn(input.username, input.temporaryPassword)).body.error_description).toBe(
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
    const { id } = await people.admin.users.create({
      ...{ username: input.username, email: input.email, enabled: true },
      ...{ firstName: 'New', lastName: 'Cashier' },
    })
    const { person: made } = await people.change('createUser', input)
    expect(made).toMatchObject({ id, roles: ['hq'] })
    expect(await people.rolesAtIdentity(id)).toEqual(['hq'])
  })

  test('who has taken the name meanwhile keeps it', async () => {
    const input = { ...newcomer(), idempotencyKey: uuid() }
    await people.withoutIdentity(() => people.change('createUser', input))
    const { id } = await people.admin.users.create({ username: input.username, enabled: true })
    for (const _ of [1, 2])
      expect(await people.change('createUser', input)).toMatchObject({ code: 'USERNAME_TAKEN' })
    expect(await people.admin.users.findOne({ id })).not.toHaveProperty('email')
    await people.admin.users.del({ id })
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
      expect(data).toMatchObject({ user: { name: 'New Cashier', enabled: true } })
      expect(data!.users.totalCount).toBeGreaterThan(0)
    })
    expect(await people.admin.users.findOne({ id })).toMatchObject({ enabled: true })
  })
})

describe('a change that never stops failing', () => {
  test('shows in the metrics and with the person, and is given up after a day', async () => {
    const { id, username } = await people.somebody()
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
      await people.change('setUserRoles', { userId: id, roles: ['hq'], idempotencyKey: key }),
    ).toMatchObject({
      ...{ code: 'IDENTITY_UNAVAILABLE', pending: false, message: expect.stringMatching('given up') },
    })
    // What comes after is not held up by it.
    expect(await people.change('updateUser', { userId: id, firstName: 'Former' })).toMatchObject({
      person: { username, firstName: 'Former' },
    })
  })

  test('does not keep the others waiting', async () => {
    const [stuck, waiting] = [await people.somebody(), newcomer()]
    await failing(stuck.id)
    await people.withoutIdentity(() => people.change('createUser', waiting))
    await sweep()
    expect(await people.admin.users.find({ username: waiting.username, exact: true })).toHaveLength(1)
    await sweep('25 hours')
  })

  test('nor do those that wait for the identity server: who was not tried for the longest time is first', async () => {
    await people.withoutIdentity(async () => {
      for (const waiting of [newcomer(), newcomer(), newcomer()]) await people.change('createUser', waiting)
      const tried = []
      for (const _ of [1, 2, 3]) {
        await sweep()
        tried.push(await lastTried())
      }
      expect(new Set(tried).size).toBe(3)
    })
    await sweep()
  })

  /** A change to a role that the realm does not have. @returns its key */
  async function failing(id: string) {
    const key = uuid()
    const { operation, hash } = askedFor('setUserRoles', { userId: id, roles: ['hq'], idempotencyKey: key })
    await people.owner.query(
      `insert into person_change (id, operation, key, request_hash, person_id, username, wanted, takes_admin,
         password_due, actor_id, actor_name)
       values ($1, $2, $3, $4, $5, 'cashier', '{"roles": ["gone"]}', false, false, 'a', 'administrator')`,
      [uuid(), operation, key, hash, id],
    )
    return key
  }
})

async function lastTried() {
  const { rows } = await people.owner.query(
    `select username from person_change where state = 'PENDING' order by leased_until desc nulls last limit 1`,
  )
  return rows[0].username as string
}

async function pendingOf(id: string) {
  const { data } = await people.ask('query ($id: ID!) { user(id: $id) { pendingChange { operation by } } }', {
    id,
  })
  return data!.user.pendingChange
}

/** As if each change had been left that long ago. */
async function sweep(ago = '1 minute') {
  await people.owner.query(
    `update person_change set intended_at = now() - $1::interval where state = 'PENDING'`,
    [ago],
  )
  await sweepPersonChanges.sweep(people.stores.context() as Context)
}

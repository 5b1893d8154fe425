import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve } from '../../runtime/testing/http.ts'
import type { Outcome } from '../../runtime/testing/subgraphs.ts'
import { demoStores } from '../../seeds/demo-stores.ts'
import type { Context } from '../../subgraphs/stores/context.ts'
import { readAllUsers } from '../../subgraphs/stores/users/sweep.ts'
import { ofTheDemo } from '../support/demo-users.ts'
import { registerCustomer } from '../support/register.ts'
import { openUsers, type UsersUnderTest } from '../support/users.ts'

let users: UsersUnderTest
beforeAll(async () => {
  users = await openUsers()
})
afterAll(() => users?.close())

test('the list shows the users of the identity server, with search and pages', async () => {
  await readAll()
  expect(await demoUsers({ search: 'manager-' }, 3)).toEqual(
    ['harbour', 'lakeshore', 'mileend', 'oldport', 'plateau', 'prairie', 'saintroch'].map(
      (name) => `manager-${name}`,
    ),
  )
  const ofPlateau = ['cashier-plateau', 'manager-plateau']
  expect(await demoUsers({ search: 'PLATEAU@COMPTOIR' })).toEqual(ofPlateau)
  expect(await demoUsers({ search: 'mánager pláteau' })).toEqual(['manager-plateau'])
  expect(await demoUsers({ storeId: demoStores.plateau.id })).toEqual(ofPlateau)
  expect(await demoUsers({ role: 'logistics' })).toEqual(['logistics-north', 'logistics-south'])
  expect(await demoUsers({ role: 'customer', search: 'customer' })).toEqual(['customer'])
  expect((await list({ search: '%' })).nodes).toEqual([])
  const disabled = await users.newUser()
  await users.change('disableUser', { userId: disabled.id })
  const found = (enabled: boolean) => list({ enabled, search: disabled.username })
  expect((await found(true)).nodes).toEqual([])
  expect((await found(false)).nodes).toMatchObject([{ username: disabled.username }])
})

test('the list follows changes: an edit is shown, and a deleted user is gone', async () => {
  const [one, other] = [await users.newUser(), await users.newUser()]
  await users.admin.users.update({ id: one.id }, { lastName: 'Manager' })
  await users.admin.users.del({ id: other.id })
  await readAll()
  expect((await list({ search: one.username })).nodes).toMatchObject([{ name: 'New Manager', roles: ['hq'] }])
  expect((await list({ search: other.username })).nodes).toEqual([])
  await users.admin.users.update({ id: one.id }, { lastName: 'Administrator' })
  const { data } = await users.ask('query ($id: ID!) { user(id: $id) { name } }', { id: one.id })
  expect(data).toEqual({ user: { name: 'New Administrator' } })
})

test('the list shows a newly registered user at once, also while no process reads all users', async () => {
  const username = await registerCustomer(users.identity)

  expect((await list({ search: username })).nodes).toEqual([
    { username, name: 'Nadia Customer', roles: ['customer'] },
  ])
})

test('the list does not wait for an identity server that accepts and stays silent', async () => {
  const silent = await serve(() => {})
  const startedAt = performance.now()
  await users.withoutIdentity(async () => {
    expect(await demoUsers({ search: 'manager-plateau' })).toEqual(['manager-plateau'])
  }, silent)
  expect(performance.now() - startedAt).toBeLessThan(3_000)
})

test('the list rejects an invalid page, store or role', async () => {
  const filters = ['filter: { storeId: "nonsense" }', 'filter: { role: "boss" }']
  for (const ask of ['first: 0', 'first: 101', 'after: "nonsense"', ...filters]) {
    const { errors } = await users.ask(`{ users(${ask}) { totalCount } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  }
})

const readAll = () => readAllUsers(users.stores.context() as Context)

/** Reads a page at a time. */
async function demoUsers(filter: object, first = 100): Promise<string[]> {
  const found: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const { nodes, pageInfo } = await list(filter, first, after)
    expect(nodes.length).toBeLessThanOrEqual(first)
    found.push(...nodes.map(({ username }: Outcome) => username))
    after = pageInfo.endCursor
    more = pageInfo.hasNextPage
  }
  return ofTheDemo(found)
}

async function list(filter: object, first = 20, after: string | null = null): Promise<Outcome> {
  const { data } = await users.ask(
    `query ($filter: UserFilter, $first: Int, $after: String) { users(filter: $filter, first: $first, after: $after) {
      nodes { username name roles } pageInfo { endCursor hasNextPage } } }`,
    { filter, first, after },
  )
  return data!.users
}

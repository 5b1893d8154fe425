import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Context } from '../../subgraphs/stores/loaders.ts'
import { readEverybody } from '../../subgraphs/stores/people/sweep.ts'
import { type Outcome, openPeople, type PeopleUnderTest } from '../testing/people.ts'

let people: PeopleUnderTest
beforeAll(async () => {
  people = await openPeople()
})
afterAll(() => people?.close())

test('the list shows who is at the identity server, searched and a page at a time', async () => {
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
  expect(await names({ search: 'mánager pláteau' })).toEqual(['manager-plateau'])
  expect(await names({ role: 'logistics' })).toEqual(['logistics-north', 'logistics-south'])
  // Other files may have made people of this store before.
  const ofPlateau = await names({ storeId: '0195a000-0000-7000-8000-000000000011' })
  expect(ofPlateau.filter((name: string) => !name.startsWith('new-cashier-'))).toEqual([
    ...['cashier-plateau', 'manager-plateau'],
  ])
  expect(await names({ role: 'customer', search: 'customer' })).toEqual(['customer'])
  expect(await names({ search: '%' })).toEqual([])
  const disabled = await people.somebody()
  await people.change('disableUser', { userId: disabled.id })
  expect(await names({ enabled: false, search: disabled.username })).toEqual([disabled.username])
  expect(await names({ enabled: true, search: disabled.username })).toEqual([])
})

test('the list follows what is done there: a change is read, and who is gone is gone', async () => {
  const [one, other] = [await people.somebody(), await people.somebody()]
  await people.admin.users.update({ id: one.id }, { lastName: 'Manager' })
  await people.admin.users.del({ id: other.id })
  await readAll()
  expect((await list({ search: one.username })).nodes).toMatchObject([{ name: 'New Manager', roles: ['hq'] }])
  expect((await list({ search: other.username })).nodes).toEqual([])
  await people.admin.users.update({ id: one.id }, { lastName: 'Administrator' })
  const { data } = await people.ask('query ($id: ID!) { user(id: $id) { name } }', { id: one.id })
  expect(data).toEqual({ user: { name: 'New Administrator' } })
})

test('the list refuses a page and a store that do not fit', async () => {
  for (const ask of ['first: 0', 'first: 101', 'after: "nonsense"', 'filter: { storeId: "nonsense" }']) {
    const { errors } = await people.ask(`{ users(${ask}) { totalCount } }`)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  }
})

const readAll = () => readEverybody(people.stores.context() as Context)

async function list(filter: object, first = 20, after: string | null = null): Promise<Outcome> {
  const { data } = await people.ask(
    `query ($filter: UserFilter, $first: Int, $after: String) { users(filter: $filter, first: $first, after: $after) {
      nodes { username name roles } pageInfo { endCursor hasNextPage } } }`,
    { filter, first, after },
  )
  return data!.users
}

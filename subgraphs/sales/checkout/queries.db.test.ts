import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous, type Principal } from '../../../runtime/access/principal.ts'
import { ownerOf } from '../../../runtime/testing/database.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { type TestSubgraph, testSubgraphs } from '../../../runtime/testing/subgraphs.ts'
import { sales as manifest } from '../subgraph.ts'

const [here, there, register] = [uuid(), uuid(), uuid()]
const mine = Array.from({ length: 45 }, () => uuid())
const theirs = Array.from({ length: 5 }, () => uuid())
const manager = user(['sale:read'], [here], 'manager')
const hq = user(['sale:read', 'store:all'], [], 'hq')

let sales: TestSubgraph
beforeAll(async () => {
  sales = (await testSubgraphs({ sales: manifest })).sales
  const owner = ownerOf(sales.database)
  await owner.query(
    `insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, number, total, tax, currency,
                       business_day, cashier_id, cashier_name, settled_at)
     select id, store, $3, 'COMPLETED', id, '', place, 798, 104, 'CAD', '2026-03-01', 'c', 'cashier', now()
     from (select id, $4::uuid as store, place from unnest($1::uuid[]) with ordinality as m(id, place)
           union all select id, $5, place from unnest($2::uuid[]) with ordinality as t(id, place)) s`,
    [mine, theirs, register, here, there],
  )
  await owner.query(
    `insert into sale_line (sale_id, place, product_id, quantity, unit_price, total, tax)
     select id, 0, gen_random_uuid(), 2000, 399, 798, 104 from sale`,
  )
  await owner.query(
    `insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, currency, cashier_id, cashier_name)
     values ($1, $2, $3, 'PENDING', 'p', '', 'CAD', 'c', 'cashier')`,
    [uuid(), here, register],
  )
})

const list = `query ($filter: SaleFilter, $first: Int, $after: String) {
  sales(filter: $filter, first: $first, after: $after) {
    nodes { id store { id } } pageInfo { hasNextPage endCursor } totalCount } }`

describe('the sales', () => {
  test('come page by page, newest first, each once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = (
        await dataOf(list, { first: 7, after, filter: { states: ['COMPLETED'] } })
      ).data.sales
      seen.push(...nodes.map(({ id }) => id))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual([...mine].reverse())
  })

  test("are those of the caller's stores, with and without a store filter", async () => {
    for (const storeIds of [null, [here], [here.toUpperCase()]]) {
      const { data } = await dataOf(list, { filter: { storeIds } })
      expect(data.sales.totalCount).toBe(46)
    }
    expect((await dataOf(list, {}, hq)).data.sales.totalCount).toBe(51)
    expect((await dataOf(list, { filter: { storeIds: [there] } }, hq)).data.sales.totalCount).toBe(5)
    const inStates = async (...states: string[]) =>
      (await dataOf(list, { filter: { states } }, hq)).data.sales.totalCount
    expect(await inStates('PENDING')).toBe(1)
    expect(await inStates('PENDING', 'COMPLETED')).toBe(51)
    expect(await inStates()).toBe(0)
  })

  test.each([[[]], [[uuid()]]])('of %j are none for a user who sees every store', async (storeIds) => {
    expect((await dataOf(list, { filter: { storeIds } }, hq)).data.sales).toMatchObject({
      nodes: [],
      totalCount: 0,
    })
  })

  test.each([
    ['another store', manager, { storeIds: [there] }, 'FORBIDDEN'],
    ['another store besides their own', manager, { storeIds: [here, there] }, 'FORBIDDEN'],
    ['a text that is no store id', manager, { storeIds: ['PLATEAU'] }, 'BAD_USER_INPUT'],
    ['more than 100 stores', hq, { storeIds: Array.from({ length: 101 }, () => uuid()) }, 'BAD_USER_INPUT'],
    ['their store without the permission', user([], [here]), {}, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['a store, without a token', anonymous, {}, 'UNAUTHENTICATED'],
  ])('of %s are rejected', async (_, caller, filter, code) => {
    const { data, errors } = await sales.ask(list, { filter }, caller)
    expect([data, errors?.[0]?.extensions.code]).toEqual([{ sales: null }, code])
  })

  test.each([[['1']], [[]], [['a', uuid()]], [[null]]])(
    'are rejected for the invalid cursor %j',
    async (key) => {
      const after = Buffer.from(JSON.stringify(key)).toString('base64url')
      const { errors } = await sales.ask(list, { after }, manager)
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )
})

describe('one sale', () => {
  const one = `query ($id: ID!) { sale(id: $id) {
    number businessDay total { amount currency } tax { amount } cashier { name } register { id }
    lines { quantity unitPrice { amount } total { amount } tax { amount } } } }`
  const byId = `query ($id: ID!) { _entities(representations: [{ __typename: "Sale", id: $id }]) { ... on Sale { number } } }`

  test('is shown with all fields', async () => {
    expect((await dataOf(one, { id: mine[0] })).data.sale).toEqual({
      number: 1,
      businessDay: '2026-03-01',
      total: { amount: 798, currency: 'CAD' },
      tax: { amount: 104 },
      cashier: { name: 'cashier' },
      register: { id: register },
      lines: [{ quantity: 2, unitPrice: { amount: 399 }, total: { amount: 798 }, tax: { amount: 104 } }],
    })
    expect((await dataOf(one, { id: mine[0]!.toUpperCase() })).data.sale.number).toBe(1)
  })

  test('of another store does not exist, neither by query nor by bare id', async () => {
    expect((await dataOf(one, { id: theirs[0] })).data.sale).toBeNull()
    expect((await dataOf(byId, { id: theirs[0] })).data._entities).toEqual([null])
    expect((await dataOf(byId, { id: theirs[0] }, hq)).data._entities).toEqual([{ number: 1 }])
    expect((await dataOf(byId, { id: mine[0] })).data._entities).toEqual([{ number: 1 }])
  })

  test('is null for an unknown id', async () => {
    const id = uuid()
    expect((await dataOf(one, { id }, hq)).data.sale).toBeNull()
    expect((await dataOf(byId, { id }, hq)).data._entities).toEqual([null])
  })

  test('is visible to a cashier, who may not list sales', async () => {
    const cashier = user(['sale:write'], [here])
    expect((await dataOf(byId, { id: mine[0] }, cashier)).data._entities).toEqual([{ number: 1 }])
    const { errors } = await sales.ask(list, {}, cashier)
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

describe('the sales of a store', () => {
  const ofStores = (ids: string[], more = '') => `{ _entities(representations: [
    ${ids.map((id) => `{ __typename: "Store", id: "${id}" }`).join()}]) {
    ... on Store { sales(first: 20) { nodes { number lines { quantity } } ${more} } } } }`

  test('take as many statements for many stores as for one', async () => {
    const one = await dataOf(ofStores([here]), {}, hq)
    const many = await dataOf(ofStores([here, there, uuid()], 'totalCount'), {}, hq)

    const found = many.data._entities.map(({ sales: { nodes, totalCount } }: { sales: Page }) => [
      nodes.length,
      totalCount,
    ])
    expect(found).toEqual([
      [20, 46],
      [5, 5],
      [0, 0],
    ])
    expect([one.statements.length, many.statements.length]).toEqual([2, 3])
  })

  test('of another store are rejected; those of the own store are still answered', async () => {
    const { data, errors } = await sales.ask(ofStores([here, there, uuid()]), {}, manager)
    expect(data!._entities).toMatchObject([
      { sales: { nodes: { length: 20 } } },
      { sales: null },
      { sales: null },
    ])
    expect(errors!.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  })

  test('continue after a cursor', async () => {
    const query = `query ($id: ID!, $after: String) { _entities(representations: [{ __typename: "Store", id: $id }]) {
      ... on Store { sales(first: 30, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } } } }`
    const first: Page = (await dataOf(query, { id: here })).data._entities[0].sales
    const rest: Page = (await dataOf(query, { id: here, after: first.pageInfo.endCursor })).data._entities[0]
      .sales
    expect([...first.nodes, ...rest.nodes]).toHaveLength(46)
    expect(new Set([...first.nodes, ...rest.nodes].map(({ id }) => id)).size).toBe(46)
    expect(rest.pageInfo.hasNextPage).toBe(false)
  })
})

interface Page {
  nodes: { id: string }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
  totalCount: number
}

const dataOf = (query: string, variables: object = {}, caller: Principal = manager) =>
  sales.asked(query, variables, caller)

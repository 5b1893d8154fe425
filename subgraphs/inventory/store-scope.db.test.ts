import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous, type Principal } from '../../runtime/access/principal.ts'
import { user } from '../../runtime/testing/principals.ts'
import { approveRestock } from './testing/commands.ts'
import { logistics, managerOf, type TestInventory, testInventory } from './testing.ts'

let chain: TestInventory
/** Two stores of one centre, and head office; all alerts, requests and transfers are of the first store. */
let here: string
let there: string
let centre: string
let headOffice: string
let product: string
let request: string
let transfer: string
let alert: string
let manager: Principal
let stranger: Principal
beforeAll(async () => {
  chain = await testInventory()
  ;({ store: here, centre, product, request } = await chain.plannedRequest())
  there = await chain.store({ suppliedBy: centre })
  headOffice = await chain.store({ kind: 'HEAD_OFFICE' })
  for (const store of [there, headOffice]) await chain.addLevel(store, product, { onHand: 7 })
  await approveRestock(chain.as(logistics), { requestId: request, idempotencyKey: uuid() })
  transfer = (await chain.transfers(request))[0].id
  const { rows } = await chain.owner.query(
    `insert into stock_alert (store_id, product_id, severity, state, available) values ($1, $2, 'LOW', 'OPEN', 10000)
     returning id`,
    [here, product],
  )
  alert = rows[0].id
  ;[manager, stranger] = [managerOf(here), managerOf(there)]
})

const stockOf = `query ($store: ID!) { _entities(representations: [{ __typename: "Store", id: $store }]) {
  ... on Store { stock { nodes { onHand product { id } } totalCount } } } }`
const levelOf = `query ($store: ID!, $product: ID!) { product(id: $product) { id stock(storeId: $store) { onHand } } }`

describe('the stock of a store', () => {
  test.each([
    ['their own store', () => manager, () => here, 10],
    ['the centre that supplies it', () => manager, () => centre, 100],
    ['head office', () => manager, () => headOffice, 7],
    ['another store, as logistics', () => logistics, () => here, 10],
    ['the same centre, as the manager of another store', () => stranger, () => centre, 100],
  ])('can be read: %s', async (_, caller, store, onHand) => {
    expect(await ask(levelOf, { store: store(), product }, caller())).toEqual({
      data: { product: { id: product, stock: { onHand } } },
      codes: [],
    })
    const listed = await ask(stockOf, { store: store() }, caller())
    expect(listed.data._entities[0].stock).toEqual({
      nodes: [{ onHand, product: { id: product } }],
      totalCount: 1,
    })
  })

  test.each([
    ['another store', () => stranger, () => here],
    ['a store that does not exist', () => manager, () => uuid()],
    ['a store, as a user without any', () => managerOf(), () => here],
    ['head office, as a user without any store', () => managerOf(), () => headOffice],
    ['a store that the caller supplies, as the manager of its centre', () => managerOf(centre), () => here],
  ])('cannot be read: %s', async (_, caller, store) => {
    expect(await ask(levelOf, { store: store(), product }, caller())).toEqual({
      data: { product: { id: product, stock: null } },
      codes: ['FORBIDDEN'],
    })
    expect(await ask(stockOf, { store: store() }, caller())).toEqual({
      data: { _entities: [{ stock: null }] },
      codes: ['FORBIDDEN'],
    })
  })

  test('is empty for an unknown store, for a user who sees every store', async () => {
    const store = uuid()
    expect((await ask(levelOf, { store, product }, logistics)).data.product.stock).toBeNull()
    expect((await ask(stockOf, { store }, logistics)).data._entities).toEqual([
      { stock: { nodes: [], totalCount: 0 } },
    ])
  })

  test('is the same by an id in upper case', async () => {
    const { data } = await ask(
      levelOf,
      { store: here.toUpperCase(), product: product.toUpperCase() },
      manager,
    )
    expect(data.product).toEqual({ id: product, stock: { onHand: 10 } })
  })

  test('is a quantity for callers who may read stock; other callers get only the availability', async () => {
    const query = `query ($store: ID!, $product: ID!) {
      product(id: $product) { availability stock(storeId: $store) { onHand } } }`
    expect(await ask(query, { store: here, product }, anonymous)).toEqual({
      data: { product: { availability: 'IN_STOCK', stock: null } },
      codes: ['UNAUTHENTICATED'],
    })
    expect((await ask(query, { store: here, product }, user(['sale:write'], [here]))).codes).toEqual([
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ])
  })
})

describe('an alert, a request and a transfer, by their bare ids', () => {
  const entities = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on StockAlert { id severity } ... on RestockRequest { id request: state } ... on Transfer { id transfer: state } } }`
  const represented = (change = (id: string) => id) => ({
    representations: [
      { __typename: 'StockAlert', id: change(alert) },
      { __typename: 'RestockRequest', id: change(request) },
      { __typename: 'Transfer', id: change(transfer) },
    ],
  })

  test.each([
    ['the store that they are about', () => manager],
    ['logistics', () => logistics],
  ])('are visible to %s', async (_, caller) => {
    const { data } = await ask(entities, represented(), caller())
    expect(data._entities).toEqual([
      { id: alert, severity: 'LOW' },
      { id: request, request: 'APPROVED' },
      { id: transfer, transfer: 'PLANNED' },
    ])
  })

  test.each([
    ['the manager of another store of the same centre', () => stranger],
    ['a user without a store', () => managerOf()],
    ['an anonymous caller', () => anonymous],
  ])('do not exist for %s', async (_, caller) => {
    const { data } = await ask(entities, represented(), caller())
    expect(data._entities).toEqual([null, null, null])
  })

  test('show only the transfer to its source store', async () => {
    const { data } = await ask(entities, represented(), managerOf(centre))
    expect(data._entities).toEqual([null, null, { id: transfer, transfer: 'PLANNED' }])
  })

  test.each(['restock-1', '', '0'])('are rejected for an invalid id: %s', async (id) => {
    expect(
      await ask(
        entities,
        represented(() => id),
        logistics,
      ),
    ).toEqual({ data: { _entities: [null, null, null] }, codes: Array(3).fill('BAD_USER_INPUT') })
  })

  test('also need the permission', async () => {
    const { data, codes } = await ask(entities, represented(), user(['sale:write'], [here]))
    expect(data._entities).toEqual([null, null, null])
    expect(new Set(codes)).toEqual(new Set(['UNAUTHORIZED_FIELD_OR_TYPE']))
  })

  test('follow the same rule in the query of one request', async () => {
    const query = 'query ($id: ID!) { restockRequest(id: $id) { id } }'
    expect((await ask(query, { id: request }, manager)).data.restockRequest).toEqual({ id: request })
    expect((await ask(query, { id: request }, stranger)).data.restockRequest).toBeNull()
    expect(await ask(query, { id: 'request-1' }, manager)).toEqual({
      data: { restockRequest: null },
      codes: ['BAD_USER_INPUT'],
    })
  })
})

describe('a list', () => {
  const lists = `query ($stores: [ID!]) {
    stockAlerts(filter: { storeIds: $stores }) { nodes { id } totalCount }
    restockRequests(filter: { storeIds: $stores }) { nodes { id } totalCount } }`
  const none = { nodes: [], totalCount: 0 }

  test("shows the rows of the caller's stores, with and without a store filter", async () => {
    for (const stores of [null, [here], [here.toUpperCase()]])
      expect((await ask(lists, { stores }, manager)).data, `${stores}`).toEqual({
        stockAlerts: { nodes: [{ id: alert }], totalCount: 1 },
        restockRequests: { nodes: [{ id: request }], totalCount: 1 },
      })
  })

  test('shows no rows of other stores', async () => {
    expect((await ask(lists, {}, stranger)).data).toEqual({ stockAlerts: none, restockRequests: none })
    expect(await ask(lists, { stores: [there, here] }, stranger)).toEqual({
      data: { stockAlerts: null, restockRequests: null },
      codes: ['FORBIDDEN', 'FORBIDDEN'],
    })
  })

  test.each([[[]], [[uuid()]]])('of %j is empty for a user who sees every store', async (stores) => {
    expect(await ask(lists, { stores }, logistics)).toEqual({
      data: { stockAlerts: none, restockRequests: none },
      codes: [],
    })
  })

  test('of more than 100 stores is rejected', async () => {
    const stores = Array.from({ length: 101 }, () => uuid())
    expect((await ask(lists, { stores }, logistics)).codes).toEqual(['BAD_USER_INPUT', 'BAD_USER_INPUT'])
  })

  test('stockIntegrity reconciles only the stores that the caller may read', async () => {
    const query =
      'query ($stores: [ID!]!) { stockIntegrity(storeIds: $stores) { levels mismatches { onHand } } }'
    expect((await ask(query, { stores: [here, centre] }, manager)).data.stockIntegrity).toEqual({
      levels: 2,
      mismatches: [],
    })
    expect((await ask(query, { stores: [here] }, stranger)).codes).toEqual(['FORBIDDEN'])
    for (const stores of [[], ['PLATEAU'], [here, uuid()]])
      expect(await ask(query, { stores }, logistics)).toEqual({
        data: { stockIntegrity: null },
        codes: ['BAD_USER_INPUT'],
      })
  })
})

async function ask(query: string, variables: object, caller: Principal) {
  const { data, errors = [] } = await chain.inventory.ask(query, { ...variables }, caller)
  return {
    // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
    data: data as Record<string, any>,
    codes: errors.map(({ extensions }) => extensions.code),
  }
}

import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import { adjustStock, receiveDelivery } from '../../testing/commands.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'

const permissions = ['stock:read', 'stock:repair', 'cost:read']
const hq = user([...permissions, 'store:all'], [], 'hq')

let chain: TestInventory
let store: string
let centre: string
let milk: string
beforeAll(async () => {
  chain = await testInventory()
})
beforeEach(async () => {
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  store = await chain.store({ suppliedBy: centre })
  milk = await chain.product()
  await deliver(store, 3, 333)
})

describe('stockValue', () => {
  test('adds up the stores, in the order of the request', async () => {
    await deliver(centre, 10, 250)
    await deliver(centre, 2, 1_000, await chain.product())
    expect(await stockValueOf([centre, store])).toEqual({
      total: { amount: 5_499, currency: 'CAD' },
      stores: [
        { store: { id: centre }, value: { amount: 4_500 }, unknown: 0 },
        { store: { id: store }, value: { amount: 999 }, unknown: 0 },
      ],
    })
  })

  test('answers for a past moment from the ledger', async () => {
    const before = await now()
    await deliver(store, 1, 101)
    const between = await now()
    await adjust(-2)
    expect((await stockValueOf([store], before)).total.amount).toBe(999)
    expect((await stockValueOf([store], between)).total.amount).toBe(1_100)
    expect((await stockValueOf([store])).total.amount).toBe(550)
    expect((await stockValueOf([store], new Date(0))).total.amount).toBe(0)
  })

  test('counts the stock levels of unknown cost apart', async () => {
    await chain.addLevel(store, await chain.product(), { onHand: 4 })
    await chain.addLevel(store, await chain.product(), { onHand: 0 })
    for (const at of [undefined, await now()])
      expect((await stockValueOf([store], at)).stores).toMatchObject([{ value: { amount: 999 }, unknown: 1 }])
  })

  test('takes one statement for any number of stores', async () => {
    const statements = (ids: string[], at?: Date) => chain.inventory.statementsOf(() => stockValueOf(ids, at))
    for (const at of [undefined, new Date()])
      expect(await statements([store, centre], at)).toEqual(await statements([store], at))
  })

  test.each([
    ['no store', () => [], 'storeIds has 0 ids: expected 1 to 100'],
    ['an unknown store', () => ['01890000-0000-7000-8000-000000000000'], 'No such store: 01890000'],
    ['too many stores', () => Array.from({ length: 101 }, () => uuid()), 'storeIds has 101 ids'],
  ])('rejects %s', async (_, storeIds, message) => {
    const { errors } = await ask(valueQuery, { storeIds: storeIds() })
    expect(errors).toMatchObject([{ message: expect.stringContaining(message) }])
  })
})

describe('a caller', () => {
  test('with cost:read reads the average, the value and the cost of each movement', async () => {
    expect(await costsIn(store, hq)).toEqual({
      stockLevels: [{ averageCost: { amount: 333 }, value: { amount: 999 } }],
      stockMovements: [{ cost: { amount: 999 } }],
      stockHistory: [{ movement: { cost: { amount: 999 } } }],
    })
  })

  test('without cost:read gets the stock, and an error for each field that shows a cost', async () => {
    const { data, errors = [] } = await ask(costsQuery, { store, milk }, managerOf(store))
    expect(JSON.stringify(data)).not.toMatch(/333|999/)
    expect(data).toMatchObject({ stockLevels: { nodes: [{ onHand: 3, averageCost: null, value: null }] } })
    expect(new Set(errors.map(({ extensions }) => extensions.code))).toEqual(
      new Set(['UNAUTHORIZED_FIELD_OR_TYPE']),
    )
    const asked = await ask(valueQuery, { storeIds: [store] }, managerOf(store))
    expect(asked.errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })

  test('of one store reads no cost of its centre, whose stock they read', async () => {
    await deliver(centre, 5, 777)
    const manager = user(permissions, [store], 'manager')
    expect(await costsIn(centre, manager)).toEqual({
      stockLevels: [{ averageCost: null, value: null }],
      stockMovements: [{ cost: null }],
      stockHistory: [{ movement: { cost: null } }],
    })
    expect((await costsIn(store, manager)).stockLevels).toEqual([
      { averageCost: { amount: 333 }, value: { amount: 999 } },
    ])
    const { errors } = await ask(valueQuery, { storeIds: [store, centre] }, manager)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

describe('stockIntegrity and repairStock', () => {
  test('find a value that differs from the ledger, and set it to the sum of the costs', async () => {
    await chain.owner.query('update stock_level set value = value + 7000 where store_id = $1', [store])
    const mismatches = async () => (await ask(integrityQuery, { storeIds: [store] })).data!.stockIntegrity
    expect(await mismatches()).toEqual({
      mismatches: [{ onHand: 3, ledger: 3, value: { amount: 1_006 }, ledgerValue: { amount: 999 } }],
    })
    await ask(
      'mutation ($input: RepairStockInput!) { repairStock(input: $input) { __typename } }',
      { input: { storeId: store, productIds: [milk], reason: 'test', idempotencyKey: uuid() } },
      hq,
    )
    expect(await mismatches()).toEqual({ mismatches: [] })
    expect((await chain.level(store, milk)).value).toBe(999_000)
    expect(await chain.emitted(`StockLevel/${store}/${milk}`)).toMatchObject([
      { data: { before: { value: 1_006_000 }, after: { value: 999_000 } } },
    ])
  })
})

const deliver = (storeId: string, quantity: number, unitCost: number, productId = milk) =>
  receiveDelivery(chain.as(managerOf(storeId)), {
    storeId,
    supplierReference: uuid(),
    lines: [{ productId, quantity, unitCost }],
    idempotencyKey: uuid(),
  })

const adjust = (delta: number) =>
  adjustStock(chain.as(managerOf(store)), {
    storeId: store,
    productId: milk,
    delta,
    reason: 'DAMAGE',
    note: 'broken',
    idempotencyKey: uuid(),
  })

/** A moment after all movements so far, and before those that follow: ids have milliseconds. */
async function now(): Promise<Date> {
  const { rows } = await chain.owner.query(
    `select uuid_extract_timestamp(id) as at from stock_movement order by id desc limit 1`,
  )
  const at = rows[0].at as Date
  while (Date.now() <= at.getTime() + 1) await new Promise(setImmediate)
  return at
}

const ask = (document: string, variables: Record<string, unknown>, caller: Principal = hq) =>
  chain.inventory.ask(document, variables, caller)

const valueQuery = `query ($storeIds: [ID!]!, $at: DateTime) { stockValue(storeIds: $storeIds, at: $at) {
  total { amount currency } stores { store { id } value { amount } unknown } } }`
const integrityQuery = `query ($storeIds: [ID!]!) { stockIntegrity(storeIds: $storeIds) { mismatches {
  onHand ledger value { amount } ledgerValue { amount } } } }`
const costsQuery = `query ($store: ID!, $milk: ID!) {
  stockLevels(filter: { storeIds: [$store] }) { nodes { onHand averageCost { amount } value { amount } } }
  stockMovements(filter: { storeIds: [$store] }) { nodes { cost { amount } } }
  stockHistory(storeId: $store, productId: $milk) { nodes { movement { cost { amount } } } } }`

interface Valued {
  total: { amount: number }
  stores: object[]
}

async function stockValueOf(storeIds: string[], at?: Date): Promise<Valued> {
  const { data, errors } = await ask(valueQuery, { storeIds, at: at?.toISOString() })
  expect(errors).toBeUndefined()
  return data!.stockValue as Valued
}

async function costsIn(storeId: string, caller: Principal) {
  const { data, errors } = await ask(costsQuery, { store: storeId, milk }, caller)
  expect(errors).toBeUndefined()
  const { stockLevels, stockMovements, stockHistory } = data as Record<
    string,
    { nodes: { onHand?: number }[] }
  >
  return {
    stockLevels: stockLevels!.nodes.map(({ onHand, ...costs }) => costs),
    stockMovements: stockMovements!.nodes,
    stockHistory: stockHistory!.nodes,
  }
}

import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { mutationOf } from '../../runtime/testing/changes.ts'
import { ownerOf } from '../../runtime/testing/database.ts'
import { user } from '../../runtime/testing/principals.ts'
import { type Outcome, testSubgraphs } from '../../runtime/testing/subgraphs.ts'
import { inventory as inventoryManifest } from '../../subgraphs/inventory/subgraph.ts'
import { sales as salesManifest } from '../../subgraphs/sales/subgraph.ts'
import { stores as storesManifest } from '../../subgraphs/stores/subgraph.ts'
import { changesOf, opening, openingOfCentre } from '../../subgraphs/stores/testing.ts'

/**
 * The subgraph `stores` closes a store and the other subgraphs take part, so the test is in none of their
 * folders.
 */
const { stores, sales, inventory } = await testSubgraphs({
  stores: storesManifest,
  sales: salesManifest,
  inventory: inventoryManifest,
})
const chain = changesOf(stores)
const patience = { timeout: 30_000 }
const cashier = user(['sale:read', 'sale:write', 'store:all'])
const owners = {
  inventory: ownerOf(inventory.database),
  sales: ownerOf(sales.database),
}

let productId: string
let store: Outcome
beforeAll(async () => {
  for (const subgraph of [stores, sales, inventory]) await subgraph.work()
  productId = uuid()
  await owners.inventory.query(
    `with category as (insert into category (id, name) values ($1, 'All') returning id)
     insert into product (id, sku, name, price, tax_class, category_id)
     select $2, 'MILK', 'Milk', 399, 'ZERO', id from category`,
    [uuid(), productId],
  )
})
beforeEach(async () => {
  store = await chain.opened()
  expect((await sell()).code).toBe('INSUFFICIENT_STOCK')
})

describe('a store that nothing is under way in', () => {
  test('is closed, emits an event, is listed as closed, and cannot be closed again', async () => {
    const key = { idempotencyKey: uuid() }

    const tries = [await close(key), await close(key)]

    expect(tries[0]!.store).toEqual({ ...store, version: 2, closedAt: expect.any(Date) })
    expect(tries[1]).toEqual(tries[0])
    expect(await close()).toMatchObject({ __typename: 'AlreadyDone', code: 'ALREADY_DONE' })
    const { type, data } = (await chain.emitted(store.id)).at(-1)!
    const closedAt = tries[0]!.store.closedAt.toISOString()
    expect([type, data]).toEqual(['StoreClosed', expect.objectContaining({ version: 2, closedAt })])
    for (const [open, count] of [
      [true, 0],
      [false, 1],
    ])
      expect(await listed({ open, search: store.code })).toHaveLength(count as number)
  })

  test('is closed by only one of eight requests at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => close()))
    expect(outcomes.filter(({ __typename }) => __typename === 'StoreSaved')).toHaveLength(1)
    expect(outcomes.filter(({ code }) => code === 'ALREADY_DONE')).toHaveLength(7)
  })

  test('sells nothing, keeps its sales and answers a retry; reopened, it sells again', async () => {
    await stock(5)
    const key = { idempotencyKey: uuid() }
    const sold = await sell(key)
    await close()
    const rejected = await vi.waitFor(async () => {
      const late = await sell()
      expect(late).toMatchObject({ code: 'STORE_CLOSED', storeId: store.id })
      return late
    }, patience)

    expect(rejected.message).toContain('is closed since')
    expect(await sell(key)).toEqual(sold)
    expect((await salesOf()).find(({ number }: Outcome) => number === 1)).toMatchObject({
      state: 'COMPLETED',
    })

    await chain.change('reopenStore', { storeId: store.id })
    await vi.waitFor(async () => expect((await sell()).__typename).toBe('SaleCompleted'), patience)
  })

  test('has no alerts while closed, is unavailable, keeps its stock; reopened, it is evaluated', async () => {
    await stock(9)
    await owners.inventory.query('update stock_level set reorder_point = 5000 where store_id = $1', [
      store.id,
    ])
    await adjust(-5)
    expect(await alerts()).toEqual(['OPEN'])
    await close()
    await vi.waitFor(async () => expect(await alerts()).toEqual(['RESOLVED']), patience)

    expect(await adjust(-1)).toBe('StockAdjusted')
    expect(await alerts()).toEqual(['RESOLVED'])
    const query = 'query ($id: ID!) { product(id: $id) { availability } }'
    const { data } = await inventory.ask(query, { id: await onlyHere() }, keeper)
    expect((data as Outcome).product.availability).toBe('OUT')

    await chain.change('reopenStore', { storeId: store.id })
    await vi.waitFor(async () => expect(await alerts()).toEqual(['OPEN']), patience)
  })

  test('sells nothing at a register that is retired', async () => {
    await chain.change('retireRegister', { registerId: store.registers[0].id })
    await vi.waitFor(async () => expect((await sell()).code).toBe('UNKNOWN_REGISTER'), patience)
    const { message } = await sell()
    expect(message).toContain('T1 of New store is retired')
    const other = await sell({ registerId: store.registers[1].id })
    expect(other.code).toBe('INSUFFICIENT_STOCK')
  })
})

describe('a store is not closed', () => {
  test.each(['PLANNED', 'SHIPPED'])('while a transfer to or from it is %s', async (state) => {
    const other = await chain.opened()
    const id = await transfer(state, store.id, other.id)

    for (const storeId of [store.id, other.id])
      expect(await close({ storeId })).toMatchObject({
        __typename: 'StoreInUse',
        code: 'STORE_IN_USE',
        openTransfers: 1,
        unsettledSales: 0,
        storesSupplied: 0,
      })
    expect(await listed({ open: true, search: store.code })).toHaveLength(1)

    await owners.inventory.query(`update transfer set state = 'RECEIVED' where id = $1`, [id])
    expect((await close()).__typename).toBe('StoreSaved')
  })

  test('while a sale at one of its registers is unsettled', async () => {
    await owners.sales.query(
      `insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, currency, cashier_id,
                         cashier_name)
       values ($1, $2, $3, 'PENDING', 'key', '', 'CAD', 'c', 'c')`,
      [uuid(), store.id, store.registers[0].id],
    )
    expect(await close()).toMatchObject({ code: 'STORE_IN_USE', openTransfers: 0, unsettledSales: 1 })
  })

  test('while it is a centre that supplies an open store', async () => {
    const centre = await chain.opened(openingOfCentre())
    const shop = await chain.opened({ suppliedById: centre.id })

    expect(await close({ storeId: centre.id })).toMatchObject({ code: 'STORE_IN_USE', storesSupplied: 1 })
    await close({ storeId: shop.id })
    expect((await close({ storeId: centre.id })).__typename).toBe('StoreSaved')
  })

  test('but no store can be opened, changed or reopened with a closed centre, also at once', async () => {
    for (let round = 0; round < 10; round++) {
      const centre = await chain.opened(openingOfCentre())
      const [shop, idle] = [await chain.opened(), await chain.opened({ suppliedById: centre.id })]
      await close({ storeId: idle.id })

      await Promise.all([
        close({ storeId: centre.id }),
        chain.open(opening({ suppliedById: centre.id })),
        chain.change('updateStore', { storeId: shop.id, expectedVersion: 1, suppliedById: centre.id }),
        chain.change('reopenStore', { storeId: idle.id }),
      ])

      const { data } = await stores.ask(
        '{ stores(first: 100) { nodes { closedAt suppliedBy { closedAt } } } }',
        {},
        cashier,
      )
      for (const { closedAt, suppliedBy } of (data as Outcome).stores.nodes)
        if (!closedAt) expect(suppliedBy?.closedAt ?? null).toBeNull()
    }
  })

  test('if it does not exist', async () => {
    const storeId = uuid()
    expect(await close({ storeId })).toMatchObject({ code: 'NOT_FOUND', id: storeId })
  })

  test('by a user of another store', async () => {
    const local = user(['store:open'], [uuid()])
    const { errors } = await chain.ask('closeStore', { storeId: store.id }, local)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })
})

const close = (fields: object = {}) => chain.change('closeStore', { storeId: store.id, ...fields })

async function sell(fields: object = {}): Promise<Outcome> {
  const input = {
    storeId: store.id,
    registerId: store.registers[0].id,
    idempotencyKey: uuid(),
    lines: [{ productId, quantity: 1 }],
    ...fields,
  }
  const { data, errors } = await sales.ask(ringUpSale, { input }, cashier)
  expect(errors).toBeUndefined()
  return (data as Outcome).ringUpSale
}

async function salesOf() {
  const query = 'query ($ids: [ID!]) { sales(filter: { storeIds: $ids }) { nodes { state number } } }'
  const { data } = await sales.ask(query, { ids: [store.id] }, cashier)
  return (data as Outcome).sales.nodes
}

async function listed(filter: object): Promise<Outcome[]> {
  const query = 'query ($filter: StoreFilter) { stores(filter: $filter) { nodes { code } } }'
  const { data } = await stores.ask(query, { filter }, cashier)
  return (data as Outcome).stores.nodes.filter(({ code }: Outcome) => code === store.code)
}

async function stock(onHand: number) {
  await owners.inventory.query(
    `insert into stock_level (store_id, product_id, on_hand) values ($1, $2, $3)`,
    [store.id, productId, onHand * 1_000],
  )
}

const keeper = user(['stock:read', 'stock:adjust', 'store:all'])

async function adjust(delta: number): Promise<string> {
  const input = { storeId: store.id, productId, delta, reason: 'LOSS', idempotencyKey: uuid() }
  const { data, errors } = await inventory.ask(mutationOf('adjustStock'), { input }, keeper)
  expect(errors).toBeUndefined()
  return (data as Outcome).adjustStock.__typename
}

async function alerts(): Promise<string[]> {
  const { rows } = await owners.inventory.query(
    'select state from stock_alert where store_id = $1 order by id',
    [store.id],
  )
  return rows.map(({ state }) => state)
}

/** A product that only this store has in stock. */
async function onlyHere(): Promise<string> {
  const id = uuid()
  await owners.inventory.query(
    `with made as (
       insert into product (id, sku, name, price, tax_class, category_id)
       select $2, gen_random_uuid()::text, 'Bread', 399, 'ZERO', category_id from product limit 1 returning id)
     insert into stock_level (store_id, product_id, on_hand) select $1, id, 5000 from made`,
    [store.id, id],
  )
  return id
}

async function transfer(state: string, from: string, to: string): Promise<string> {
  const id = uuid()
  await owners.inventory.query(
    'insert into transfer (id, from_store_id, to_store_id, state, shipped_at) values ($1, $2, $3, $4, now())',
    [id, from, to, state],
  )
  return id
}

const ringUpSale = `mutation ($input: RingUpSaleInput!) { ringUpSale(input: $input) {
  __typename ... on SaleCompleted { sale { id number state } } ... on Problem { code message }
  ... on StoreClosed { storeId }
} }`

import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { unprepared } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import { commitStock } from '../../testing/commands.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'
import { markStoresToMeasure, measureSalesRate } from './measure-sales-rate.ts'
import { sweepSalesRates } from './sweep-sales-rates.ts'

const day = 24 * 60 * 60 * 1_000

let chain: TestInventory
let ctx: Context
let store: string
let milk: string
let bread: string
beforeAll(async () => {
  chain = await testInventory()
  ctx = chain.context
})
beforeEach(async () => {
  await sweepSalesRates.sweep(ctx)
  ;[store, milk, bread] = [await chain.store(), await chain.product(), await chain.product()]
  for (const product of [milk, bread]) await chain.addLevel(store, product, { onHand: 100 })
})

describe('the sales rate of a stock level', () => {
  test('counts the units sold in the last 28 days, and no other movements', async () => {
    await moved(milk, 'SALE', -3, '27 days')
    await moved(milk, 'SALE', -4, '1 minute')
    await moved(milk, 'SALE', -50, '29 days')
    await moved(milk, 'DAMAGE', -9, '2 days')
    await moved(bread, 'RETURN', 1, '2 days')
    await sweepSalesRates.sweep(ctx)
    expect(await salesRates()).toEqual([{ product_id: milk, sold: 7 }])
  })

  test('is measured once a day, and is deleted when the product no longer sells', async () => {
    await sell(milk, 7)
    await sweepSalesRates.sweep(ctx)
    await sell(bread, 2)
    expect(await measureSalesRate(ctx)).toBe(false)
    expect(await salesRates()).toHaveLength(1)

    await measureAll(new Date(Date.now() + 1.1 * day))
    expect(await salesRates()).toHaveLength(2)
    await measureAll(new Date(Date.now() + 30 * day))
    expect(await salesRates()).toEqual([])
  })

  test('is measured once for each store by concurrent calls', async () => {
    for (let n = 0; n < 5; n++) await chain.store()
    await markStoresToMeasure(ctx)
    const measured = await Promise.all(Array.from({ length: 10 }, () => measureSalesRate(ctx)))
    while (await measureSalesRate(ctx)) measured.push(true)
    expect(measured.filter(Boolean)).toHaveLength(6)
  })

  test('is measured without a wait for sales, and sales do not wait for the measurement', async () => {
    await sell(milk, 1)
    await markStoresToMeasure(ctx)
    await chain.inventory.db.transaction(async (tx) => {
      await tx.query(unprepared`select from stock_level where store_id = ${store} for update`)
      expect(await measureSalesRate(ctx)).toBe(true)
    })
    expect(await salesRates()).toEqual([{ product_id: milk, sold: 1 }])
  })
})

describe('the stock levels', () => {
  const query = `query ($storeIds: [ID!], $first: Int, $after: String) {
    stockLevels(filter: { storeIds: $storeIds }, orderBy: DAYS_OF_COVER, first: $first, after: $after) {
      nodes { product { id } available soldPerDay daysOfCover } pageInfo { hasNextPage endCursor } } }`

  test('are listed by days of cover over several pages, each once; those without sales come last', async () => {
    const [rice, salt, none] = [await chain.product(), await chain.product(), await chain.product()]
    await chain.addLevel(store, rice, { onHand: 100 })
    await chain.addLevel(store, salt, { onHand: 14 })
    await chain.addLevel(store, none, { onHand: 0 })
    await sell(milk, 28)
    await sell(bread, 3)
    await sell(salt, 14)
    await sweepSalesRates.sweep(ctx)

    const seen: Level[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = await listed({ first: 2, after })
      seen.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    const unsold = [rice, none].sort()
    expect(seen.map(({ product }) => product.id)).toEqual([salt, milk, bread, ...unsold])
    expect(seen.slice(0, 3)).toMatchObject([
      { available: 0, soldPerDay: 0.5, daysOfCover: 0 },
      { available: 72, soldPerDay: 1, daysOfCover: 72 },
      { available: 97, soldPerDay: 3 / 28, daysOfCover: expect.closeTo((97 * 28) / 3) },
    ])
    for (const level of seen.slice(3)) expect(level).toMatchObject({ soldPerDay: 0, daysOfCover: null })
  })

  test('take four statements for a page of any length', async () => {
    const count = async (first: number) =>
      (await chain.inventory.statementsOf(() => listed({ first }))).length
    // The statements read the stores that the caller may read, the stock levels, their products, and
    // their sales rates.
    expect([await count(1), await count(2)]).toEqual([4, 4])
  })

  test.each(['1e999', 'NaN', '-1', '1.5.5', 'a'])('reject a cursor with %s', async (key) => {
    const after = Buffer.from(JSON.stringify([key, uuid(), uuid()])).toString('base64url')
    const { errors } = await chain.inventory.ask(query, { after }, managerOf(store))
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  async function listed(page: object): Promise<Page> {
    const variables = { storeIds: [store], ...page }
    const { data, errors } = await chain.inventory.ask(
      query.replace('product { id }', 'product { id name }'),
      variables,
      managerOf(store),
    )
    expect(errors).toBeUndefined()
    return data?.stockLevels as Page
  }
})

interface Level {
  product: { id: string }
}
interface Page {
  nodes: Level[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

async function measureAll(now: Date) {
  while (await measureSalesRate(ctx, now));
}

async function sell(productId: string, quantity: number) {
  const actor = { id: 'cashier', name: 'cashier' }
  await commitStock(ctx, { id: uuid(), storeId: store, actor, lines: [{ productId, quantity }] })
}

/** Inserts a line of the ledger with a time in the past. */
const moved = (productId: string, reason: string, delta: number, ago: string) =>
  chain.owner.query(
    `insert into stock_movement (id, store_id, product_id, delta, balance, reason, reference_kind, reference_id,
                                 actor_id, actor_name)
     values (uuidv7(-$5::interval), $1, $2, $4, 0, $3, 'Test', 'test', 'test', 'test')`,
    [store, productId, reason, delta * 1_000, ago],
  )

async function salesRates() {
  const { rows } = await chain.owner.query('select product_id, sold from sales_rate where store_id = $1', [
    store,
  ])
  return rows
}

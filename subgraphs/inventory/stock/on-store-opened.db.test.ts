import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { StoreClosed, StoreOpened, StoreReopened } from '../../../contracts/events/stores.ts'
import type { EventDefinition } from '../../../runtime/events/event.ts'
import { applyEvent } from '../../../runtime/testing/apply-event.ts'
import { reviewStores } from '../alerts/review-stores.ts'
import { inventory } from '../subgraph.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory()
})

describe('a store that copies another', () => {
  test('gets its stock levels, empty, with the same thresholds and with restock needs', async () => {
    const copied = await chain.store()
    const [fast, slow, unplanned] = [await chain.product(), await chain.product(), await chain.product()]
    const archived = await chain.product({ archived: true })
    await chain.addLevel(copied, fast, {
      onHand: 50,
      reorderPoint: 20,
      criticalThreshold: 5,
      targetLevel: 60,
    })
    await chain.addLevel(copied, slow, { onHand: 0, reorderPoint: 0, targetLevel: 2 })
    await chain.addLevel(copied, unplanned, { onHand: 3 })
    await chain.addLevel(copied, archived, { onHand: 7, targetLevel: 9 })
    await chain.owner.query('update stock_level set overstock_threshold = 99000 where product_id = $1', [
      fast,
    ])
    const id = uuid()

    await apply(StoreOpened, { id, copiesStoreId: copied })

    expect(await levelsOf(id)).toEqual(
      [
        level(fast, { reorder_point: 20, critical_threshold: 5, overstock_threshold: 99, target_level: 60 }),
        level(slow, { target_level: 2 }),
        level(unplanned, {}),
      ].sort((a, b) => (a.product_id < b.product_id ? -1 : 1)),
    )
    expect(await needsOf(id)).toEqual([fast, slow].sort())
    expect(await chain.level(copied, fast)).toMatchObject({ on_hand: 50, target_level: 60 })
    const { rowCount } = await chain.owner.query('select from stock_alert where store_id = $1', [id])
    expect(rowCount).toBe(0)
  })

  test('takes as many statements for three hundred stock levels as for none', async () => {
    const [empty, full] = [await chain.store(), await chain.store()]
    await chain.owner.query(
      `with made as (
         insert into product (id, sku, name, price, tax_class, category_id)
         select uuidv7(), 'MANY-' || n, 'Many ' || n, 100, 'ZERO', (select id from category limit 1)
         from generate_series(1, 300) n returning id)
       insert into stock_level (store_id, product_id, target_level) select $1, id, 5 from made`,
      [full],
    )
    const id = uuid()

    const none = await chain.inventory.statementsOf(() =>
      apply(StoreOpened, { id: uuid(), copiesStoreId: empty }),
    )
    const many = await chain.inventory.statementsOf(() => apply(StoreOpened, { id, copiesStoreId: full }))

    expect(many).toHaveLength(none.length)
    expect(await needsOf(id)).toHaveLength(300)
  })

  test('gets them by the copy alone: a store that copies none has no stock level', async () => {
    const id = uuid()
    await apply(StoreOpened, { id, copiesStoreId: null })
    expect(await levelsOf(id)).toEqual([])
  })
})

describe('a store that closes', () => {
  test('keeps its stock levels, gets no plans, and gets restock needs after it reopens', async () => {
    const store = await chain.store()
    const [low, full] = [await chain.product(), await chain.product()]
    await chain.addLevel(store, low, { onHand: 5, reorderPoint: 5, targetLevel: 20 })
    await chain.addLevel(store, full, { onHand: 6, reorderPoint: 5, targetLevel: 20 })
    await chain.owner.query('insert into restock_need (store_id, product_id) values ($1, $2)', [store, low])

    await apply(StoreClosed, { id: store, closedAt: '2026-03-01T10:00:00.000Z' })
    const closed = { needs: await needsOf(store), levels: await levelsOf(store) }
    await apply(StoreReopened, { id: store })
    await reviewStores(chain.context)

    expect(closed.needs).toEqual([])
    expect(closed.levels).toHaveLength(2)
    expect(await needsOf(store)).toEqual([low])
  })
})

const level = (productId: string, thresholds: object) => ({
  product_id: productId,
  on_hand: 0,
  reserved: 0,
  incoming: 0,
  reorder_point: 0,
  critical_threshold: 0,
  overstock_threshold: null,
  target_level: 0,
  ...thresholds,
})

async function levelsOf(storeId: string) {
  const { rows } = await chain.owner.query(
    `select product_id, on_hand, reserved, incoming, reorder_point, critical_threshold, overstock_threshold,
            target_level
     from stock_level where store_id = $1 order by product_id`,
    [storeId],
  )
  return rows
}

async function needsOf(storeId: string): Promise<string[]> {
  const { rows } = await chain.owner.query(
    'select product_id from restock_need where store_id = $1 order by 1',
    [storeId],
  )
  return rows.map((row) => row.product_id)
}

const apply = (event: EventDefinition, facts: object) =>
  applyEvent(chain.inventory, inventory, event, { data: { ...state, ...facts } })

const state = {
  code: 'NEW',
  name: 'New store',
  kind: 'STANDARD_STORE',
  suppliedBy: null,
  receiving: 'AUTOMATIC',
  closedAt: null,
  timeZone: 'America/Toronto',
  address: { country: 'CA', region: 'QC' },
}

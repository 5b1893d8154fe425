import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { applyEvent } from '../../../runtime/testing/apply-event.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { planNeed } from '../restock/planning/plan-need.ts'
import { planNight } from '../restock/planning/plan-night.ts'
import { inventory } from '../subgraph.ts'
import { approvalsIn } from '../testing/approvals.ts'
import { catalogueOf, type TestCatalogue } from '../testing/catalogue.ts'
import { commitStock, requestRestock } from '../testing/commands.ts'
import { cashierOf, logistics, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let level: { centre: string; store: string; product: string; request: string }
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
})
/** Prepares a stock level with an open alert and a plan that is not approved. */
beforeEach(async () => {
  level = await chain.plannedRequest()
  await chain.setOnHand(level.store, level.product, 5)
})

/** Changes the state of a product, and applies the event as the consumer does after the commit. */
async function become(change: 'RUN_OUT' | 'ARCHIVED' | 'RESTORED', productId = level.product) {
  const step = { RUN_OUT: 'runOutProduct', ARCHIVED: 'archiveProduct', RESTORED: 'restoreProduct' }[change]
  const outcome = await catalogue.change(step, { productId })
  await applyEvent(chain.inventory, inventory, ProductChanged, { data: { id: productId, change } })
  return outcome
}

const plan = () => planNeed(chain.context, { storeId: level.store, productId: level.product })

describe('a product that is sold off', () => {
  test('says its state, and its event carries it', async () => {
    const { product } = await become('RUN_OUT')
    expect(product).toMatchObject({ state: 'RUN_OUT', archived: false, version: 2 })
    const events = await catalogue.emitted(`Product/${level.product}`)
    expect(events.at(-1)!.data).toMatchObject({ change: 'RUN_OUT', state: 'RUN_OUT' })
  })

  test('is sold', async () => {
    await become('RUN_OUT')
    expect(await sell(1)).toMatchObject({ __typename: 'StockCommitted' })
    await become('ARCHIVED')
    expect(await sell(1)).toMatchObject({ __typename: 'StockRejected' })
  })

  test('has no low alert, also when stock leaves, and no need', async () => {
    expect(await open()).toEqual(['LOW'])
    await become('RUN_OUT')
    expect(await open()).toEqual([])

    await chain.owner.query('delete from restock_need')
    await chain.setOnHand(level.store, level.product, 0)
    expect(await open()).toEqual([])
    expect(await needs()).toEqual([])
  })

  test('loses a low alert that is flapping', async () => {
    await chain.owner.query(
      `update stock_alert set reopenings = 9, settles_at = now() + interval '5 minutes' where product_id = $1`,
      [level.product],
    )
    await become('RUN_OUT')
    expect(await open()).toEqual([])
  })

  test('keeps an overstock alert, and opens one', async () => {
    const full = await chain.store()
    await chain.addLevel(full, level.product, { onHand: 90, reorderPoint: 10, overstockThreshold: 50 })
    await become('RUN_OUT')
    expect(await open()).toEqual(['OVERSTOCK'])
    await chain.setOnHand(full, level.product, 20)
    expect(await open()).toEqual([])
    await chain.setOnHand(full, level.product, 60)
    expect(await open()).toEqual(['OVERSTOCK'])
  })

  test('has its undecided plan withdrawn, and gets none at night', async () => {
    await become('RUN_OUT')
    await plan()
    expect(await chain.request(level.request)).toMatchObject({
      state: 'CANCELLED',
      reason: expect.stringContaining('sold off'),
    })
    await planNight(chain.context)
    expect(await chain.requests(level.store)).toHaveLength(1)

    await become('RESTORED')
    await planNight(chain.context)
    expect(await chain.requests(level.store)).toHaveLength(2)
  })

  test('cannot be requested or approved', async () => {
    const input = {
      storeId: level.store,
      lines: [{ productId: level.product, quantity: 3 }],
    }
    const ask = () => requestRestock(chain.as(cashierOf(level.store)), { ...input, idempotencyKey: uuid() })
    const { request } = await ask()
    await become('RUN_OUT')

    await expect(ask()).rejects.toMatchObject({
      result: { code: 'PRODUCT_RUN_OUT', message: expect.stringContaining(`SKU-${level.product}`) },
    })
    expect((await approvalsIn(chain)(request.id)).result).toMatchObject({
      code: 'PRODUCT_RUN_OUT',
      products: [{ id: level.product }],
    })
    expect((await chain.level(level.centre, level.product)).reserved).toBe(0)
  })

  test('is on the list of too high stock levels, not on that of low ones', async () => {
    const full = await chain.store()
    await chain.addLevel(full, level.product, { onHand: 90, reorderPoint: 10, overstockThreshold: 50 })
    for (const order of ['NAME', 'AVAILABLE']) {
      expect(await listed('LOW', order)).toEqual([level.store])
      expect(await listed('OVERSTOCKED', order)).toEqual([full])
    }
    await become('RUN_OUT')
    for (const order of ['NAME', 'AVAILABLE']) {
      expect(await listed('LOW', order)).toEqual([])
      expect(await listed('OVERSTOCKED', order)).toEqual([full])
    }
  })

  test('is found by its state', async () => {
    const states = async (states?: string[]) => {
      const { data } = await chain.inventory.ask(
        'query ($filter: ProductFilter) { products(filter: $filter, first: 100) { nodes { id } totalCount } }',
        { filter: { states } },
        logistics,
      )
      return (data as Outcome).products.nodes.some(({ id }: Outcome) => id === level.product)
    }
    const found = async () => [
      await states(),
      await states(['ACTIVE']),
      await states(['RUN_OUT']),
      await states(['RUN_OUT', 'ARCHIVED']),
    ]
    expect(await found()).toEqual([true, true, false, false])
    await become('RUN_OUT')
    expect(await found()).toEqual([true, false, true, true])
    await become('ARCHIVED')
    expect(await found()).toEqual([false, false, false, true])
  })

  test('is ACTIVE again when it is restored: its alert opens', async () => {
    await become('RUN_OUT')
    const { product } = await become('RESTORED')
    expect(product).toMatchObject({ state: 'ACTIVE' })
    expect(await open()).toEqual(['LOW'])
  })

  test('cannot be sold off twice, or while it is archived', async () => {
    await become('RUN_OUT')
    expect(await catalogue.change('runOutProduct', { productId: level.product })).toMatchObject({
      code: 'ALREADY_DONE',
    })
    await become('ARCHIVED')
    expect(await catalogue.change('runOutProduct', { productId: level.product })).toMatchObject({
      code: 'PRODUCT_ARCHIVED',
    })
  })
})

function sell(quantity: number) {
  return commitStock(chain.context, {
    id: uuid(),
    storeId: level.store,
    actor: { id: 'cashier', name: 'cashier' },
    lines: [{ productId: level.product, quantity }],
  })
}

async function open(): Promise<string[]> {
  const { rows } = await chain.owner.query(
    `select severity from stock_alert where product_id = $1 and state = 'OPEN' order by id`,
    [level.product],
  )
  return rows.map(({ severity }) => severity)
}

async function needs() {
  const { rows } = await chain.owner.query('select store_id from restock_need where product_id = $1', [
    level.product,
  ])
  return rows
}

async function listed(status: string, orderBy: string): Promise<string[]> {
  const query = `query ($filter: StockLevelFilter, $orderBy: StockLevelOrder) {
    stockLevels(filter: $filter, orderBy: $orderBy) { nodes { store { id } } totalCount } }`
  const { data } = await chain.inventory.ask(
    query,
    { filter: { productId: level.product, status }, orderBy },
    logistics,
  )
  const { nodes, totalCount } = (data as Outcome).stockLevels
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ store }: Outcome) => store.id)
}

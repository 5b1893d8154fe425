import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { anonymous } from '../../../runtime/access/principal.ts'
import { applyEvent } from '../../../runtime/testing/apply-event.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { planNeed } from '../restock/planning/plan-need.ts'
import { inventory } from '../subgraph.ts'
import { approvalsIn } from '../testing/approvals.ts'
import { catalogueOf, type TestCatalogue } from '../testing/catalogue.ts'
import { commitStock } from '../testing/commands.ts'
import { logistics, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let approve: ReturnType<typeof approvalsIn>
let level: { centre: string; store: string; product: string; request: string }
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  catalogue = catalogueOf(chain.inventory)
  approve = approvalsIn(chain)
})
/** Prepares a stock level with an open alert and a restock plan that is not approved. */
beforeEach(async () => {
  level = await chain.plannedRequest()
  await chain.setOnHand(level.store, level.product, 5)
})

/** Archives a product, and applies the event as the consumer does after the commit. */
async function archive(productId = level.product) {
  await catalogue.change('archiveProduct', { productId })
  await applyEvent(chain.inventory, inventory, ProductChanged, {
    data: { id: productId, change: 'ARCHIVED' },
  })
}

async function restore(productId = level.product) {
  await catalogue.change('restoreProduct', { productId })
  await applyEvent(chain.inventory, inventory, ProductChanged, {
    data: { id: productId, change: 'RESTORED' },
  })
}

describe('archiving a product', () => {
  test('resolves its alert, and emits an event', async () => {
    const [{ id, state }] = await alerts()
    expect(state).toBe('OPEN')

    await archive()

    expect(await alerts()).toMatchObject([{ id, state: 'RESOLVED' }])
    expect((await chain.emitted(`StockAlert/${id}`)).map(({ type }) => type)).toEqual([
      'StockAlertOpened',
      'StockAlertResolved',
    ])
  })

  test('resolves an alert that is flapping and snoozed too', async () => {
    await chain.owner.query(
      `update stock_alert set reopenings = 9, settles_at = now() + interval '5 minutes', snoozed_until = now() + interval '1 day'
       where product_id = $1`,
      [level.product],
    )
    await archive()
    expect(await alerts()).toMatchObject([{ state: 'RESOLVED', snoozed_until: null, settles_at: null }])
  })

  test('prevents alerts and needs when stock leaves a stock level of the product', async () => {
    await archive()
    await chain.owner.query('delete from restock_need')
    await chain.setOnHand(level.store, level.product, 0)
    await chain.setOnHand(level.centre, level.product, 0)
    expect((await alerts()).filter(({ state }) => state === 'OPEN')).toEqual([])
    expect(await needs()).toEqual([])
  })

  test('withdraws a plan of the product that is not approved yet', async () => {
    await chain.owner.query('delete from restock_need')
    await archive()
    expect(await needs()).toEqual([{ store_id: level.store }])
    await planNeed(chain.context, { storeId: level.store, productId: level.product })

    expect(await chain.request(level.request)).toMatchObject({
      state: 'CANCELLED',
      reason: expect.stringContaining('archived'),
    })
    expect(await needs()).toEqual([])
  })

  test('rejects the approval of a plan that is not withdrawn yet', async () => {
    await archive()
    expect((await approve(level.request)).result).toMatchObject({
      code: 'PRODUCT_ARCHIVED',
      products: [{ id: level.product }],
      message: expect.stringContaining(`SKU-${level.product}`),
    })
    expect((await chain.level(level.centre, level.product)).reserved).toBe(0)
  })

  test('rejects the approval of its line in a request by a user, but not of the other lines', async () => {
    const { request, milk, bread, centre } = await chain.requestByCashier()
    await archive(bread)

    expect((await approve(request)).result).toMatchObject({ products: [{ id: bread }] })
    const rest = await approve(request, { lines: [{ productId: milk, quantity: 12 }] })
    expect(rest.result.__typename).toBe('RestockApproved')
    expect((await chain.level(centre, milk)).reserved).toBe(12)
  })

  test('removes it from the lists of low and of too high stock levels, not from the full list', async () => {
    const full = await chain.store()
    await chain.addLevel(full, level.product, { onHand: 90, reorderPoint: 10, overstockThreshold: 50 })
    expect([await listed('LOW'), await listed('OVERSTOCKED')]).toEqual([[level.store], [full]])

    await archive()

    expect([await listed('LOW'), await listed('OVERSTOCKED')]).toEqual([[], []])
    expect((await listed(null)).sort()).toEqual([level.centre, level.store, full].sort())
  })

  test('makes it unavailable', async () => {
    expect(await availability()).toBe('IN_STOCK')
    await archive()
    expect(await availability()).toBe('OUT')
  })

  test('is undone by restoring: its alert opens, its need is recorded, and it is listed', async () => {
    await archive()
    await planNeed(chain.context, { storeId: level.store, productId: level.product })
    await restore()

    expect(await alerts()).toMatchObject([{ state: 'OPEN', severity: 'LOW' }])
    expect(await needs()).toEqual([{ store_id: level.store }])
    expect(await listed('LOW')).toEqual([level.store])
    expect(await availability()).toBe('IN_STOCK')
  })

  test('takes as many statements for forty stores as for two, and so does restoring', async () => {
    const statements = async (stores: number) => {
      const product = await chain.product()
      for (let n = 0; n < stores; n++)
        await chain.addLevel(await chain.store(), product, { onHand: 3, reorderPoint: 5, targetLevel: 9 })
      return [
        (await chain.inventory.statementsOf(() => archive(product))).length,
        (await chain.inventory.statementsOf(() => restore(product))).length,
      ]
    }
    expect(await statements(40)).toEqual(await statements(2))
  })

  test('waits for a sale, and resolves the alert that the sale has opened', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 1, reorderPoint: 5 })
    const sale = await chain.owner.connect()
    try {
      await sale.query('begin')
      await sale.query('select from stock_level where product_id = $1 for update', [product])
      await sale.query(
        `insert into stock_alert (store_id, product_id, severity, state, available) values ($1, $2, 'LOW', 'OPEN', 1000)`,
        [store, product],
      )
      const archived = archive(product)
      await expect.poll(chain.waiting).toBe(1)
      await Promise.all([sale.query('commit'), archived])
    } finally {
      sale.release()
    }
    const { rows } = await chain.owner.query('select state from stock_alert where product_id = $1', [product])
    expect(rows).toEqual([{ state: 'RESOLVED' }])
  })

  test('leaves no open alert when sales run at the same time', async () => {
    for (let round = 0; round < 20; round++) {
      const [store, product] = [await chain.store(), await chain.product()]
      await chain.addLevel(store, product, { onHand: 20, reorderPoint: 19 })
      const sale = () =>
        commitStock(chain.context, {
          id: uuid(),
          storeId: store,
          actor: { id: 'cashier', name: 'cashier' },
          lines: [{ productId: product, quantity: 1 }],
        })
      await Promise.all([sale(), archive(product), sale(), sale()])

      const { rows } = await chain.owner.query(
        `select from stock_alert where product_id = $1 and state = 'OPEN'`,
        [product],
      )
      expect(rows, `round ${round}`).toEqual([])
    }
    expect(await chain.mismatches()).toEqual([])
  })

  test('makes an approval at the same time either come first or fail', async () => {
    for (let round = 0; round < 10; round++) {
      const { request, product, centre } = await chain.plannedRequest()
      const [{ result }] = await Promise.all([approve(request), archive(product)])
      const { reserved } = await chain.level(centre, product)
      expect([result.__typename, reserved]).toEqual(
        result.__typename === 'RestockApproved' ? ['RestockApproved', 30] : ['ProductArchived', 0],
      )
    }
  })
})

async function alerts() {
  const { rows } = await chain.owner.query('select * from stock_alert where store_id = $1 order by id', [
    level.store,
  ])
  return rows
}

async function needs() {
  const { rows } = await chain.owner.query('select store_id from restock_need where product_id = $1', [
    level.product,
  ])
  return rows
}

async function listed(status: string | null): Promise<string[]> {
  const query = `query ($filter: StockLevelFilter) { stockLevels(filter: $filter) { nodes { store { id } } totalCount } }`
  const { data } = await chain.inventory.ask(
    query,
    { filter: { productId: level.product, status } },
    logistics,
  )
  const { nodes, totalCount } = (data as Outcome).stockLevels
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ store }: Outcome) => store.id)
}

async function availability() {
  const query = 'query ($id: ID!) { product(id: $id) { availability } }'
  const { data } = await chain.inventory.ask(query, { id: level.product }, anonymous)
  return (data as Outcome).product.availability
}

import { beforeAll, expect, test } from 'vitest'
import * as inventoryEvents from '../contracts/events/inventory.ts'
import * as salesEvents from '../contracts/events/sales.ts'
import * as storesEvents from '../contracts/events/stores.ts'
import type { EventDefinition } from '../runtime/events/event.ts'
import { createLog } from '../runtime/log.ts'
import { seedDemo } from './demo.ts'
import { demoSale } from './demo-stores.ts'
import { count, emptyDatabases, expectLedgerToReconcile, query, rowsOf } from './testing/databases.ts'

const log = createLog('silent')
const now = new Date('2026-11-21T18:00:00Z')
const demo = await emptyDatabases()

beforeAll(async () => {
  expect(await seedDemo({ databaseUrl: demo, now, currency: 'CAD', log })).toBe(true)
})

test('the demo chain has ten stores, sixteen registers, 200 products on 2,000 stock levels, and at least 2,000 sales', async () => {
  expect(await count(demo('stores'), 'store')).toBe(10)
  expect(await count(demo('stores'), 'register')).toBe(16)
  expect(await count(demo('inventory'), 'product')).toBe(200)
  expect(await count(demo('inventory'), 'stock_level')).toBe(2_000)
  expect(await count(demo('sales'), 'sale')).toBeGreaterThanOrEqual(2_000)
})

test('every stock level is the sum of its ledger, from which the sales of the demo are taken', () =>
  expectLedgerToReconcile(demo))

test('one stock level is one unit above its threshold, none is at or below, and there is no alert or request', async () => {
  const low = await query(
    demo('inventory'),
    `select store_id, product_id, (on_hand - reorder_point) / 1000 as above from stock_level
     where on_hand <= reorder_point + 1000`,
  )
  expect(low).toEqual([{ store_id: demoSale.storeId, product_id: demoSale.level.productId, above: 1 }])
  const alerting = await query(
    demo('inventory'),
    `select from stock_level
     where stock_severity(on_hand - reserved, reorder_point, critical_threshold, overstock_threshold) is not null`,
  )
  expect(alerting).toEqual([])
  for (const table of ['stock_alert', 'restock_need', 'restock_request', 'transfer'])
    expect(await count(demo('inventory'), table)).toBe(0)
})

test("the banner's sale opens a critical alert", async () => {
  const [level] = await query(
    demo('inventory'),
    `select stock_severity(on_hand - 1000, reorder_point, critical_threshold, overstock_threshold) as severity
     from stock_level where store_id = '${demoSale.storeId}' and product_id = '${demoSale.level.productId}'`,
  )
  expect(level).toEqual({ severity: 'CRITICAL' })
})

test('the totals and the taxes of each sale are the sums of its lines', async () => {
  const wrong = await query(
    demo('sales'),
    `select sale.id from sale join sale_line line on line.sale_id = sale.id group by sale.id
     having sale.total <> sum(line.total) or sale.tax <> sum(line.tax)
       or bool_or(line.total <> round(line.quantity * line.unit_price / 1000.0))`,
  )
  expect(wrong).toEqual([])
  expect(
    await query(demo('sales'), 'select from sale where id not in (select sale_id from sale_line)'),
  ).toEqual([])
  const untaxed = await query(
    demo('sales'),
    `select id from sale
     where tax <> (select coalesce(sum((t->>'amount')::bigint), 0) from jsonb_array_elements(taxes) t)`,
  )
  expect(untaxed).toEqual([])
  const names = await query(
    demo('sales'),
    `select distinct t->>'name' as name from sale cross join jsonb_array_elements(taxes) t order by 1`,
  )
  expect(names.map(({ name }) => name)).toEqual(['GST', 'HST', 'PST', 'QST'])
})

test('a new sale continues the receipt numbers of the past without a gap', async () => {
  const stores = await query(
    demo('sales'),
    `select count(*)::int as sales, min(number) as first, max(number) as last, last_number as counter
     from sale join receipt_counter using (store_id) group by store_id, last_number`,
  )
  expect(stores).toHaveLength(8)
  for (const { sales, first, last, counter } of stores)
    expect([first, last, counter]).toEqual([1, sales, sales])
})

test.each([
  ['stores', storesEvents, { StoreOpened: 10, RegisterAdded: 16 }],
  [
    'inventory',
    inventoryEvents,
    {
      ProductChanged: 200,
      PriceListChanged: 1,
      PricesSet: 1,
      TaxesSet: 5,
      ScaleLabelsSet: 1,
      StockMoved: 'one for each sale, and ten imports',
    },
  ],
  ['sales', salesEvents, { SaleCompleted: 'one for each sale' }],
] as const)(
  'all events of the demo are in the outbox of %s, in order of time, as the contracts define them',
  async (name, contract, expected) => {
    const definitions = contract as unknown as Record<string, EventDefinition>
    const events = await query(demo(name), 'select * from outbox order by seq')
    const sales = await count(demo('sales'), 'sale')
    const counts = new Map<string, number>()
    for (const event of events) {
      counts.set(event.type, (counts.get(event.type) ?? 0) + 1)
      const { data, version } = definitions[event.type]!
      expect(version).toBe(event.version)
      expect(data.parse(event.data)).toEqual(event.data)
    }
    const promised = Object.entries(expected).map(([type, amount]) => [
      type,
      typeof amount === 'number' ? amount : sales + (type === 'StockMoved' ? 10 : 0),
    ])
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(promised))
    expect(events.map(({ time }) => +time)).toEqual(events.map(({ time }) => +time).sort((a, b) => a - b))
  },
)

test('inventory and sales get their stores by the events', async () => {
  expect(await count(demo('inventory'), 'store')).toBe(0)
  expect(await count(demo('sales'), 'store')).toBe(0)
  expect(await count(demo('sales'), 'register')).toBe(0)
})

test('a second seeding changes nothing', async () => {
  const before = await rowsOf(demo)
  const later = new Date('2026-12-24T12:00:00Z')
  expect(await seedDemo({ databaseUrl: demo, now: later, currency: 'CAD', log })).toBe(false)
  expect(await rowsOf(demo)).toEqual(before)
})

import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as inventoryEvents from '../contracts/events/inventory.ts'
import * as salesEvents from '../contracts/events/sales.ts'
import * as storesEvents from '../contracts/events/stores.ts'
import { type LocalPostgres, removePostgres, startPostgres } from '../local/postgres.ts'
import { migrationsOf } from '../migrations/all.ts'
import { getTypeParser } from '../runtime/database/database.ts'
import { migrate } from '../runtime/database/migrate.ts'
import type { EventDefinition } from '../runtime/events/event.ts'
import { seedDemo } from './demo.ts'
import { demoChain } from './demo-chain.ts'
import { generateChain } from './generate.ts'
import { taxRates } from './history.ts'
import { demoSale } from './places.ts'
import { type DatabaseUrl, writeChain } from './write-chain.ts'

const names = ['stores', 'inventory', 'sales'] as const

const log = pino({ level: 'silent' })
const folder = mkdtempSync(join(tmpdir(), 'comptoir-seeds-'))
const now = new Date('2026-11-21T18:00:00Z')
let server: LocalPostgres

beforeAll(async () => {
  server = await startPostgres({ folder, fast: true, log })
  for (const name of names) {
    await query(server.url, `create role ${name}_owner login password 'owner'`)
    await query(server.url, `create role ${name}_app login password 'app'`)
    await query(server.url, `create database ${name} owner ${name}_owner`)
    await migrate(urlOf(name, 'owner'), await migrationsOf(name))
  }
}, 60_000)

afterAll(() => removePostgres(folder))

describe('the demo chain in its databases', () => {
  let demo: DatabaseUrl

  beforeAll(async () => {
    demo = await emptyDatabases('demo')
    expect(await seedDemo({ databaseUrl: demo, now, currency: 'CAD', log })).toBe(true)
  })

  test('has ten stores, sixteen registers, 200 products on 2,000 shelves, and at least 2,000 sales', async () => {
    expect(await count(demo('stores'), 'store')).toBe(10)
    expect(await count(demo('stores'), 'register')).toBe(16)
    expect(await count(demo('inventory'), 'product')).toBe(200)
    expect(await count(demo('inventory'), 'stock_level')).toBe(2_000)
    expect(await count(demo('sales'), 'sale')).toBeGreaterThanOrEqual(2_000)
  })

  test('has on every shelf the sum of its ledger, and the balance of its last movement', () =>
    expectBooksToClose(demo))

  test('has one shelf one unit above its threshold, none at or below, no alert and no request', async () => {
    const low = await query(
      demo('inventory'),
      `select store_id, product_id, on_hand - reorder_point as above from stock_level
       where on_hand <= reorder_point + 1`,
    )
    expect(low).toEqual([{ store_id: demoSale.storeId, product_id: demoSale.shelf.productId, above: 1 }])
    const alerting = await query(
      demo('inventory'),
      `select from stock_level
       where stock_severity(on_hand - reserved, reorder_point, critical_threshold, overstock_threshold) is not null`,
    )
    expect(alerting).toEqual([])
    for (const table of ['stock_alert', 'restock_need', 'restock_request', 'transfer'])
      expect(await count(demo('inventory'), table)).toBe(0)
  })

  test('opens a critical alert when the sale of the banner is taken from that shelf', async () => {
    const [shelf] = await query(
      demo('inventory'),
      `select stock_severity(on_hand - 1, reorder_point, critical_threshold, overstock_threshold) as severity
       from stock_level where store_id = '${demoSale.storeId}' and product_id = '${demoSale.shelf.productId}'`,
    )
    expect(shelf).toEqual({ severity: 'CRITICAL' })
  })

  test('has sales whose totals are the sums of their lines, at the rates of the tax table', async () => {
    const wrong = await query(
      demo('sales'),
      `select sale.id from sale join sale_line line on line.sale_id = sale.id group by sale.id
       having sale.total <> sum(line.total) or sale.tax <> sum(line.tax)
         or bool_or(line.total <> line.quantity * line.unit_price)`,
    )
    expect(wrong).toEqual([])
    expect(
      await query(demo('sales'), 'select from sale where id not in (select sale_id from sale_line)'),
    ).toEqual([])
    const rates = await query(demo('sales'), 'select tax_class, basis_points from tax_rate')
    expect(Object.fromEntries(rates.map((rate) => [rate.tax_class, rate.basis_points]))).toEqual(taxRates)
  })

  test('goes on numbering receipts where the past ended, without a gap', async () => {
    const stores = await query(
      demo('sales'),
      `select count(*)::int as sales, min(number) as first, max(number) as last, last_number as counter
       from sale join receipt_counter using (store_id) group by store_id, last_number`,
    )
    expect(stores).toHaveLength(8)
    for (const { sales, first, last, counter } of stores)
      expect([first, last, counter]).toEqual([1, sales, sales])
  })

  test('has taken from the shelves what the sales say, at the same moments', async () => {
    expect(await query(demo('inventory'), taken)).toEqual(await query(demo('sales'), sold))
  })

  test.each([
    ['stores', storesEvents, { StoreOpened: 10, RegisterAdded: 16 }],
    ['inventory', inventoryEvents, { ProductChanged: 200, StockMoved: 'one for each sale, and ten imports' }],
    ['sales', salesEvents, { SaleCompleted: 'one for each sale' }],
  ] as const)(
    'announces it all in the outbox of %s, in order of time, as the contracts say',
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

  test('leaves the stores of inventory and sales to the events', async () => {
    expect(await count(demo('inventory'), 'store')).toBe(0)
    expect(await count(demo('sales'), 'store')).toBe(0)
    expect(await count(demo('sales'), 'register')).toBe(0)
  })

  test('is left as it is by a second seeding', async () => {
    const before = await rowsOf(demo)
    const later = new Date('2026-12-24T12:00:00Z')
    expect(await seedDemo({ databaseUrl: demo, now: later, currency: 'CAD', log })).toBe(false)
    expect(await rowsOf(demo)).toEqual(before)
  })
})

test.each(['sales', 'stores'] as const)(
  'is whole after a seeding that was cut short before %s',
  async (lost) => {
    const databaseUrl = await emptyDatabases(`cut_${lost}`)
    const cut: DatabaseUrl = (name) => (name === lost ? `${databaseUrl(name)}_lost` : databaseUrl(name))
    await expect(writeChain(cut, demoChain(now, 'CAD'))).rejects.toThrow('does not exist')
    expect(await count(databaseUrl('stores'), 'store')).toBe(0)

    const later = new Date('2026-11-22T01:00:00Z')
    expect(await seedDemo({ databaseUrl, now: later, currency: 'CAD', log })).toBe(true)

    expect(await count(databaseUrl('stores'), 'store')).toBe(10)
    expect(await query(databaseUrl('inventory'), taken)).toEqual(await query(databaseUrl('sales'), sold))
    await expectBooksToClose(databaseUrl)
  },
)

test('writes a database whole or not at all', async () => {
  const databaseUrl = await emptyDatabases('half')
  const chain = demoChain(now, 'CAD')
  for (const sale of chain.sales.slice(-1)) sale.lines.push(sale.lines[0]!)

  await expect(writeChain(databaseUrl, chain)).rejects.toThrow('sale_line_pkey')

  expect(await rowsOf(databaseUrl)).toMatchObject({ 'sales.sale': 0, 'sales.outbox': 0 })
})

test('a generated chain is as consistent as the demo, at the size that was asked for', async () => {
  const databaseUrl = await emptyDatabases('generated')
  const size = { stores: 6, products: 1_200, productsPerStore: 300, sales: 500, days: 7, seed: 7 }

  await writeChain(databaseUrl, generateChain({ ...size, now, currency: 'CAD' }))

  expect(await count(databaseUrl('stores'), 'store')).toBe(6)
  expect(await count(databaseUrl('inventory'), 'product')).toBe(1_200)
  expect(await count(databaseUrl('inventory'), 'stock_level')).toBe(5 * 300 + 1_200)
  expect(await count(databaseUrl('sales'), 'sale')).toBeGreaterThan(400)
  expect(await query(databaseUrl('inventory'), taken)).toEqual(await query(databaseUrl('sales'), sold))
  await expectBooksToClose(databaseUrl)
})

const sold = `select sale.id::text, product_id, quantity, created_at as at
  from sale join sale_line on sale_id = sale.id order by 1, 2`
const taken = `select reference_id as id, product_id, -delta as quantity, at
  from stock_movement where reason = 'SALE' and reference_kind = 'Sale' order by 1, 2`

async function expectBooksToClose(databaseUrl: DatabaseUrl) {
  const open = await query(
    databaseUrl('inventory'),
    `with ledger as (
       select store_id, product_id, sum(delta) as total, min(balance) as least,
         (array_agg(balance order by id desc))[1] as last
       from stock_movement group by store_id, product_id)
     select * from stock_level full join ledger using (store_id, product_id)
     where on_hand is distinct from total or on_hand is distinct from last or least < 0`,
  )
  expect(open).toEqual([])
}

async function rowsOf(databaseUrl: DatabaseUrl) {
  const tables = { stores: 'store', inventory: 'stock_movement', sales: 'sale' }
  const counted: Record<string, number> = {}
  for (const name of names)
    for (const table of [tables[name], 'outbox'])
      counted[`${name}.${table}`] = await count(databaseUrl(name), table)
  return counted
}

async function emptyDatabases(suffix: string): Promise<DatabaseUrl> {
  for (const name of names)
    await query(server.url, `create database ${name}_${suffix} template ${name} owner ${name}_owner`)
  return (name) => `${urlOf(name, 'app')}_${suffix}`
}

function urlOf(name: (typeof names)[number], role: 'owner' | 'app') {
  const url = new URL(server.url)
  url.username = `${name}_${role}`
  url.password = role
  url.pathname = name
  return url.href
}

async function count(url: string, table: string): Promise<number> {
  const [row] = await query(url, `select count(*)::int as rows from ${table}`)
  return row!.rows
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser } })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

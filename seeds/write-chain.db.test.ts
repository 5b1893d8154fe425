import { expect, test } from 'vitest'
import { createLog } from '../runtime/log.ts'
import { seedDemo } from './demo.ts'
import { demoChain } from './demo-chain.ts'
import { demoSale } from './demo-stores.ts'
import { generateChain } from './generate.ts'
import { count, emptyDatabases, expectLedgerToReconcile, query, rowsOf } from './testing/databases.ts'
import { type DatabaseUrl, writeChain } from './write-chain.ts'

const log = createLog('silent')
const now = new Date('2026-11-21T18:00:00Z')
const cutBeforeSales = await emptyDatabases()
const cutBeforeStores = await emptyDatabases()
const interrupted = await emptyDatabases()
const withMissingUnit = await emptyDatabases()
const generated = await emptyDatabases()

test.each([
  ['sales', cutBeforeSales],
  ['stores', cutBeforeStores],
])('a chain is complete after a seeding that was interrupted before %s', async (lost, databaseUrl) => {
  const cut: DatabaseUrl = (name) => (name === lost ? `${databaseUrl(name)}_lost` : databaseUrl(name))
  await expect(writeChain(cut, demoChain(now, 'CAD'))).rejects.toThrow('does not exist')
  expect(await count(databaseUrl('stores'), 'store')).toBe(0)

  const later = new Date('2026-11-22T01:00:00Z')
  expect(await seedDemo({ databaseUrl, now: later, currency: 'CAD', log })).toBe(true)

  expect(await count(databaseUrl('stores'), 'store')).toBe(10)
  await expectLedgerToReconcile(databaseUrl)
})

test('a database is written completely or not at all', async () => {
  const chain = demoChain(now, 'CAD')
  for (const sale of chain.sales.slice(-1)) sale.lines.push(sale.lines[0]!)

  await expect(writeChain(interrupted, chain)).rejects.toThrow('sale_line_pkey')

  expect(await rowsOf(interrupted)).toMatchObject({ 'sales.sale': 0, 'sales.outbox': 0 })
})

test('the reconciliation of these tests fails when a unit is missing from a stock level', async () => {
  await seedDemo({ databaseUrl: withMissingUnit, now, currency: 'CAD', log })
  await query(
    withMissingUnit('inventory'),
    `update stock_level set on_hand = on_hand - 1000 where product_id = '${demoSale.level.productId}'`,
  )

  await expect(expectLedgerToReconcile(withMissingUnit)).rejects.toThrow('to deeply equal')
})

test('a generated chain is as consistent as the demo, at the requested size', async () => {
  const size = { stores: 6, products: 1_200, productsPerStore: 300, sales: 500, days: 7, seed: 7 }

  await writeChain(generated, generateChain({ ...size, now, currency: 'CAD' }))

  expect(await count(generated('stores'), 'store')).toBe(6)
  expect(await count(generated('inventory'), 'product')).toBe(1_200)
  expect(await count(generated('inventory'), 'stock_level')).toBe(5 * 300 + 1_200)
  expect(await count(generated('sales'), 'sale')).toBeGreaterThan(400)
  await expectLedgerToReconcile(generated)
})

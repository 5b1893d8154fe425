import pg from 'pg'
import { expect } from 'vitest'
import { getTypeParser } from '../../runtime/database/database.ts'
import { testDatabase } from '../../runtime/testing/database.ts'
import type { DatabaseUrl } from '../write-chain.ts'

const names = ['stores', 'inventory', 'sales'] as const

/** Makes migrated databases for a chain, for this test file only. */
export async function emptyDatabases(): Promise<DatabaseUrl> {
  const urls = {} as Record<(typeof names)[number], string>
  for (const name of names) urls[name] = (await testDatabase(name)).url
  return (name) => urls[name]
}

/**
 * Expects each stock level to equal the sum of its ledger and its last balance, in units and in value, and
 * the sales to match the ledger.
 */
export async function expectLedgerToReconcile(databaseUrl: DatabaseUrl): Promise<void> {
  const open = await query(
    databaseUrl('inventory'),
    `with ledger as (
       select store_id, product_id, sum(delta) as total, min(balance) as least, sum(cost) as cost,
         (array_agg(balance order by id desc))[1] as last, (array_agg(value order by id desc))[1] as last_value
       from stock_movement group by store_id, product_id)
     select * from stock_level full join ledger using (store_id, product_id)
     where on_hand is distinct from total or on_hand is distinct from last or least < 0
       or value is null or value is distinct from cost or value is distinct from last_value`,
  )
  expect(open).toEqual([])
  expect(await query(databaseUrl('inventory'), taken)).toEqual(await query(databaseUrl('sales'), sold))
}

const sold = `select sale.id::text, product_id, quantity, created_at as at
  from sale join sale_line on sale_id = sale.id order by 1, 2`
const taken = `select reference_id as id, product_id, -delta as quantity, at
  from stock_movement where reason = 'SALE' and reference_kind = 'Sale' order by 1, 2`

/** The number of rows in the chain's main tables. */
export async function rowsOf(databaseUrl: DatabaseUrl): Promise<Record<string, number>> {
  const tables = { stores: 'store', inventory: 'stock_movement', sales: 'sale' }
  const counted: Record<string, number> = {}
  for (const name of names)
    for (const table of [tables[name], 'outbox'])
      counted[`${name}.${table}`] = await count(databaseUrl(name), table)
  return counted
}

export async function count(url: string, table: string): Promise<number> {
  const [row] = await query(url, `select count(*)::int as rows from ${table}`)
  return row!.rows
}

export async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url, types: { getTypeParser } })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

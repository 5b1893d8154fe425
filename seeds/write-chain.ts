import type pg from 'pg'
import { withConnection } from '../runtime/database/connection.ts'
import type { Chain } from './chain.ts'
import { writeInventory } from './write-inventory.ts'
import { writeSales } from './write-sales.ts'
import { writeStores } from './write-stores.ts'

/** Gives the URL of a database that a chain is written to, as its app role. */
export type DatabaseUrl = (name: 'stores' | 'inventory' | 'sales') => string

/**
 * Writes a chain into its databases, each in one transaction, and skips a database that is already
 * filled. Stores come last: a chain that has stores is complete.
 */
export async function writeChain(databaseUrl: DatabaseUrl, chain: Chain): Promise<void> {
  await fill(databaseUrl('inventory'), 'stock_movement', (client) => writeInventory(client, chain))
  await fill(databaseUrl('sales'), 'sale', (client) => writeSales(client, chain))
  await fill(databaseUrl('stores'), 'store', (client) => writeStores(client, chain))
}

/** True if a table has rows. */
export const hasRows = (url: string, table: string): Promise<boolean> =>
  connected(url, (client) => anyRow(client, table))

/** The time at which the stock of a chain was filled, or undefined if it is not filled yet. */
export const beginningOf = (inventoryUrl: string): Promise<Date | undefined> =>
  connected(inventoryUrl, async (client) => {
    const { rows } = await client.query(`select min(at) as began from stock_movement where reason = 'IMPORT'`)
    return rows[0].began ?? undefined
  })

const fill = (url: string, table: string, write: (client: pg.Client) => Promise<void>) =>
  connected(url, async (client) => {
    if (await anyRow(client, table)) return
    await client.query('begin')
    await write(client)
    await client.query('commit')
  })

async function anyRow(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query(`select exists (select from ${table}) as some`)
  return rows[0].some
}

/** Work that is not committed when the connection ends is lost. */
const connected = <T>(url: string, work: (client: pg.Client) => Promise<T>) =>
  withConnection({ connectionString: url, application_name: 'comptoir-seeds' }, work)

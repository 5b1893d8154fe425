import type pg from 'pg'
import { withConnection } from '../runtime/database/connection.ts'
import type { Chain } from './chain.ts'
import { writeInventory } from './write-inventory.ts'
import { writeSales } from './write-sales.ts'
import { writeStores } from './write-stores.ts'

/** The databases that a chain is written to, and where each answers to its app role. */
export type DatabaseUrl = (name: 'stores' | 'inventory' | 'sales') => string

/**
 * Writes a chain into its databases, each in one transaction, and passes over one that is filled already. Stores
 * come last: that there are stores says that everything is there.
 */
export async function writeChain(databaseUrl: DatabaseUrl, chain: Chain): Promise<void> {
  await fill(databaseUrl('inventory'), 'stock_movement', (client) => writeInventory(client, chain))
  await fill(databaseUrl('sales'), 'sale', (client) => writeSales(client, chain))
  await fill(databaseUrl('stores'), 'store', (client) => writeStores(client, chain))
}

/** Whether a table has rows. */
export const hasRows = (url: string, table: string): Promise<boolean> =>
  connected(url, (client) => anyRow(client, table))

/** When the stock levels of a chain were filled, or undefined when they have not been. */
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

/** What is not committed when the connection ends never was. */
const connected = <T>(url: string, work: (client: pg.Client) => Promise<T>) =>
  withConnection({ connectionString: url, application_name: 'comptoir-seeds' }, work)

import type { Logger } from '../runtime/log.ts'
import { demoChain, demoDays, demoSeed } from './demo-chain.ts'
import { nowOf } from './grow-chain.ts'
import { beginningOf, type DatabaseUrl, hasRows, writeChain } from './write-chain.ts'

/**
 * Fills empty databases with the demo chain. Does nothing if there is a chain already. After an interruption
 * the next call does the rest: the ledger tells when the chain began, so that the same past is made again.
 * @returns true if it wrote anything
 */
export async function seedDemo(options: {
  databaseUrl: DatabaseUrl
  now: Date
  currency: string
  log: Logger
}): Promise<boolean> {
  const { databaseUrl, currency, log } = options
  if (await hasRows(databaseUrl('stores'), 'store')) return false
  const began = await beginningOf(databaseUrl('inventory'))
  const startedAt = performance.now()
  const chain = demoChain(began ? nowOf(began, demoDays) : options.now, currency)
  await writeChain(databaseUrl, chain)
  const durationMs = Math.round(performance.now() - startedAt)
  log.info({ seed: demoSeed, sales: chain.sales.length, durationMs }, 'demo chain seeded')
  return true
}

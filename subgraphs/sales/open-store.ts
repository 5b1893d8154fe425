import { sql } from '../../runtime/database/sql.ts'
import type { Queries } from '../../runtime/database/transaction.ts'
import { notFound } from '../../runtime/errors/problem.ts'
import { problem } from './problem.ts'

/**
 * Checks that a store is open, and locks it until the commit: the event that closes it waits.
 * @throws Problem NotFound, StoreClosed
 */
export async function mustBeOpen(tx: Queries, storeId: string): Promise<void> {
  const [store] = await tx.query<{ name: string; closedAt: Date | null }>(
    sql('lock-open-store')`select name, closed_at from store where id = ${storeId} for share`,
  )
  if (!store) throw notFound('Store', storeId, 'stores')
  if (store.closedAt)
    throw problem(
      'StoreClosed',
      `${store.name} (${storeId}) is closed since ${store.closedAt.toISOString()}: this needs an open store. Reopen it with reopenStore.`,
      { storeId },
    )
}

import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import { reconcileStock } from './integrity.ts'

/**
 * Reconciles the chain, one store at a time. The metrics count the differences, and the log names
 * each store that has some. It repairs nothing, because a user should look first.
 */
export async function reconcileEveryStore(ctx: Context): Promise<void> {
  const stores = await ctx.db.query<{ storeId: string }>(readStores)
  for (const { storeId } of stores) {
    const { levels, mismatches } = await reconcileStock(ctx, [storeId])
    if (mismatches.length > 0)
      ctx.log.error(
        { storeId, levels, mismatches },
        'stock differs from its ledger: see stockIntegrity, repairStock',
      )
  }
}

const readStores = sql('read-store-ids')`select id as store_id from store order by id`

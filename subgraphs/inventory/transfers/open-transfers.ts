import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'

/**
 * Counts the transfers from or to a store that have not been received yet. While there are any, the
 * store cannot close.
 */
export async function countOpenTransfers(ctx: Context, storeId: string): Promise<number> {
  ctx.principal.mustHave('internal:call')
  const [row] = await ctx.db.query<{ count: number }>(sql('count-open-transfers')`
    select count(*) from transfer
    where state in ('PLANNED', 'SHIPPED') and ${storeId}::uuid in (from_store_id, to_store_id)`)
  return row!.count
}

import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'

/**
 * Number of sales of a store that are rung up and not settled yet; the store cannot be closed while
 * there are some.
 */
export async function countUnsettled(ctx: Context, storeId: string): Promise<number> {
  ctx.principal.mustHave('internal:call')
  const [row] = await ctx.db.query<{ count: number }>(sql('count-unsettled-sales')`
    select count(*) from sale where store_id = ${storeId} and state = 'PENDING'`)
  return row!.count
}

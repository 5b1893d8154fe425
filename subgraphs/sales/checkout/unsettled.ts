import { openTakings } from '../../../contracts/calls/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import { withoutOutcome } from './sweep.ts'

/**
 * Number of sales of a store that are rung up and not settled yet: their stock is taken and they are not written,
 * or an earlier version left them PENDING. The store cannot be closed while there are some.
 */
export async function countUnsettled(ctx: Context, storeId: string): Promise<number> {
  ctx.principal.mustHave('internal:call')
  const taken = await ctx.call(openTakings, { seconds: 0, storeId })
  const unwritten = taken.length > 0 ? await withoutOutcome(ctx, taken) : []
  const [row] = await ctx.db.query<{ count: number }>(sql('count-unsettled-sales')`
    select count(*) from sale where store_id = ${storeId} and state = 'PENDING'`)
  return row!.count + unwritten.length
}

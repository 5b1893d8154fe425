import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { Shelf } from '../../level-key.ts'
import { planShelves } from './plan-levels.ts'
import { isDue } from './replan-waiting.ts'

/**
 * Plans the restock of one shelf whose need is noted in `restock_need`, or whose plan is due for its second look; the
 * row is cleared with the plan. Without a row somebody else has planned it.
 */
export async function planNeed(ctx: Context, shelf: Shelf): Promise<void> {
  const [noted] = await ctx.db.query(readNeed, [shelf.storeId, shelf.productId])
  if (noted) await ctx.transaction((tx) => planShelves(tx, ctx.actor, [shelf]))
}

const readNeed = sql(
  'read-restock-need',
  `select from restock_need where store_id = $1 and product_id = $2
   union all
   select from second_look s join restock_request r on r.id = s.request_id
   where (r.store_id, r.planned_product_id) = ($1, $2) and ${isDue}`,
)

import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { Level } from '../../level-key.ts'
import { planLevels } from './plan-levels.ts'
import { isDue } from './replan-waiting.ts'

/**
 * Plans one stock level that has a row in `restock_need`, or whose plan is due for replanning. The
 * planning deletes that row in its transaction. If there is neither a row nor a due plan, another job has
 * planned the stock level already and this function does nothing, so it is idempotent.
 */
export async function planNeed(ctx: Context, level: Level): Promise<void> {
  const [need] = await ctx.db.query(readNeed(level))
  if (need) await ctx.transaction((tx) => planLevels(tx, ctx.actor, [level]))
}

const readNeed = ({ storeId, productId }: Level) => sql('read-restock-need')`
  select from restock_need where store_id = ${storeId} and product_id = ${productId}
  union all
  select from replan s join restock_request r on r.id = s.request_id
  where (r.store_id, r.planned_product_id) = (${storeId}, ${productId}) and ${isDue}`

import { NIL } from 'uuid'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { Level } from '../../level-key.ts'
import { isLow, undecidedStates } from '../../mark-for-replanning.ts'
import { applyThresholds } from '../rules/apply-thresholds.ts'
import { openStates } from '../states.ts'
import { planLevels } from './plan-levels.ts'

/** Stock levels a transaction: none is kept from its sales for long. Those of one product come together. */
const max = 200

/**
 * Looks at every stock level of the chain: has it take the figures of its rule, plans what is low and not planned yet, plans
 * anew what waits for supply, and withdraws what nobody has approved and nobody needs. It makes up for what no crossing
 * of a level has told: a source store whose own reorder point was lowered, a rule that was changed, a product in another
 * category.
 */
export async function planNight(ctx: Context): Promise<void> {
  await applyThresholds(ctx)
  let last: Level | undefined = { storeId: NIL, productId: NIL }
  do {
    const batch: Level[] = await ctx.db.query<Level>(nextLevels, [last.productId, last.storeId, max])
    if (batch.length > 0) await ctx.transaction((tx) => planLevels(tx, ctx.actor, batch))
    last = batch.length < max ? undefined : batch.at(-1)
  } while (last)
}

/** The rest of the conditions stands in `planLevels`, under its locks. */
const nextLevels = sql(
  'next-levels-of-night',
  `select l.product_id, l.store_id from stock_level l
   left join restock_request plan
     on plan.store_id = l.store_id and plan.planned_product_id = l.product_id
        and plan.state in ${openStates}
   where (l.product_id, l.store_id) > ($1::uuid, $2::uuid)
     and (plan.state in ${undecidedStates} or plan.state is null and ${isLow('l')})
   order by l.product_id, l.store_id limit $3`,
)

import { NIL } from 'uuid'
import { fragment, sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { Level } from '../../level-key.ts'
import { isLow, undecidedStates } from '../../mark-for-replanning.ts'
import { applyThresholds } from '../rules/apply-thresholds.ts'
import { openStates } from '../states.ts'
import { planLevels } from './plan-levels.ts'

/**
 * The maximum of stock levels in one transaction, which is small so that sales never wait long. Stock
 * levels of one product are planned together.
 */
const max = 200

/**
 * Checks every stock level of the chain: writes the thresholds of its rule, plans it when it is low and
 * has no plan, replans it when it waits for supply, and withdraws an undecided plan that is no longer
 * needed. The check finds the changes that cause no event of a stock level: a lower reorder point of a
 * source store, a changed rule, a product in another category.
 */
export async function planNight(ctx: Context): Promise<void> {
  await applyThresholds(ctx)
  let last: Level | undefined = { storeId: NIL, productId: NIL }
  do {
    const batch: Level[] = await ctx.db.query<Level>(nextLevels(last))
    if (batch.length > 0) await ctx.transaction((tx) => planLevels(tx, ctx.actor, batch))
    last = batch.length < max ? undefined : batch.at(-1)
  } while (last)
}

/** `planLevels` checks the other conditions, under its locks. */
const nextLevels = (last: Level) => sql('next-levels-of-night')`
  select l.product_id, l.store_id from stock_level l
  left join restock_request plan
    on plan.store_id = l.store_id and plan.planned_product_id = l.product_id
       and plan.state in ${openStates}
  where (l.product_id, l.store_id) > (${last.productId}::uuid, ${last.storeId}::uuid)
    and (plan.state in ${undecidedStates} or plan.state is null and ${isLow(fragment`l`)})
  order by l.product_id, l.store_id limit ${max}`

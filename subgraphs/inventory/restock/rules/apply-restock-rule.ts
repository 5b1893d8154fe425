import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { RestockRule } from '../entities/restock-rule.ts'
import { applyThresholds } from './apply-thresholds.ts'

/**
 * Writes the thresholds of a rule to its stock levels in batches, marks their waiting plans for
 * replanning because the rule may name other source stores, and records the rule as applied. When it
 * runs for long, the sweeper enqueues it again: the second job finds the rule applied and does nothing.
 */
export async function applyRule(ctx: Context, ruleId: string): Promise<void> {
  const rule = await ctx.load.restockRule.load(ruleId)
  if (!rule || rule.appliedVersion >= rule.version) return
  await applyThresholds(ctx, rule)
  await ctx.db.query(markWaiting(rule))
  await ctx.db.query(sql('mark-restock-rule-applied')`
    update restock_rule set applied_version = greatest(applied_version, ${rule.version})
    where id = ${ruleId}`)
}

/** Enqueues no jobs: there may be many rows, and the sweeper enqueues them in batches. */
const markWaiting = (rule: RestockRule) => sql('mark-waiting-plans-of-rule')`
  insert into restock_need (store_id, product_id)
  select r.store_id, r.planned_product_id from restock_request r
  where r.state = 'AWAITING_SUPPLY' and r.planned_product_id is not null
    and (${rule.storeId}::uuid is null or r.store_id = ${rule.storeId})
      and (${rule.productId}::uuid is null or r.planned_product_id = ${rule.productId})
    and (${rule.categoryId}::uuid is null
         or r.planned_product_id in (select id from product
           where category_id = any(categories_below(${rule.categoryId}))))
  order by 1, 2 on conflict do nothing`

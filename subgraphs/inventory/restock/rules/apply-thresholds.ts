import { NIL } from 'uuid'
import { sql, unprepared } from '../../../../runtime/database/sql.ts'
import { evaluateThresholds } from '../../alerts/evaluate-thresholds.ts'
import type { Context } from '../../context.ts'
import type { Level } from '../../level-key.ts'

/** The maximum of stock levels in one transaction, which is small so that sales never wait long. */
const max = 500

/**
 * Writes to stock levels the thresholds and the target level of the rule that applies now, unless they
 * already have these. A value that a user has set on a stock level since then stays. Thresholds that
 * the rule leaves out are adjusted when they would be out of order.
 */
export async function applyThresholds(ctx: Context, of: Scope = {}): Promise<void> {
  const [any] = await ctx.db.query(findThresholds)
  if (!any) return
  let last: Level | undefined = { storeId: NIL, productId: NIL }
  do {
    const levels = await ctx.transaction(async (tx) => {
      const batch = await tx.query<Level & { isChanged: boolean }>(takeBatch(of, last!))
      const changed = batch.filter(({ isChanged }) => isChanged)
      if (changed.length > 0) await evaluateThresholds(tx, changed)
      return batch
    })
    last = levels.length < max ? undefined : levels.at(-1)
  } while (last)
}

/** The stock levels to write to; without any field, all. */
interface Scope {
  storeId?: string | null
  productId?: string | null
  categoryId?: string | null
}

const findThresholds = sql('find-restock-thresholds')`
  select id from restock_rule where thresholds_id is not null and archived_at is null limit 1`
/**
 * A stock level that got other thresholds while this statement waited for its lock keeps them: they are
 * newer. PostgreSQL plans this statement each time, for its scope: a generic plan skips over the stock
 * levels of other stores, and compared 500 stock levels with one another (280 ms instead of 20).
 */
const takeBatch = ({ storeId, productId, categoryId }: Scope, last: Level) => unprepared`
  with level as (
    select l.store_id, l.product_id, l.thresholds_id from stock_level l
    where (${storeId}::uuid is null or l.store_id = ${storeId})
      and (${productId}::uuid is null or l.product_id = ${productId})
      and (${categoryId}::uuid is null
           or l.product_id in (
             select id from product where category_id = any(categories_below(${categoryId}))))
      and (l.store_id, l.product_id) > (${last.storeId}::uuid, ${last.productId}::uuid)
    order by l.store_id, l.product_id limit ${max}
  ), change as (
    select level.*, rule.reorder_point, rule.target_level, rule.critical_threshold, rule.overstock_threshold,
           rule.thresholds_id as new_thresholds
    from level
    cross join lateral (select * from restock_rules_for(level.store_id, level.product_id) limit 1) rule
    where rule.thresholds_id is not null and rule.thresholds_id is distinct from level.thresholds_id
  ), locked_change as (
    select change.* from stock_level l join change using (store_id, product_id)
    order by l.store_id, l.product_id for update of l
  ), changed_level as (
    update stock_level l
    set reorder_point = locked_change.reorder_point, target_level = locked_change.target_level,
        thresholds_id = locked_change.new_thresholds,
        critical_threshold = coalesce(locked_change.critical_threshold,
          least(l.critical_threshold, locked_change.reorder_point)),
        overstock_threshold = coalesce(locked_change.overstock_threshold, greatest(l.overstock_threshold, case
          when l.overstock_threshold is not null
          then greatest(locked_change.target_level, locked_change.reorder_point + 1) end))
    from locked_change
    where (l.store_id, l.product_id) = (locked_change.store_id, locked_change.product_id)
      and l.thresholds_id is not distinct from locked_change.thresholds_id
    returning l.store_id, l.product_id
  )
  select store_id, product_id, (store_id, product_id) in (select * from changed_level) as is_changed
  from level order by store_id, product_id`

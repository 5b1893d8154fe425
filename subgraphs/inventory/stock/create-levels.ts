import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { type Level, levelsIn } from '../level-key.ts'

/**
 * Inserts the stock levels that do not exist yet: empty, with the thresholds of their restock rules. The lock
 * on the product keeps its unit until the commit.
 */
export async function beginLevels(tx: Queries, levels: Level[]): Promise<void> {
  await tx.query(begin(levels))
}

export const begin = (levels: Level[]) => sql('begin-levels')`
  insert into stock_level (store_id, product_id, reorder_point, target_level, critical_threshold,
                           overstock_threshold, thresholds_id, step)
  select new.store_id, new.product_id, coalesce(rule.reorder_point, 0), coalesce(rule.target_level, 0),
         coalesce(rule.critical_threshold, 0), rule.overstock_threshold, rule.thresholds_id,
         case unit when 'PIECE' then 1000 else 1 end
  from (
    select distinct key.store_id, key.product_id from ${levelsIn(levels)}
    left join lateral (
      select true as begun from stock_level l
      where (l.store_id, l.product_id) = (key.store_id, key.product_id) offset 0
    ) l on true
    where begun is null
  ) new
  cross join lateral (select unit from product where id = new.product_id for key share) product
  left join lateral (select * from restock_rules_for(new.store_id, new.product_id) limit 1) rule on true
  order by new.store_id, new.product_id
  on conflict do nothing`

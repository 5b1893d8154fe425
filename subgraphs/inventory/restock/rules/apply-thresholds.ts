import { NIL } from 'uuid'
import { sql, unprepared } from '../../../../runtime/database/sql.ts'
import { judgeShelves } from '../../alerts/evaluate-thresholds.ts'
import type { Context } from '../../context.ts'
import type { Shelf } from '../../level-key.ts'

/** Shelves a transaction: none is kept from its sales for long. */
const most = 500

/**
 * Has shelves take the thresholds and the target of the rule that holds for them now, if they have not taken these
 * already. What a person has set on a shelf since it took them stands. Thresholds that would be out of order follow.
 */
export async function takeFigures(ctx: Context, of: Scope = {}): Promise<void> {
  const [any] = await ctx.db.query(findFigures)
  if (!any) return
  let last: Shelf | undefined = { storeId: NIL, productId: NIL }
  do {
    const shelves = await ctx.transaction(async (tx) => {
      const batch = await tx.query<Shelf & { written: boolean }>(takeBatch, [
        ...[of.storeId ?? null, of.productId ?? null, of.categoryId ?? null],
        ...[last!.storeId, last!.productId, most],
      ])
      const written = batch.filter((shelf) => shelf.written)
      if (written.length > 0) await judgeShelves(tx, written)
      return batch
    })
    last = shelves.length < most ? undefined : shelves.at(-1)
  } while (last)
}

/** Of these shelves; all when nothing narrows it. */
interface Scope {
  storeId?: string | null
  productId?: string | null
  categoryId?: string | null
}

const findFigures = sql(
  'find-restock-figures',
  'select id from restock_rule where figures_id is not null and archived_at is null limit 1',
)
/**
 * A shelf that has taken other figures while this waited for it keeps them: they are newer. Planned each time, for its
 * scope: one plan for every case passes over the shelves of other stores, and compared 500 shelves with one another
 * (280 ms instead of 20).
 */
const takeBatch = unprepared(
  `with shelf as (
     select l.store_id, l.product_id, l.figures_id from stock_level l
     where ($1::uuid is null or l.store_id = $1) and ($2::uuid is null or l.product_id = $2)
       and ($3::uuid is null
            or l.product_id in (select id from product where category_id = any(categories_below($3))))
       and (l.store_id, l.product_id) > ($4::uuid, $5::uuid)
     order by l.store_id, l.product_id limit $6
   ), news as (
     select shelf.*, rule.reorder_point, rule.target_level, rule.critical_threshold, rule.overstock_threshold,
            rule.figures_id as new_figures
     from shelf
     cross join lateral (select * from restock_rules_for(shelf.store_id, shelf.product_id) limit 1) rule
     where rule.figures_id is not null and rule.figures_id is distinct from shelf.figures_id
   ), held as (
     select news.* from stock_level l join news using (store_id, product_id)
     order by l.store_id, l.product_id for update of l
   ), written as (
     update stock_level l
     set reorder_point = held.reorder_point, target_level = held.target_level, figures_id = held.new_figures,
         critical_threshold = coalesce(held.critical_threshold, least(l.critical_threshold, held.reorder_point)),
         overstock_threshold = coalesce(held.overstock_threshold, greatest(l.overstock_threshold, case
           when l.overstock_threshold is not null then greatest(held.target_level, held.reorder_point + 1) end))
     from held
     where (l.store_id, l.product_id) = (held.store_id, held.product_id)
       and l.figures_id is not distinct from held.figures_id
     returning l.store_id, l.product_id
   )
   select store_id, product_id, (store_id, product_id) in (select * from written) as written
   from shelf order by store_id, product_id`,
)

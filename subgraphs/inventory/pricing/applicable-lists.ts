import { type Fragment, fragment } from '../../../runtime/database/sql.ts'

/** SQL of the business day at a moment, by the clock of a store. Without a store: by head office's. */
export const dayAt = (store: Fragment, at: Fragment): Fragment =>
  fragment`
    (coalesce(${at}::timestamptz, now()) at time zone coalesce(
    (select s.time_zone from store s where s.id = ${store}::uuid),
    (select s.time_zone from store s where s.kind = 'HEAD_OFFICE' order by s.id limit 1), 'UTC'))::date`

/**
 * SQL of a relation with the price lists that hold in a store at a moment: `id, rank`, where the highest
 * rank comes first. Without a store: those of the chain. `at` decides only the day. Ended lists and
 * replaced prices are read as they are now, because the clocks of two subgraphs differ by some
 * milliseconds.
 */
export const applicableLists = (store: Fragment, at: Fragment): Fragment => fragment`
  (
  select list.id, 1 as rank from price_list list
  where list.scope = 'CHAIN' and ${holds(dayAt(store, at))}
  union all
  select list.id, case list.scope when 'STORE' then 3 else 2 end
  from price_list_store within join price_list list on list.id = within.price_list_id
  where within.store_id = ${store}::uuid and ${holds(dayAt(store, at))})`

const holds = (day: Fragment) =>
  fragment`
    list.ended_at is null and list.valid_from <= ${day}
    and (list.valid_until is null or list.valid_until >= ${day})`

/** SQL of the price that the lists of the relation `lists` have for the unit of a product. Null when they have none. */
export const listedPrice = (lists: Fragment, product: Fragment): Fragment => fragment`
  (
  select l.price from ${lists} join price_list_line l on l.price_list_id = ${lists}.id
  where l.product_id = ${product} and l.pack_id is null and l.replaced_at is null
  order by ${lists}.rank desc limit 1)`

/** SQL of the price that they have for a pack. */
export const listedPackPrice = (lists: Fragment, product: Fragment, pack: Fragment): Fragment => fragment`
  (
  select l.price from ${lists} join price_list_line l on l.price_list_id = ${lists}.id
  where l.product_id = ${product} and l.pack_id = ${pack} and l.replaced_at is null
  order by ${lists}.rank desc limit 1)`

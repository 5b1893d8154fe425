/**
 * SQL: whether a shelf is served: its store is open and its product in the assortment. Only such a shelf has alerts and
 * plans, and counts as available. Two reads by key; a join would let PostgreSQL read all products for a few shelves. A
 * store whose event has not come yet is open.
 */
export const isServed = (shelf: string): string =>
  `(coalesce((select s.closed_at is null from store s where s.id = ${shelf}.store_id), true)
    and (select p.archived_at is null from product p where p.id = ${shelf}.product_id))`

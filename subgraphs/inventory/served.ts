/**
 * SQL: whether the stock level of a store and a product is served: the store is open and the product in the assortment. Only
 * such a stock level has alerts and plans, and counts as available. Two reads by key; a join would let PostgreSQL read all
 * products for a few stock levels. A store whose event has not come yet is open.
 */
export const isServed = (storeId: string, productId: string): string =>
  `(coalesce((select s.closed_at is null from store s where s.id = ${storeId}), true)
    and (select p.archived_at is null from product p where p.id = ${productId}))`

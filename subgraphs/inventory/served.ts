import { type Fragment, fragment } from '../../runtime/database/sql.ts'

/**
 * SQL condition: the stock level of a store and product is served, which means that the store is
 * open and the product is not archived. Only served stock levels have alerts and count as
 * available; planned requests need an ACTIVE product too. The condition makes two reads by key: with a join
 * PostgreSQL could read all products for a few stock levels. A store whose event has not arrived yet counts as open.
 */
export const isServed = (storeId: Fragment, productId: Fragment): Fragment =>
  fragment`
    (coalesce((select s.closed_at is null from store s where s.id = ${storeId}), true)
    and (select p.archived_at is null from product p where p.id = ${productId}))`

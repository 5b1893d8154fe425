import { fragment } from '../../../../runtime/database/sql.ts'

/**
 * SQL: the units that a store `s` has above the reorder point of its stock level `l`. A store that
 * sells keeps the smallest quantity more: at its reorder point it would need a restock itself.
 */
export const spare = fragment`
  (l.on_hand - l.reserved - l.reorder_point - case when s.kind = 'LOGISTICS_CENTRE' then 0 else l.step end)`

/**
 * SQL: the units that the store can give to other stores. These are the units of `spare`, without the
 * units that plans which wait for an approval (REQUESTED) take from the store.
 */
export const surplus = fragment`
  greatest(0, coalesce(${spare} - (
  select coalesce(sum(a.quantity), 0)
  from restock_allocation a join restock_request r on r.id = a.request_id
  where (a.source_store_id, a.product_id) = (l.store_id, l.product_id) and r.state = 'REQUESTED'),
    0))::bigint`

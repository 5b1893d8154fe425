/**
 * What a store `s` has left of its stock level `l` before it is low itself. One that sells keeps one more: at its reorder
 * point it would want a restock.
 */
export const spare = `(l.on_hand - l.reserved - l.reorder_point - case when s.kind = 'LOGISTICS_CENTRE' then 0 else 1 end)`

/** What of that it can give, less what plans that wait for their approval take: that is promised already. */
export const surplus = `greatest(0, coalesce(${spare} - (
  select coalesce(sum(a.quantity), 0)
  from restock_allocation a join restock_request r on r.id = a.request_id
  where (a.source_store_id, a.product_id) = (l.store_id, l.product_id) and r.state = 'REQUESTED'), 0))::int`

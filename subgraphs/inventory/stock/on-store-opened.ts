import { StoreOpened } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'

/** Gives a new store the stock levels of the store that it copies. They are empty; the planner fills them. */
export const onStoreOpened = onEvent(StoreOpened, async (tx, { data }) => {
  if (data.copiesStoreId) await tx.query(copyLevels(data.id, data.copiesStoreId))
})

/**
 * One statement for any assortment. It opens no alert: the stock levels wait for their first stock,
 * and have lost none.
 */
const copyLevels = (id: string, copiesStoreId: string) => sql('copy-levels')`
  with copied as (
    insert into stock_level (store_id, product_id, reorder_point, critical_threshold, overstock_threshold,
                             target_level, thresholds_id, step)
    select ${id}, l.product_id, l.reorder_point, l.critical_threshold, l.overstock_threshold, l.target_level,
           l.thresholds_id, l.step
    from stock_level l join product on product.id = l.product_id and product.archived_at is null
    where l.store_id = ${copiesStoreId}
    on conflict (store_id, product_id) do nothing
    returning store_id, product_id, target_level
  )
  insert into restock_need (store_id, product_id)
  select store_id, product_id from copied
  join product on product.id = copied.product_id and product.state = 'ACTIVE'
  where target_level > 0
  on conflict do nothing`

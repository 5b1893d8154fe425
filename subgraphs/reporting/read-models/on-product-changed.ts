import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'

/** Saves the product's main category, and whether it is archived. The event carries its whole state. */
export const onProductChanged = onEvent(ProductChanged, async (tx, { data }) => {
  await tx.query(sql('upsert-product')`
    insert into product (id, category_id, archived)
    values (${data.id}, ${data.categoryId ?? null}, ${data.state === 'ARCHIVED'})
    on conflict (id) do update set category_id = excluded.category_id, archived = excluded.archived`)
})

import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'

/**
 * Moves products to the end of the order of changes. An event handler calls it, so that commands do not wait for
 * one another: the row with the last number is locked until the commit.
 */
export async function numberChanges(tx: Queries, productIds: string[]): Promise<void> {
  await tx.query(sql('number-product-changes')`
    with change as (update product_change_number set last = last + 1 returning last)
    insert into product_change (product_id, number)
    select product.id, change.last from change, product where product.id = any(${productIds}::uuid[])
    on conflict (product_id) do update set number = excluded.number`)
}

import { PriceListChanged, PricesSet } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { numberChanges } from '../catalogue/changes/number-changes.ts'

/** Numbers the products whose prices were set, because copies of the catalogue contain prices. */
export const numberSetPrices = onEvent(PricesSet, (tx, { data: { lines } }) =>
  numberChanges(
    tx,
    lines.map(({ productId }) => productId),
  ),
)

/**
 * Numbers all products of a price list that gets other days or other stores, or ends: each of these
 * changes their prices.
 */
export const numberChangeOfList = onEvent(PriceListChanged, async (tx, { data: { id, change } }) => {
  if (change === 'CREATED') return
  const lines = await tx.query<{ productId: string }>(sql('read-products-of-list')`
    select product_id from price_list_line where price_list_id = ${id} and replaced_at is null`)
  await numberChanges(
    tx,
    lines.map(({ productId }) => productId),
  )
})

import { PriceListChanged, PricesSet } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { numberChanges } from '../catalogue/changes/number-changes.ts'

/** Clients with a copy of the catalogue also keep prices. */
export const numberSetPrices = onEvent(PricesSet, (tx, { data: { lines } }) =>
  numberChanges(
    tx,
    lines.map(({ productId }) => productId),
  ),
)

/** Other days, other stores or the end of a price list change the price of all its products. */
export const numberChangeOfList = onEvent(PriceListChanged, async (tx, { data: { id, change } }) => {
  if (change === 'CREATED') return
  const lines = await tx.query<{ productId: string }>(sql('read-products-of-list')`
    select product_id from price_list_line where price_list_id = ${id} and replaced_at is null`)
  await numberChanges(
    tx,
    lines.map(({ productId }) => productId),
  )
})

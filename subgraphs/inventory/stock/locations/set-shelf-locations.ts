import { ShelfLocationsSet } from '../../../../contracts/events/inventory.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { checkText } from '../../../../runtime/values/check-text.ts'
import { checkLines } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { SetShelfLocationsInput, ShelfLocationLine } from '../../generated/schema-types.ts'
import { storeById } from '../../read-models/stores.ts'

const maxLines = 200

interface Located {
  productId: string
  aisle: string | null
  bay: string | null
}

/**
 * Sets or removes the shelf locations of products in a store. The last write of a line wins. Lines
 * that are already so change nothing and are not in the event.
 */
export async function setShelfLocations(ctx: Context, input: SetShelfLocationsInput) {
  const { storeId } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeById(ctx, storeId)
  const lines = input.lines.map(checkLocation)

  return ctx.idempotent('setShelfLocations', storeId, input, async (tx) => {
    await checkLines(tx, lines, { max: maxLines, archived: true })
    const locations = JSON.stringify(lines.filter(({ aisle }) => aisle !== null))
    const removed = lines.filter(({ aisle }) => aisle === null).map(({ productId }) => productId)
    const changed = [
      ...(await tx.query<Located>(
        // The rows are written in one order, so that two requests cannot deadlock.
        sql('write-shelf-locations')`
          insert into shelf_location as l (store_id, product_id, aisle, bay)
          select ${storeId}, "productId", aisle, bay
          from json_to_recordset(${locations}::json) as line("productId" uuid, aisle text, bay text)
          order by "productId"
          on conflict (store_id, product_id) do update set aisle = excluded.aisle, bay = excluded.bay
          where (l.aisle, l.bay) is distinct from (excluded.aisle, excluded.bay)
          returning product_id, aisle, bay`,
      )),
      ...(await tx.query<Located>(
        sql('remove-shelf-locations')`
          delete from shelf_location l using (
            select store_id, product_id from shelf_location
            where store_id = ${storeId} and product_id = any(${removed}::uuid[])
            order by product_id for update) gone
          where (l.store_id, l.product_id) = (gone.store_id, gone.product_id)
          returning l.product_id, null as aisle, null as bay`,
      )),
    ]
    if (changed.length > 0)
      tx.emit(ShelfLocationsSet, { subject: `Store/${storeId}`, storeId, data: { storeId, lines: changed } })
    return {
      __typename: 'ShelfLocationsSet' as const,
      lines: lines.map(({ productId }) => ({ storeId, productId })),
    }
  })
}

function checkLocation({ productId, aisle, bay }: ShelfLocationLine, at: number): Located {
  const text = (field: 'aisle' | 'bay', value: string) =>
    checkText(`lines.${at}.${field}`, value, { min: 1, max: 20 })
  if (aisle == null && bay != null)
    throw invalidInput(
      `lines.${at}.bay`,
      `lines.${at}.bay is given without an aisle: expected both. Send the aisle too, or omit the bay to remove the location.`,
    )
  return {
    productId,
    aisle: aisle == null ? null : text('aisle', aisle),
    bay: bay == null ? null : text('bay', bay),
  }
}

import { v7 as uuid } from 'uuid'
import { sql } from '../../../runtime/database/sql.ts'
import { keyReused, requestHash } from '../../../runtime/idempotency/idempotency.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { Context } from '../context.ts'
import type { RingUpSaleInput } from '../generated/schema-types.ts'
import type { CheckedLine } from './check-sale.ts'
import { type PendingSale, saleByKey } from './pending-sale.ts'
import { whyNotSell } from './why-not-sell.ts'

/**
 * Inserts the sale as PENDING. A retry with the same key and request finds the existing row, also
 * when the register cannot sell any more.
 */
export async function openSale(
  ctx: Context,
  input: RingUpSaleInput,
  lines: CheckedLine[],
): Promise<PendingSale> {
  const { storeId, registerId, idempotencyKey } = input
  const hash = requestHash({ registerId, lines: lines.toSorted(byProduct).map(inUnits) })
  return ctx.transaction(async (tx) => {
    const rejection = await whyNotSell(tx, storeId, registerId)
    const sold = lines.map((line, place) => ({
      place,
      product_id: line.productId,
      quantity: line.quantity,
      shown_price: line.shownPrice,
    }))
    if (!rejection)
      await tx.query(sql('insert-sale')`
        with opened as (
          insert into sale (id, store_id, register_id, state, idempotency_key, request_hash, currency,
                            cashier_id, cashier_name)
          values (${uuid()}, ${storeId}, ${registerId}, 'PENDING', ${idempotencyKey}, ${hash},
            ${ctx.currency}, ${ctx.actor.id}, ${ctx.actor.name})
          on conflict (store_id, idempotency_key) do nothing
          returning id
        )
        insert into sale_line (sale_id, place, product_id, quantity, shown_price)
        select opened.id, l.place, l.product_id, l.quantity, l.shown_price
        from opened, json_to_recordset(${JSON.stringify(sold)}::json)
          as l(place int, product_id uuid, quantity bigint, shown_price bigint)`)
    const sale = await saleByKey(tx, storeId, idempotencyKey)
    if (!sale) throw rejection
    if (sale.requestHash !== hash) throw keyReused(idempotencyKey)
    return sale
  })
}

/**
 * Quantities in units: the same request has the same hash as before quantities were thousandths, so that a
 * retry across that migration finds its sale.
 */
const inUnits = ({ quantity, ...line }: CheckedLine) => ({ ...line, quantity: unitsOf(quantity) })

/** Sorted lines: a request with the same lines in another order is the same request. */
const byProduct = (one: CheckedLine, other: CheckedLine) => (one.productId < other.productId ? -1 : 1)

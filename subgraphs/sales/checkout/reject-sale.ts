import type { Taking } from '../../../contracts/calls/inventory.ts'
import { SaleRejected } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { ProblemResult } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { KeptSale } from './kept-sale.ts'

/**
 * Writes a rejected sale, with the reason that every retry gets. The sale may exist as PENDING, from an earlier
 * version. @returns false when the sale has an outcome already
 */
export function rejectSale(
  ctx: Context,
  taking: Taking,
  sale: KeptSale,
  problem: ProblemResult,
): Promise<boolean> {
  const { id, storeId } = taking
  const lines = knownLines(taking, sale).map(({ productId, quantity, shownPrice }, place) => ({
    place,
    product_id: productId,
    quantity,
    shown_price: shownPrice,
  }))
  return ctx.transaction(async (tx) => {
    const [rejected] = await tx.query(sql('reject-sale')`
      with rejected as (
        insert into sale (id, store_id, register_id, session_id, state, idempotency_key, request_hash, currency,
          rejection, cashier_id, cashier_name, created_at, settled_at)
        values (${id}, ${storeId}, ${sale.registerId}, ${sale.sessionId}, 'REJECTED', ${sale.key},
          ${sale.requestHash}, ${ctx.currency}, ${JSON.stringify(problem)}, ${ctx.actor.id}, ${ctx.actor.name},
          ${sale.at}, now())
        on conflict (id) do update
        set state = excluded.state, rejection = excluded.rejection, settled_at = excluded.settled_at
        where sale.state = 'PENDING'
        returning id
      ), line as (
        insert into sale_line (sale_id, place, product_id, quantity, shown_price)
        select rejected.id, l.place, l.product_id, l.quantity, l.shown_price
        from rejected, json_to_recordset(${JSON.stringify(lines)}::json)
          as l(place int, product_id uuid, quantity bigint, shown_price bigint)
        on conflict (sale_id, product_id) do nothing
      )
      select id from rejected`)
    if (!rejected) return false
    tx.emit(SaleRejected, {
      subject: `Sale/${id}`,
      storeId,
      data: { id, storeId, problem: problem.code },
    })
    return true
  })
}

interface KnownLine {
  productId: string
  quantity: number
  shownPrice?: number | null
}

/**
 * The lines whose products are known: all when inventory took the stock, and else those that were rung up by id,
 * in units. The reason of the rejection names the others.
 */
function knownLines({ stock }: Taking, { lines }: KeptSale): KnownLine[] {
  if (stock.__typename === 'StockCommitted') return stock.lines
  return lines.flatMap(({ productId, pack, ...line }) => (productId && !pack ? [{ ...line, productId }] : []))
}

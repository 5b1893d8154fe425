import { SaleReturned } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { businessHour } from '../../../runtime/values/business-day.ts'
import type { Context } from '../context.ts'
import type { PricedReturn } from './price-return.ts'
import type { RefundPart } from './share-refund.ts'
import type { SoldSale } from './sold-sale.ts'

interface TakenReturn extends PricedReturn {
  id: string
  storeId: string
  registerId: string
  reason: string | null
  refunds: RefundPart[]
  /** Null when there was no receipt. */
  sale: Pick<SoldSale, 'id' | 'storeId' | 'number' | 'businessDay'> | null
  /** The day of the store that takes the goods back. */
  today: string
  timeZone: string
}

/** Writes a return with the next number of its store, and emits it. */
export async function recordReturn(tx: Tx, ctx: Context, taken: TakenReturn): Promise<void> {
  const [inserted] = await tx.query<{ number: number; sessionId: string | null; createdAt: Date }>(
    insertReturn(ctx, taken),
  )
  const { number, sessionId, createdAt } = inserted!
  const { id, storeId, registerId, reason, sale, lines, total, tax, taxes, refunds } = taken
  tx.emit(SaleReturned, {
    subject: `SaleReturn/${id}`,
    storeId,
    data: {
      id,
      storeId,
      registerId,
      sessionId,
      number,
      sale: sale && {
        id: sale.id,
        storeId: sale.storeId,
        number: sale.number,
        businessDay: sale.businessDay,
      },
      businessDay: taken.today,
      hour: businessHour(createdAt, taken.timeZone),
      currency: ctx.currency,
      reason,
      total,
      tax,
      taxes,
      lines,
      refunds: refunds.map(({ kind, amount, voucherId }) => ({ kind, amount, voucherId })),
    },
  })
}

/**
 * Adds to what was given back of a sale. The returns of a sale wait for each other (`lockSoldSale`); a check
 * of the table rejects more than was sold all the same.
 */
export const countReturned = (
  tx: Queries,
  sale: Pick<SoldSale, 'id' | 'lines'>,
  { lines, total, tax }: Pick<PricedReturn, 'lines' | 'total' | 'tax'>,
) =>
  tx.query(sql('count-returned')`
    with line as (
      select product_id, max(sold) as sold, sum(quantity) as quantity
      from json_to_recordset(${JSON.stringify(countedLines(sale, lines))}::json)
        as l(product_id uuid, sold bigint, quantity bigint)
      group by product_id
    ), counted as (
      insert into returned_line as r (sale_id, product_id, sold, returned)
      select ${sale.id}::uuid, product_id, sold, quantity from line
      on conflict (sale_id, product_id) do update set returned = r.returned + excluded.returned
    )
    update returned_sale set total = total + ${total}, tax = tax + ${tax} where sale_id = ${sale.id}`)

const countedLines = (sale: Pick<SoldSale, 'lines'>, lines: PricedReturn['lines']) =>
  lines.map(({ productId, quantity }) => ({
    product_id: productId,
    sold: sale.lines.find((line) => line.productId === productId)!.quantity,
    quantity,
  }))

/** The counter's row stays locked until the commit, so a number that a rollback leaves unused is free again. */
const insertReturn = (ctx: Context, taken: TakenReturn) => sql('insert-return')`
  with numbered as (
    insert into return_counter (store_id, last_number) values (${taken.storeId}, 1)
    on conflict (store_id) do update set last_number = return_counter.last_number + 1
    returning last_number
  ), inserted as (
    insert into sale_return (id, store_id, register_id, sale_id, number, business_day, total, tax, taxes, currency,
                             reason, cashier_id, cashier_name)
    select ${taken.id}, ${taken.storeId}, ${taken.registerId}, ${taken.sale?.id}, last_number, ${taken.today}, ${taken.total},
           ${taken.tax}, ${JSON.stringify(taken.taxes)}, ${ctx.currency}, ${taken.reason}, ${ctx.actor.id}, ${ctx.actor.name}
    from numbered
    returning id, number, session_id, created_at
  ), lines as (
    insert into sale_return_line (return_id, place, product_id, name, sku, barcode, quantity, condition, unit_price,
                                  total, tax, cost)
    select inserted.id, l.place, l."productId", l.name, l.sku, l.barcode, l.quantity, l.condition, l."unitPrice",
           l.total, l.tax, l.cost
    from inserted, json_to_recordset(${JSON.stringify(taken.lines.map((line, place) => ({ ...line, place })))}::json)
      as l(place int, "productId" uuid, name text, sku text, barcode text, quantity bigint, condition text,
           "unitPrice" bigint, total bigint, tax bigint, cost bigint)
  ), refunds as (
    insert into return_refund (return_id, place, kind, amount, voucher_id, payment_place)
    select inserted.id, r.place, r.kind, r.amount, r."voucherId", r."paymentPlace"
    from inserted, json_to_recordset(${JSON.stringify(taken.refunds.map((refund, place) => ({ ...refund, place })))}::json)
      as r(place int, kind text, amount bigint, "voucherId" uuid, "paymentPlace" int)
  )
  select number, session_id, created_at from inserted`

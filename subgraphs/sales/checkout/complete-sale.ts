import type { Taxation } from '../../../contracts/calls/inventory.ts'
import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { businessDay, businessHour } from '../../../runtime/values/business-day.ts'
import { amountOf } from '../../../runtime/values/money.ts'
import type { Context } from '../context.ts'
import type { PendingSale } from './pending-sale.ts'
import { taxLines } from './tax-lines.ts'

interface PricedLine {
  productId: string
  name: string
  sku: string
  barcode: string | null
  quantity: number
  unitPrice: number
  taxClass: string
}

interface Settling {
  state: string
  createdAt: Date
  sessionId: string | null
  timeZone: string
}

/** PENDING -> COMPLETED: writes the totals of the server and the store's next receipt number. Idempotent. */
export async function completeSale(
  ctx: Context,
  { id, storeId, registerId, cashier }: PendingSale,
  priced: PricedLine[],
  taxation: Taxation | null,
) {
  await ctx.transaction(async (tx) => {
    const [sale] = await tx.query<Settling>(sql('lock-sale')`
      select s.state, s.created_at, s.session_id, store.time_zone
      from sale s join store on store.id = s.store_id
      where s.id = ${id} for update of s`)
    if (sale!.state !== 'PENDING') return
    const { lines, total, tax, taxes, pricesIncludeTax } = taxLines(
      priced.map((line) => ({ ...line, total: amountOf(line.unitPrice, line.quantity) })),
      taxation,
    )
    const payments = inCash(total)
    const day = businessDay(sale!.createdAt, sale!.timeZone)
    const { sessionId } = sale!
    const sold = lines.map((line) => ({
      ...line,
      product_id: line.productId,
      unit_price: line.unitPrice,
    }))
    const paid = payments.map((payment, place) => ({ ...payment, place, voucher_id: payment.voucherId }))
    // The counter's row stays locked until the commit, so a number that a rollback leaves unused is
    // free again.
    const [numbered] = await tx.query<{ number: number }>(sql('complete-sale')`
      with numbered as (
        insert into receipt_counter (store_id, last_number) values (${storeId}, 1)
        on conflict (store_id) do update set last_number = receipt_counter.last_number + 1
        returning last_number
      ), completed as (
        update sale
        set state = 'COMPLETED', number = numbered.last_number, total = ${total}, tax = ${tax},
            business_day = ${day}, prices_include_tax = ${pricesIncludeTax},
            taxes = ${JSON.stringify(taxes)}, settled_at = now()
        from numbered
        where sale.id = ${id}
        returning sale.number
      ), priced as (
        update sale_line
        set name = l.name, sku = l.sku, barcode = l.barcode, unit_price = l.unit_price, total = l.total,
          tax = l.tax
        from json_to_recordset(${JSON.stringify(sold)}::json)
          as l(product_id uuid, name text, sku text, barcode text, unit_price bigint, total bigint,
               tax bigint)
        where sale_line.sale_id = ${id} and sale_line.product_id = l.product_id
      ), paid as (
        insert into payment (sale_id, place, kind, amount, tendered, voucher_id, session_id)
        select ${id}, p.place, p.kind, p.amount, p.tendered, p.voucher_id, ${sessionId}::uuid
        from json_to_recordset(${JSON.stringify(paid)}::json)
          as p(place int, kind text, amount bigint, tendered bigint, voucher_id uuid)
      )
      select number from completed`)
    tx.emit(SaleCompleted, {
      subject: `Sale/${id}`,
      storeId,
      data: {
        id,
        storeId,
        registerId,
        sessionId,
        channel: 'REGISTER',
        cashier,
        customerId: null,
        total,
        tax,
        pricesIncludeTax,
        taxes,
        discounts: [],
        lines: lines.map((line) => ({ ...line, cost: null })),
        payments,
        currency: ctx.currency,
        number: numbered!.number,
        businessDay: day,
        hour: businessHour(sale!.createdAt, sale!.timeZone),
      },
    })
  })
}

/** The exact amount in cash. A sale that costs nothing has no payment. */
const inCash = (total: number) =>
  total > 0 ? [{ kind: 'CASH' as const, amount: total, tendered: total, change: 0, voucherId: null }] : []

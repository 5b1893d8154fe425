import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { businessDay, businessHour } from '../../../runtime/values/business-day.ts'
import { taxWithin } from '../../../runtime/values/money.ts'
import type { Context } from '../context.ts'
import type { PendingSale } from './pending-sale.ts'

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
  timeZone: string
  rates: Record<string, number>
}

/** PENDING -> COMPLETED: writes the totals of the server and the store's next receipt number. Idempotent. */
export async function completeSale(
  ctx: Context,
  { id, storeId, registerId }: PendingSale,
  priced: PricedLine[],
) {
  await ctx.transaction(async (tx) => {
    const [sale] = await tx.query<Settling>(sql('lock-sale')`
      select s.state, s.created_at, store.time_zone,
             (select json_object_agg(tax_class, basis_points) from tax_rate) as rates
      from sale s join store on store.id = s.store_id
      where s.id = ${id} for update of s`)
    if (sale!.state !== 'PENDING') return
    const lines = priced.map(({ taxClass, ...line }) => {
      const total = line.unitPrice * line.quantity
      return { ...line, total, tax: taxWithin(total, rateOf(sale!.rates, taxClass)) }
    })
    const total = lines.reduce((sum, line) => sum + line.total, 0)
    const tax = lines.reduce((sum, line) => sum + line.tax, 0)
    const day = businessDay(sale!.createdAt, sale!.timeZone)
    const sold = lines.map((line) => ({
      ...line,
      product_id: line.productId,
      unit_price: line.unitPrice,
    }))
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
            business_day = ${day}, settled_at = now()
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
      )
      select number from completed`)
    tx.emit(SaleCompleted, {
      subject: `Sale/${id}`,
      storeId,
      data: {
        id,
        storeId,
        registerId,
        total,
        tax,
        lines,
        currency: ctx.currency,
        number: numbered!.number,
        businessDay: day,
        hour: businessHour(sale!.createdAt, sale!.timeZone),
      },
    })
  })
}

function rateOf(rates: Record<string, number>, taxClass: string): number {
  const rate = rates[taxClass]
  if (rate === undefined)
    throw new Error(`expected a tax rate for the class ${taxClass}: add a row to tax_rate`)
  return rate
}

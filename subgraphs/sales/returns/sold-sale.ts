import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { invalidInput, notFound } from '../../../runtime/errors/problem.ts'
import type { ChargedTax } from '../../../runtime/values/taxes.ts'
import type { SaleState } from '../generated/schema-types.ts'
import type { NamedReceipt } from './check-return.ts'
import type { RefundablePayment } from './share-refund.ts'

/** A completed sale, with what was given back of it before. Amounts are in minor units. */
export interface SoldSale {
  id: string
  number: number
  storeId: string
  storeName: string
  businessDay: string
  total: number
  tax: number
  taxes: ChargedTax[]
  currency: string
  lines: SoldLine[]
  returnedTotal: number
  returnedTax: number
  payments: RefundablePayment[]
  /** The day in the store that takes the goods back, and the last day on which it may. */
  today: string
  timeZone: string
  lastDay: string
  otherStores: boolean
}

export interface SoldLine {
  productId: string
  name: string | null
  sku: string | null
  barcode: string | null
  quantity: number
  unitPrice: number
  total: number
  tax: number
  /** Of all units. Null when it is not known. */
  cost: number | null
  /** Thousandths that were given back before. */
  returned: number
}

/**
 * Finds a completed sale, and locks its returns until the commit: another return of the same sale waits, and then
 * sees this one.
 * @param storeId the store that takes the goods back
 * @throws Problem NotFound, InvalidInput
 */
export async function lockSoldSale(tx: Queries, receipt: NamedReceipt, storeId: string): Promise<SoldSale> {
  const [locked] = await tx.query<{ saleId: string; state: SaleState }>(lockReturns(receipt))
  if (!locked) throw await noSuchSale(tx, receipt)
  if (locked.state !== 'COMPLETED')
    throw invalidInput(
      'saleId',
      `The sale ${locked.saleId} is ${locked.state}: expected a COMPLETED sale. ${locked.state === 'PENDING' ? 'It is settled within a minute; try again then.' : 'It sold nothing.'}`,
    )
  const [sale] = await tx.query<SoldSale>(readSoldSale(locked.saleId, storeId))
  return sale!
}

async function noSuchSale(tx: Queries, { saleId, storeId, number }: NamedReceipt) {
  if (!saleId) return notFound('Receipt', `${number} of store ${storeId}`)
  const [isReturn] = await tx.query<{ number: number }>(
    sql('read-return-number')`select number from sale_return where id = ${saleId}`,
  )
  if (!isReturn) return notFound('Sale', saleId)
  return invalidInput(
    'saleId',
    `saleId ${saleId} is return ${isReturn.number}: expected a sale. Goods that were given back cannot be given back again.`,
  )
}

/** The row that is inserted or updated is the lock of all returns of the sale. */
const lockReturns = ({ saleId, storeId, number }: NamedReceipt) => sql('lock-returns-of-sale')`
  with sale as (
    select id, state from sale
    where id = ${saleId}::uuid or (store_id = ${storeId}::uuid and number = ${number}::int)
  ), locked as (
    insert into returned_sale (sale_id) select id from sale
    on conflict (sale_id) do update set returns = returned_sale.returns + 1
    returning sale_id
  )
  select locked.sale_id, sale.state from locked join sale on sale.id = locked.sale_id`

/** A statement of its own, so that it sees what was committed while the lock was awaited. */
const readSoldSale = (saleId: string, storeId: string) => sql('read-sold-sale')`
  select s.id, s.number, s.store_id, seller.name as store_name, s.business_day::text, s.total, s.tax,
         coalesce(s.taxes, '[]') as taxes, s.currency, returned.total as returned_total,
         returned.tax as returned_tax, here.time_zone,
         (now() at time zone here.time_zone)::date::text as today,
         (s.business_day + rules.days)::text as last_day, rules.other_stores,
         (select json_agg(json_build_object('productId', l.product_id, 'name', l.name, 'sku', l.sku,
                                            'barcode', l.barcode, 'quantity', l.quantity,
                                            'unitPrice', l.unit_price, 'total', l.total, 'tax', l.tax, 'cost', l.cost,
                                            'returned', coalesce(r.returned, 0)) order by l.place)
          from sale_line l
          left join returned_line r on r.sale_id = l.sale_id and r.product_id = l.product_id
          where l.sale_id = s.id) as lines,
         (select coalesce(json_agg(json_build_object('place', p.place, 'kind', p.kind, 'amount', p.amount,
                                                     'voucherId', p.voucher_id,
                                                     'refunded', coalesce(b.amount, 0)) order by p.place), '[]')
          from payment p
          left join (
            select f.payment_place as place, sum(f.amount) as amount
            from sale_return t join return_refund f on f.return_id = t.id
            where t.sale_id = ${saleId} group by 1
          ) b on b.place = p.place
          where p.sale_id = s.id) as payments
  from sale s
  join returned_sale returned on returned.sale_id = s.id
  join store seller on seller.id = s.store_id
  join store here on here.id = ${storeId}
  cross join return_rules rules
  where s.id = ${saleId}`

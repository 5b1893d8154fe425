import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { shareOf } from '../../../runtime/values/money.ts'
import type { ChargedTax } from '../../../runtime/values/taxes.ts'
import { problem } from '../problem.ts'
import type { CheckedLine } from './check-return.ts'
import { amountsOf, dividedTaxes, type PricedReturn, totalsOf } from './price-return.ts'
import type { SoldLine } from './sold-sale.ts'

/** The latest line by which the chain has sold a product, with the taxes of its sale. */
interface LatestLine extends Omit<SoldLine, 'returned'> {
  saleTotal: number
  saleTax: number
  taxes: ChargedTax[]
}

/** The day of the store that takes the goods back, and the days for which goods are taken back. */
interface ReturnDay {
  today: string
  timeZone: string
  days: number
}

/** Reads the latest sale of each product within the days of the rules, in any store, in two statements. */
export async function latestSales(tx: Queries, storeId: string, lines: readonly CheckedLine[]) {
  const [day] = await tx.query<ReturnDay>(sql('read-return-day')`
    select here.time_zone, (now() at time zone here.time_zone)::date::text as today, rules.days
    from store here cross join return_rules rules where here.id = ${storeId}`)
  const sold = await tx.query<LatestLine>(sql('read-latest-sales')`
    select latest.*
    from unnest(${[...new Set(lines.map(({ productId }) => productId))]}::uuid[]) as asked(product_id)
    cross join lateral (
      select l.product_id, l.name, l.sku, l.barcode, l.quantity, l.unit_price, l.total, l.tax, l.cost,
             s.total as sale_total, s.tax as sale_tax, coalesce(s.taxes, '[]') as taxes
      from sale_line l join sale s on s.id = l.sale_id
      where l.product_id = asked.product_id and s.state = 'COMPLETED'
        and s.business_day >= ${day!.today}::date - ${day!.days}::int
      order by l.sale_id desc limit 1) latest`)
  return { day: day!, sold }
}

/** Prices goods without a receipt, in proportion to the latest sale of each product. @throws Problem NotSoldLately */
export function priceWithoutReceipt(
  sold: readonly LatestLine[],
  lines: readonly CheckedLine[],
  days: number,
): PricedReturn {
  const latest = new Map(sold.map((line) => [line.productId, line]))
  const unsold = [...new Set(lines.map(({ productId }) => productId))].filter((id) => !latest.has(id))
  if (unsold.length > 0)
    throw problem(
      'NotSoldLately',
      `Not sold by any store in the last ${days} days: ${unsold.join(', ')}. Expected goods that were sold in that time. Take them off the return.`,
      { products: unsold.map((id) => ({ id })) },
    )
  const charged = new Map<string, ChargedTax>()
  const priced = lines.map(({ productId, condition, quantity }) => {
    const { saleTotal, saleTax, taxes, ...line } = latest.get(productId)!
    const amounts = amountsOf(line, (amount) => shareOf(amount, quantity, line.quantity))
    const sale = { taxes, total: saleTotal, tax: saleTax }
    for (const one of dividedTaxes(sale, amounts.total, amounts.tax)) add(charged, one)
    return { ...line, condition, quantity, ...amounts }
  })
  return { lines: priced, ...totalsOf(priced), taxes: [...charged.values()] }
}

function add(charged: Map<string, ChargedTax>, { base, amount, ...tax }: ChargedTax) {
  const key = JSON.stringify([tax.name, tax.number, tax.partsPerMillion])
  const before = charged.get(key)
  charged.set(key, { ...tax, base: base + (before?.base ?? 0), amount: amount + (before?.amount ?? 0) })
}

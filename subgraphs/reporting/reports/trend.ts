import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { type Fragment, fragment, unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import type { Context } from '../context.ts'
import type { QuerySalesTrendArgs, TrendInterval } from '../generated/schema-types.ts'
import type { SoldInBucket, Trend } from '../mappers.ts'
import { storesToReport } from '../scope.ts'
import { inStores, productFigures, storeFigures } from './figures.ts'
import { checkPeriod } from './period.ts'

const maxProducts = 100

/** PostgreSQL's units of `date_trunc`. Its weeks begin on Monday, as in ISO 8601. */
const units: Record<TrendInterval, { unit: string; step: string; hasWholeMonths: boolean }> = {
  DAY: { unit: 'day', step: '1 day', hasWholeMonths: false },
  WEEK: { unit: 'week', step: '7 days', hasWholeMonths: false },
  MONTH: { unit: 'month', step: '1 month', hasWholeMonths: true },
  QUARTER: { unit: 'quarter', step: '3 months', hasWholeMonths: true },
}

type BucketRow = SoldInBucket & { asOf: Date | null }

/**
 * The sales of each day, week, month or quarter of a period, also of those without sales.
 * @throws BAD_USER_INPUT; FORBIDDEN for a store that the caller may not see
 */
export async function findTrend(ctx: Context, args: QuerySalesTrendArgs): Promise<Trend> {
  const { interval, period, productIds } = args
  checkPeriod(period)
  if (productIds && productIds.length > maxProducts)
    throw badInput(
      `productIds has ${productIds.length} ids: expected at most ${maxProducts}. Ask in several requests.`,
    )
  const storeIds = storesToReport(ctx, args.storeIds)
  const { unit, step } = units[interval]
  const rows = await ctx.db.query<BucketRow>(unprepared`
    with sold as (
      select date_trunc(${unit}, day::timestamp)::date as bucket, sum(revenue) as revenue, sum(tax) as tax,
             sum(sales) as sales, sum(units) as units
      from ${figuresOf(args, storeIds)} figures
      group by 1
    )
    select greatest(bucket.day, ${period.from}::date) as "from",
           least((bucket.day + ${step}::interval)::date - 1, ${period.to}::date) as "to",
           coalesce(sold.revenue, 0)::bigint as revenue, coalesce(sold.units, 0)::bigint as units,
           case when ${!productIds} then coalesce(sold.tax, 0)::bigint end as tax,
           case when ${!productIds} then coalesce(sold.sales, 0)::bigint end as sales,
           (select last_event_at from projection_clock where owner = ${SaleCompleted.owner}) as as_of
    from (
      select day::date as day
      from generate_series(date_trunc(${unit}, ${period.from}::timestamp), ${period.to}::timestamp, ${step}) day
    ) bucket
    left join sold on sold.bucket = bucket.day
    order by bucket.day`)
  return { interval, period, asOf: rows[0]!.asOf, buckets: rows.map(({ asOf, ...bucket }) => bucket) }
}

/** The monthly totals cannot fill days and weeks. */
function figuresOf(
  { interval, period, productIds }: QuerySalesTrendArgs,
  storeIds: string[] | null,
): Fragment {
  const { hasWholeMonths } = units[interval]
  if (productIds) {
    const figures = hasWholeMonths
      ? productFigures(period, storeIds)
      : fragment`(select business_day as day, store_id, product_id, units, revenue from product_day
          where business_day between ${period.from} and ${period.to} and ${inStores(storeIds)})`
    return fragment`(select day, revenue, null::bigint as tax, null::bigint as sales, units from ${figures} figures
      where product_id = any(${productIds}::uuid[]))`
  }
  if (hasWholeMonths) return storeFigures(period, storeIds)
  return fragment`(select business_day as day, revenue, tax, sales, units from store_day
    where business_day between ${period.from} and ${period.to} and ${inStores(storeIds)})`
}

import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { largestPage } from '../../../runtime/graphql/pages.ts'
import { type Context, performanceKey } from '../context.ts'
import type { Period, QueryConsolidatedReportArgs } from '../generated/schema-types.ts'
import type { Report, SoldByStore, SoldOfCategory, SoldOfProduct } from '../mappers.ts'
import { storesToReport } from '../scope.ts'
import { productFigures, storeFigures } from './figures.ts'
import { checkPeriod, comparedPeriod } from './period.ts'

const defaultFirst = 10

/**
 * Sales of a period by store and in total.
 * @throws BAD_USER_INPUT; FORBIDDEN for a store that the caller may not see
 */
export async function consolidate(
  ctx: Context,
  { period, storeIds, compareWith }: QueryConsolidatedReportArgs,
): Promise<Report> {
  return readReport(ctx, { period, storeIds: storesToReport(ctx, storeIds), compareWith })
}

/** The report of the period that the report is compared with. @throws BAD_USER_INPUT */
export async function compared(
  ctx: Context,
  { period, storeIds, compareWith }: Report,
): Promise<Report | null> {
  if (!compareWith) return null
  return readReport(ctx, { period: comparedPeriod(period, compareWith), storeIds, compareWith: null })
}

/** Products with the highest revenue. @throws BAD_USER_INPUT */
export function findTopProducts(ctx: Context, { period, storeIds }: Report, first?: number | null) {
  return ctx.db.query<SoldOfProduct>(unprepared`
    select product_id, sum(revenue)::bigint as revenue, sum(units)::bigint as units
    from ${productFigures(period, storeIds)} figures
    group by product_id
    order by sum(revenue) desc, product_id
    limit ${checkFirst(first)}`)
}

/** Products of the assortment with the fewest units sold, those without a sale first. @throws BAD_USER_INPUT */
export function findSlowestProducts(ctx: Context, { period, storeIds }: Report, first?: number | null) {
  return ctx.db.query<SoldOfProduct>(unprepared`
    select product.id as product_id, coalesce(sold.revenue, 0)::bigint as revenue,
           coalesce(sold.units, 0)::bigint as units
    from product
    left join (
      select product_id, sum(revenue) as revenue, sum(units) as units
      from ${productFigures(period, storeIds)} figures
      group by product_id
    ) sold on sold.product_id = product.id
    where not product.archived
    order by coalesce(sold.units, 0), coalesce(sold.revenue, 0), product.id
    limit ${checkFirst(first)}`)
}

/** Main categories with the highest revenue, as the products are sorted into them today. @throws BAD_USER_INPUT */
export function findCategories(ctx: Context, { period, storeIds }: Report, first?: number | null) {
  return ctx.db.query<SoldOfCategory>(unprepared`
    select product.category_id, sum(revenue)::bigint as revenue, sum(units)::bigint as units
    from ${productFigures(period, storeIds)} figures
    left join product on product.id = figures.product_id
    group by product.category_id
    order by sum(revenue) desc, product.category_id
    limit ${checkFirst(first)}`)
}

/** @throws FORBIDDEN for a store outside the caller's scope, BAD_USER_INPUT */
export async function findPerformance(
  ctx: Context,
  storeId: string,
  period: Period,
): Promise<SoldByStore | null> {
  ctx.principal.mustHave('report:read').in(storeId)
  checkPeriod(period)
  return ctx.load.performance.load(performanceKey(storeId, period))
}

function checkFirst(first: number | null | undefined): number {
  const max = first ?? defaultFirst
  if (max < 1 || max > largestPage)
    throw badInput(`first is ${max}: expected 1 to ${largestPage}. Leave it out for ${defaultFirst}.`)
  return max
}

type ReportRow = Omit<SoldByStore, 'storeId'> & { storeId: string | null; asOf: Date | null }

/**
 * The total comes first, also without sales. All rows come from one snapshot, so that the stores
 * add up to the total.
 */
async function readReport(
  ctx: Context,
  request: Pick<Report, 'period' | 'storeIds' | 'compareWith'>,
): Promise<Report> {
  checkPeriod(request.period)
  const rows = await ctx.db.query<ReportRow>(unprepared`
    select store_id, coalesce(sum(revenue), 0)::bigint as revenue, coalesce(sum(tax), 0)::bigint as tax,
           coalesce(sum(sales), 0)::bigint as sales, coalesce(sum(returns), 0)::bigint as returns,
           coalesce(sum(refunded), 0)::bigint as refunded, coalesce(sum(units), 0)::bigint as units,
           (select last_event_at from projection_clock where owner = ${SaleCompleted.owner}) as as_of
    from ${storeFigures(request.period, request.storeIds)} figures
    group by grouping sets ((), (store_id))
    order by grouping(store_id) desc, sum(revenue) desc, store_id`)
  const [{ asOf, ...total }, ...stores] = rows as [ReportRow, ...(ReportRow & SoldByStore)[]]
  return { ...total, ...request, asOf, stores }
}

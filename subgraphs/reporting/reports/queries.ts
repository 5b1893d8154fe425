import { SaleCompleted } from '../../../contracts/events/sales.ts'
import { unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { largestPage } from '../../../runtime/graphql/pages.ts'
import { type Context, performanceKey } from '../context.ts'
import type { Period } from '../generated/schema-types.ts'
import type { Report, SoldByStore, SoldOfProduct } from '../mappers.ts'
import { checkPeriod } from './period.ts'

const defaultTop = 10

/** Sales of the stores that the caller may see, by store and in total. @throws BAD_USER_INPUT */
export async function consolidate(ctx: Context, period: Period): Promise<Report> {
  checkPeriod(period)
  const rows = await ctx.db.query<ReportRow>(readReport(period, ctx.principal.scope()))
  const [{ asOf, ...total }, ...stores] = rows as [ReportRow, ...(ReportRow & SoldByStore)[]]
  return { ...total, asOf, period, stores }
}

/** Best-selling products over all stores that the caller may see. @throws BAD_USER_INPUT */
export async function findTopProducts(
  ctx: Context,
  period: Period,
  first: number | null | undefined,
): Promise<SoldOfProduct[]> {
  const max = first ?? defaultTop
  if (max < 1 || max > largestPage)
    throw badInput(`first is ${max}: expected 1 to ${largestPage}. Leave it out for ${defaultTop}.`)
  return ctx.db.query<SoldOfProduct>(readTopProducts(period, ctx.principal.scope(), max))
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

type ReportRow = Omit<SoldByStore, 'storeId'> & { storeId: string | null; asOf: Date | null }

/**
 * The total comes first, also without sales. All rows come from one snapshot, so that the stores
 * add up to the total.
 */
const readReport = ({ from, to }: Period, stores: string[] | null) => unprepared`
  select store_id, coalesce(sum(revenue), 0)::bigint as revenue, coalesce(sum(tax), 0)::bigint as tax,
         coalesce(sum(sales), 0)::bigint as sales, coalesce(sum(units), 0)::bigint as units,
         (select last_event_at from projection_clock where owner = ${SaleCompleted.owner}) as as_of
  from store_day
  where business_day between ${from} and ${to} and (${stores}::uuid[] is null or store_id = any(${stores}))
  group by grouping sets ((), (store_id))
  order by grouping(store_id) desc, sum(revenue) desc, store_id`

const readTopProducts = ({ from, to }: Period, stores: string[] | null, max: number) => unprepared`
  select product_id, sum(revenue)::bigint as revenue, sum(units)::bigint as units
  from product_day
  where business_day between ${from} and ${to} and (${stores}::uuid[] is null or store_id = any(${stores}))
  group by product_id
  order by sum(revenue) desc, product_id
  limit ${max}`

import { type Fragment, fragment } from '../../../runtime/database/sql.ts'
import type { Period } from '../generated/schema-types.ts'
import { wholeMonths } from './period.ts'

/**
 * The figures of a period as a subquery: whole months from the monthly totals, the other days from
 * the daily totals. Five years of a product in a store are 60 rows instead of 1,826. `day` is the
 * business day, or the first day of the month.
 * @param storeIds null for every store
 */
export const storeFigures = (period: Period, storeIds: string[] | null): Fragment =>
  fragment`(
    select month as day, store_id, sales, returns, units, revenue, refunded, tax from store_month where ${inMonths(period, storeIds)}
    union all
    select business_day, store_id, sales, returns, units, revenue, refunded, tax from store_day where ${onOtherDays(period, storeIds)}
  )`

/** Like `storeFigures`, by product. */
export const productFigures = (period: Period, storeIds: string[] | null): Fragment =>
  fragment`(
    select month as day, store_id, product_id, units, revenue from product_month
    where ${inMonths(period, storeIds)}
    union all
    select business_day, store_id, product_id, units, revenue from product_day
    where ${onOtherDays(period, storeIds)}
  )`

function inMonths(period: Period, storeIds: string[] | null) {
  const months = wholeMonths(period)
  return fragment`month >= ${months.from} and month < ${months.before} and ${inStores(storeIds)}`
}

function onOtherDays(period: Period, storeIds: string[] | null) {
  const months = wholeMonths(period)
  return fragment`(business_day >= ${period.from} and business_day < ${months.from}
      or business_day >= ${months.before} and business_day <= ${period.to})
    and ${inStores(storeIds)}`
}

/** A condition on `store_id`. */
export const inStores = (storeIds: string[] | null): Fragment =>
  storeIds === null ? fragment`true` : fragment`store_id = any(${storeIds}::uuid[])`

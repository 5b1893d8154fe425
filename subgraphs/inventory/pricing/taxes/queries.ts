import { fragment, sql, unprepared } from '../../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import { mustSeeStock, storesToRead } from '../../scope.ts'
import { dayAt } from '../applicable-lists.ts'
import type { ScheduledTax, TaxSchedule } from '../entities/tax-schedule.ts'
import { placeAt, taxationAt } from './taxes-at.ts'

/** The taxes and rules of a sale. */
export interface Taxation {
  pricesIncludeTax: boolean
  rounding: 'LINE' | 'RECEIPT'
  taxes: ScheduledTax[]
}

/** Null when the store does not exist. @throws FORBIDDEN */
export async function findTaxesOf(ctx: Context, storeId: string, at: Date | null) {
  await mustSeeStock(ctx, storeId)
  if (!(await ctx.load.store.load(storeId))) return null
  const [found] = await ctx.db.query<{ day: string; taxation: Taxation }>(readTaxation(storeId, at))
  return { day: found!.day, ...found!.taxation }
}

/** @throws FORBIDDEN */
export async function findTaxSchedules(ctx: Context, page: PageArguments) {
  const stores = await storesToRead(ctx)
  const where = fragment`(${stores}::uuid[] is null or store_id is null or store_id = any(${stores}))`
  return readPageById<TaxSchedule>(ctx.db, page, {
    list: 'Query.taxSchedules',
    rows: (after, limit) => unprepared`
      select * from tax_schedule where ${where} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count: unprepared`select count(*) from tax_schedule where ${where}`,
  })
}

function readTaxation(storeId: string, at: Date | null) {
  const store = fragment`${storeId}`
  const place = placeAt(store, dayAt(store, fragment`${at}`))
  return sql('read-taxation')`
    select place.day::text as day, ${taxationAt(fragment`place`)} as taxation from ${place} place`
}

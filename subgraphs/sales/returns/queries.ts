import { fragment, sql, unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { type PageArguments, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { SaleReturnFilter } from '../generated/schema-types.ts'
import { ofScope, storesToRead } from '../scope.ts'
import type { ReturnRules } from './entities/return-rules.ts'
import type { SaleReturn } from './entities/sale-return.ts'

export const findReturn = async (ctx: Context, id: string): Promise<SaleReturn | null> =>
  ofScope(ctx, await ctx.load.saleReturn.load(id))

/** Pages the returns that the caller's stores have taken, newest first. @throws FORBIDDEN, BAD_USER_INPUT */
export function findReturns(ctx: Context, filter: SaleReturnFilter, page: PageArguments) {
  const stores = fragment`${storesToRead(ctx, 'returns', filter.storeIds)}::uuid[]`
  const [from, to] = [
    fragment`${checkDay('from', filter.from)}::date`,
    fragment`${checkDay('to', filter.to)}::date`,
  ]
  const where = fragment`(${stores} is null or store_id = any(${stores}))
    and (${from} is null or business_day >= ${from}) and (${to} is null or business_day <= ${to})`
  return readPageById<SaleReturn>(ctx.db, page, {
    list: 'Query.saleReturns',
    rows: (after, limit) => unprepared`
      select * from sale_return where ${where} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count: unprepared`select count(*) from sale_return where ${where}`,
  })
}

export async function readRules(ctx: Context): Promise<ReturnRules> {
  const [rules] = await ctx.db.query<ReturnRules>(sql('read-return-rules')`select * from return_rules`)
  return rules!
}

/** PostgreSQL has no year 0. @throws BAD_USER_INPUT */
function checkDay(field: string, day: string | null | undefined) {
  if (day && day < '0001') throw badInput(`${field} is ${day}: expected a day of the year 1 or later.`)
  return day
}

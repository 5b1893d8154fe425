import { sql, unprepared } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import { firstIdOf } from '../ledger/ledger-ids.ts'

/** The sales rate is the units sold in this many days, in whole weeks, because weekdays differ. */
export const salesRateDays = 28

const day = 24 * 60 * 60 * 1_000

/**
 * Adds up from the ledger the units that each stock level of one store has sold. It takes the store
 * that was measured longest ago, at least a day ago. A concurrent call takes another store.
 * @returns false when no store is due
 */
export async function measureSalesRate(ctx: Context, now = new Date()): Promise<boolean> {
  const since = firstIdOf(new Date(now.getTime() - salesRateDays * day))
  const measured = await ctx.db.query(measure(since, now))
  return measured.length > 0
}

/** Adds new stores to the stores to measure. They are due at once. */
export const markStoresToMeasure = (ctx: Context) => ctx.db.query(rememberStores)

const rememberStores = sql('mark-stores-to-measure')`
  insert into sales_rate_measured (store_id) select id from store order by id on conflict do nothing`
/**
 * PostgreSQL plans this statement at each execution, because a store sells a few lines in four weeks, or
 * a million.
 */
const measure = (since: string, now: Date) => unprepared`
  with due as (
    select store_id from sales_rate_measured where at < ${new Date(now.getTime() - day)}
    order by at, store_id limit 1 for update skip locked
  ), sales as (
    select store_id, product_id, sum(-delta)::bigint as sold
    from stock_movement
    where store_id = (select store_id from due) and id >= ${since}::uuid and reason = 'SALE'
    group by store_id, product_id
  ), new_rate as (
    insert into sales_rate (store_id, product_id, sold)
    select store_id, product_id, sold from sales order by product_id
    on conflict (store_id, product_id) do update set sold = excluded.sold
    where sales_rate.sold <> excluded.sold
  ), old_rate as (
    delete from sales_rate
    where store_id = (select store_id from due) and product_id not in (select product_id from sales)
  )
  update sales_rate_measured set at = ${now} where store_id = (select store_id from due) returning store_id`

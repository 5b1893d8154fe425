import { sql } from '../../../runtime/database/sql.ts'
import { idKey, type PageArguments, readPage } from '../../../runtime/pages.ts'
import type { StockAlert } from '../entities/stock-alert.ts'
import type { StockAlertFilter } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { storesToRead } from '../scope.ts'

export async function findAlerts(ctx: Context, filter: StockAlertFilter, page: PageArguments) {
  const where = [await storesToRead(ctx, filter.storeIds), filter.severities ?? null, filter.state ?? null]
  return readPage(page, {
    key: idKey,
    read: (key, limit) => ctx.db.query<StockAlert>(pageAlerts, [...where, ...(key ?? [null]), limit]),
    keyOf: ({ id }) => [id],
    count: async () => (await ctx.db.query<{ count: number }>(countAlerts, where))[0]!.count,
  })
}

const alertsWhere = `($1::uuid[] is null or store_id = any($1)) and ($2::text[] is null or severity = any($2))
  and ($3::text is null or state = $3)`
const pageAlerts = sql(
  'page-alerts',
  `select * from stock_alert where ${alertsWhere} and ($4::uuid is null or id < $4) order by id desc limit $5`,
)
const countAlerts = sql('count-alerts', `select count(*) from stock_alert where ${alertsWhere}`)

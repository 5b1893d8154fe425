import { z } from 'zod'
import { unprepared } from '../../../runtime/database/sql.ts'
import { idKey, type PageArguments, readPage, readPageById } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { StockAlertFilter, StockAlertOrder } from '../generated/schema-types.ts'
import { seen, storesToRead } from '../scope.ts'
import type { StockAlert } from './entities/stock-alert.ts'

/** Loads an alert. Null unless the caller may read its store. */
export const findAlert = (ctx: Context, id: string): Promise<StockAlert | null> =>
  seen(ctx, ctx.load.alert.load(id))

/** The alerts of the stores that the caller may read. @throws FORBIDDEN */
export async function findAlerts(
  ctx: Context,
  filter: StockAlertFilter,
  order: StockAlertOrder,
  page: PageArguments,
) {
  const where = [
    await storesToRead(ctx, filter.storeIds),
    filter.severities ?? null,
    filter.states ?? null,
    filter.productId ?? null,
    filter.acknowledged ?? null,
    filter.snoozed ?? null,
    filter.from ?? null,
    filter.until ?? null,
  ]
  if (order === 'MOST_SEVERE')
    return readPage(page, {
      list: 'Query.stockAlerts MOST_SEVERE',
      key: z.tuple([z.string().regex(/^[1-4]$/), z.uuid()]),
      read: (key, limit) =>
        ctx.db.query<RankedAlert>(pageBySeverity, [...where, ...(key ?? [null, null]), limit]),
      keyOf: ({ rank, id }) => [`${rank}`, id],
      count: async () => (await ctx.db.query<{ count: number }>(countAlerts, where))[0]!.count,
    })
  return readPageById<StockAlert>(ctx.db, page, {
    list: `Query.stockAlerts ${order}`,
    rows: pageAlerts,
    count: countAlerts,
    where,
  })
}

/** The changes of an alert, newest first. Many alerts take one statement. */
export function findAlertHistory(ctx: Context, alertId: string, page: PageArguments) {
  return readPage(page, {
    list: 'StockAlert.history',
    key: idKey,
    read: (key, limit) =>
      ctx.load.alertSteps.load({ parent: alertId, asked: { before: key?.[0] ?? null, limit } }),
    keyOf: ({ id }) => [id],
    count: async () => (await ctx.load.alertStepCount.load(alertId))?.count ?? 0,
  })
}

type RankedAlert = StockAlert & { rank: number }

const alertsWhere = `($1::uuid[] is null or store_id = any($1)) and ($2::text[] is null or severity = any($2))
  and ($3::text[] is null or state = any($3)) and ($4::uuid is null or product_id = $4)
  and ($5::bool is null or (acknowledged_at is not null) = $5)
  and ($6::bool is null or coalesce(snoozed_until > now(), false) = $6)
  and ($7::timestamptz is null or opened_at >= $7) and ($8::timestamptz is null or opened_at < $8)`
const pageAlerts = unprepared(
  `select * from stock_alert where ${alertsWhere} and ($9::uuid is null or id < $9) order by id desc limit $10`,
)
const pageBySeverity = unprepared(`select *, severity_rank(severity) as rank from stock_alert
   where ${alertsWhere} and ($9::int is null or (severity_rank(severity), id) < ($9, $10::uuid))
   order by severity_rank(severity) desc, id desc limit $11`)
const countAlerts = unprepared(`select count(*) from stock_alert where ${alertsWhere}`)

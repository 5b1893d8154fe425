import { z } from 'zod'
import { fragment, unprepared } from '../../../runtime/database/sql.ts'
import { countOf, idKey, type PageArguments, readPage, readPageById } from '../../../runtime/graphql/pages.ts'
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
  const stores = await storesToRead(ctx, filter.storeIds)
  const { severities, states, productId, acknowledged, snoozed, from, until } = filter
  const where = fragment`
    (${stores}::uuid[] is null or store_id = any(${stores}))
    and (${severities}::text[] is null or severity = any(${severities}))
    and (${states}::text[] is null or state = any(${states}))
    and (${productId}::uuid is null or product_id = ${productId})
    and (${acknowledged}::bool is null or (acknowledged_at is not null) = ${acknowledged})
    and (${snoozed}::bool is null or coalesce(snoozed_until > now(), false) = ${snoozed})
    and (${from}::timestamptz is null or opened_at >= ${from})
    and (${until}::timestamptz is null or opened_at < ${until})`
  const count = unprepared`select count(*) from stock_alert where ${where}`
  if (order === 'MOST_SEVERE')
    return readPage(page, {
      list: 'Query.stockAlerts MOST_SEVERE',
      key: z.tuple([z.string().regex(/^[1-4]$/), z.uuid()]),
      read: (key, limit) => {
        const [rank, id] = key ?? [null, null]
        return ctx.db.query<RankedAlert>(unprepared`
          select *, severity_rank(severity) as rank from stock_alert
          where ${where} and (${rank}::int is null or (severity_rank(severity), id) < (${rank}, ${id}::uuid))
          order by severity_rank(severity) desc, id desc limit ${limit}`)
      },
      keyOf: ({ rank, id }) => [`${rank}`, id],
      count: () => countOf(ctx.db, count),
    })
  return readPageById<StockAlert>(ctx.db, page, {
    list: `Query.stockAlerts ${order}`,
    rows: (after, limit) => unprepared`
      select * from stock_alert where ${where} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count,
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

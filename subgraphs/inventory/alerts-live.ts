import {
  StockAlertImproved,
  StockAlertOpened,
  StockAlertResolved,
  StockAlertWorsened,
} from '../../contracts/events/inventory.ts'
import type { EventRecord } from '../../runtime/events/event.ts'
import { cursorAt, followEvents, positionOf } from '../../runtime/live.ts'
import type { StockAlertChangeKind, StockAlertSeverity, SubscriptionStockAlertsArgs } from './generated.ts'
import type { Context } from './loaders.ts'
import { storesToRead } from './scope.ts'

const changes: Record<string, StockAlertChangeKind> = {
  [StockAlertOpened.type]: 'OPENED',
  [StockAlertWorsened.type]: 'WORSENED',
  [StockAlertImproved.type]: 'IMPROVED',
  [StockAlertResolved.type]: 'RESOLVED',
}

interface AlertData {
  id: string
  severity: StockAlertSeverity
  available: number
}

/** Alerts of the stores that the caller sees, from a cursor on or from now. */
export async function followAlerts(
  ctx: Context,
  { storeIds, severities, after }: SubscriptionStockAlertsArgs,
) {
  const scope = await storesToRead(ctx, storeIds)
  const stores = scope && new Set(scope)
  const from = after == null ? await ctx.events.head() : await positionToGoOn(ctx, after)
  if (from === undefined) return only({ stockAlerts: cursorExpired })

  return followEvents(ctx.events, {
    after: from,
    types: Object.keys(changes),
    map(event) {
      const { severity, id, available } = event.data as AlertData
      if (stores && !stores.has(event.storeId!)) return undefined
      if (severities && !severities.includes(severity)) return undefined
      return { stockAlerts: changeOf(event, { id, severity, available }) }
    },
  })
}

const changeOf = (event: EventRecord, { id, severity, available }: AlertData) => ({
  __typename: 'StockAlertChange' as const,
  cursor: cursorAt(event.position),
  change: changes[event.type]!,
  at: event.time,
  severity,
  available,
  alert: { id },
})

async function positionToGoOn(ctx: Context, cursor: string) {
  const position = positionOf(cursor)
  if (position === undefined) return undefined
  if (position < (await ctx.events.oldest())) return undefined
  if (position <= (await ctx.events.head())) return position
  // Another process has delivered it before this one has heard of it.
  ctx.events.grown()
  return position <= (await ctx.events.head()) ? position : undefined
}

const cursorExpired = {
  __typename: 'CursorExpired' as const,
  code: 'CURSOR_EXPIRED' as const,
  message:
    'The cursor is too old, or not of this log: load stockAlerts by query and subscribe without after.',
}

async function* only<T>(value: T): AsyncIterableIterator<T> {
  yield value
}

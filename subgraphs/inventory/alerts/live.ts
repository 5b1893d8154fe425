import type { EventRecord } from '../../../runtime/events/event.ts'
import { asEvents, cursorAt, followEvents, positionOf } from '../../../runtime/events/live.ts'
import type { Context } from '../context.ts'
import type { SubscriptionStockAlertsArgs } from '../generated/schema-types.ts'
import { storesToRead } from '../scope.ts'
import { type AlertData, alertDataOf, alertEventTypes, kindOfEvent } from './alert-events.ts'
import { type AlertEvent, presentPositionOf, readOpenAlerts, type StreamPosition } from './present.ts'

/**
 * Streams the alerts of the stores that the caller may read, from a cursor or from now on. With
 * `includeOpen` the open alerts come first. The position in the log is read before the open alerts,
 * and the stream continues after that position, so that no event is missed.
 */
export async function followAlerts(
  ctx: Context,
  { storeIds, severities, includeOpen, includeSnoozed, after }: SubscriptionStockAlertsArgs,
) {
  const stores = await storesToRead(ctx, storeIds)
  const from = await beginOf(ctx, includeOpen, after)
  if (!from) return only({ stockAlerts: cursorExpired })
  const wanted = { stores, severities: severities ?? null, snoozed: includeSnoozed ?? false }
  const among = stores && new Set(stores)

  const stream = followEvents<AlertEvent>(ctx.events, {
    after: from.position,
    types: alertEventTypes,
    filter: wanted,
    first: from.openAfter === undefined ? undefined : readOpenAlerts(ctx.db, from, wanted),
    map(event) {
      const data = alertDataOf(event)
      if (among && !among.has(data.storeId)) return undefined
      if (severities && !severities.includes(data.severity)) return undefined
      if (!wanted.snoozed && rests(event, data)) return undefined
      return { stockAlerts: changeOf(event, data) }
    },
  })
  return asEvents(stream)
}

/** True for a change of a snoozed alert, except for the event that starts the snooze. */
const rests = ({ type, time }: EventRecord, { snoozedUntil }: AlertData) =>
  kindOfEvent(type) !== 'SNOOZED' && snoozedUntil !== undefined && new Date(snoozedUntil) > time

const changeOf = (
  event: EventRecord,
  { id, severity, available, comment }: AlertData,
): AlertEvent['stockAlerts'] => ({
  __typename: 'StockAlertChange',
  cursor: cursorAt(event.position),
  change: kindOfEvent(event.type),
  at: event.time,
  actor: event.actor,
  severity,
  available,
  comment,
  alert: { id },
})

async function beginOf(
  ctx: Context,
  includeOpen: boolean | null | undefined,
  cursor: string | null | undefined,
): Promise<StreamPosition | undefined> {
  if (ctx.after === undefined && cursor == null) {
    const position = await ctx.events.head()
    return includeOpen ? { position, openAfter: null } : { position }
  }
  const position = ctx.after ?? positionOf(cursor!)
  const begin = position === undefined ? presentPositionOf(cursor!) : { position }
  return begin && (await isReadable(ctx, begin.position)) ? begin : undefined
}

async function isReadable(ctx: Context, position: number): Promise<boolean> {
  if (position < (await ctx.events.oldest())) return false
  if (position <= (await ctx.events.head())) return true
  // Another process delivered this position, but this process has not been notified of it yet.
  ctx.events.grown()
  return position <= (await ctx.events.head())
}

const cursorExpired = {
  __typename: 'CursorExpired' as const,
  code: 'CURSOR_EXPIRED' as const,
  message:
    'The cursor is too old, or not of this log: subscribe without after, and with includeOpen for what stands now.',
}

async function* only<T>(value: T): AsyncIterableIterator<T> {
  yield value
}

import { sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import type { EventPage, EventRecord } from './event.ts'
import { createWaits } from './waits.ts'

/**
 * The event log of one database, read after a position. The newest events are kept in memory as read from
 * PostgreSQL, so that a thousand readers at the head cost one query; who is further behind reads the table.
 */
export interface EventLog {
  /** The events after `position` in order, at most `limit`, of the types given or of all. */
  after(position: number, limit: number, types?: string[]): Promise<EventPage>
  /** The same, but waits up to `ms` for the first that is not there yet. */
  pull(position: number, limit: number, types: string[], ms: number, signal: AbortSignal): Promise<EventPage>
  /** The newest position, and the oldest that can still be read after. */
  head(): Promise<number>
  oldest(): Promise<number>
  /** The newest position, once everything that was committed before the call has one. */
  settled(signal: AbortSignal): Promise<number>
  /**
   * Resolves when there may be events of the types given, or of any, after `position`; or after `ms`, or when `signal`
   * aborts.
   * @returns a position up to which there are none
   */
  more(position: number, ms: number, signal: AbortSignal, types?: string[]): Promise<number>
  /** Told by the sequencer. */
  grown(): void
}

/** A wait for the sequencer looks again then: its word may be lost with a connection. */
const lookAgainMs = 1_000
const kept = 5_000
const page = 1_000

export function openEventLog(db: Queries): EventLog {
  let recent: EventRecord[] = []
  /** Every event after this position is in `recent`. */
  let since: number | undefined
  let stale = true
  let readAt = 0
  let reading: Promise<void> | undefined
  let oldest: Promise<number> | undefined
  const waits = createWaits()

  return {
    after,
    async pull(position, limit, types, ms, signal) {
      const page = await after(position, limit, types)
      if (page.upTo > position) return page
      return after(await more(position, ms, signal, types), limit, types)
    },
    head,
    oldest() {
      oldest ??= readOldest().finally(() => {
        oldest = undefined
      })
      return oldest
    },
    settled,
    more,
    grown() {
      stale = true
      // A log that cannot be read tells them so when they read it.
      if (!waits.isEmpty()) refresh().catch(waits.endAll)
    },
  }

  async function after(position: number, limit: number, types?: string[]): Promise<EventPage> {
    const upTo = await head()
    const events = position < since! ? await readTable(position) : readMemory(position)
    return { events, upTo: events.length < limit ? Math.max(position, upTo) : events.at(-1)!.position }

    function readTable(from: number) {
      return db.query<EventRecord>(readAfter, [from, limit, types ?? null, upTo])
    }

    function readMemory(from: number) {
      const later = recent.slice(firstAfter(recent, from))
      return (types ? later.filter(({ type }) => types.includes(type)) : later).slice(0, limit)
    }
  }

  async function settled(signal: AbortSignal) {
    const [last] = await db.query<{ seq: number }>(readOutboxHead)
    while (true) {
      signal.throwIfAborted()
      // Begun before the look: a growth in between counts.
      const growth = waits.begin({ position: 0 }, lookAgainMs, signal)
      try {
        const [left] = await db.query<{ isLeft: boolean }>(readIsLeft, [last!.seq])
        if (!left!.isLeft) break
        await growth.got
      } finally {
        growth.cancel()
      }
    }
    stale = true
    return head()
  }

  async function more(position: number, ms: number, signal: AbortSignal, types?: string[]) {
    if (stale || newest() > position || signal.aborted) return position
    return waits.begin({ position, types }, ms, signal, () => lookAgain(ms)).got
  }

  /** The word that something came may be lost with a connection: who has waited in vain does not trust it. */
  function lookAgain(afterMs: number) {
    if (Date.now() - readAt >= afterMs) stale = true
  }

  async function head() {
    await refresh()
    return newest()
  }

  function newest() {
    return recent.at(-1)?.position ?? since ?? 0
  }

  /** Reads on from the newest known event; callers at the same time share one reading. */
  async function refresh() {
    while (stale || reading) {
      reading ??= readOn().finally(() => {
        reading = undefined
      })
      await reading
    }
  }

  async function readOn() {
    stale = false
    readAt = Date.now()
    try {
      since ??= await lastPage()
      const fresh = await db.query<EventRecord>(readAfter, [
        recent.at(-1)?.position ?? since,
        page,
        null,
        null,
      ])
      if (fresh.length === page) stale = true
      recent = recent.concat(fresh)
      if (recent.length > kept) {
        const dropped = recent.splice(0, recent.length - kept)
        since = dropped.at(-1)!.position
      }
      if (fresh.length > 0) waits.got(new Set(fresh.map(({ type }) => type)), newest())
    } catch (error) {
      stale = true
      throw error
    }
  }

  /** The newest are read ahead: after a restart all listeners come back to them at once. */
  async function lastPage() {
    const [row] = await db.query<{ position: number }>(readHead)
    return Math.max(0, row!.position - page)
  }

  async function readOldest() {
    const [row] = await db.query<{ position: number }>(oldestPosition)
    return row!.position
  }
}

function firstAfter(events: EventRecord[], position: number) {
  let low = 0
  let high = events.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (events[middle]!.position > position) high = middle
    else low = middle + 1
  }
  return low
}

const readAfter = sql(
  'read-events-after',
  `select position, id, type, version, subject, time, store_id, trace, tracestate, data,
          json_build_object('id', actor_id, 'name', actor_name) as actor
   from event
   where position > $1 and ($3::text[] is null or type = any($3)) and ($4::bigint is null or position <= $4)
   order by position limit $2`,
)
const readOutboxHead = sql('read-outbox-head', 'select coalesce(max(seq), 0) as seq from outbox')
const readIsLeft = sql(
  'read-is-left-in-outbox',
  'select exists (select from outbox where seq <= $1) as is_left',
)
const readHead = sql('read-event-head', 'select coalesce(max(position), 0) as position from event')
const oldestPosition = sql(
  'read-event-oldest',
  'select coalesce(min(position) - 1, 0) as position from event',
)

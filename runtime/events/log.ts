import { sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import type { EventPage, EventRecord } from './event.ts'
import { createWaits } from './waits.ts'

/**
 * The event log of one database, read after a position. The newest events stay in memory as they
 * were read from PostgreSQL, so that a thousand readers of the newest events cost one query. A
 * reader that is further behind reads the table.
 */
export interface EventLog {
  /** The events after `position`, in order: at most `limit`, of the given types or of all. */
  after(position: number, limit: number, types?: string[]): Promise<EventPage>
  /** The same, but waits up to `ms` for the first event. */
  pull(
    position: number,
    limit: number,
    types: string[] | undefined,
    ms: number,
    signal: AbortSignal,
  ): Promise<EventPage>
  /** The newest position, and the oldest position that can still be read after. */
  head(): Promise<number>
  oldest(): Promise<number>
  /** The newest position, after all events that were committed before the call have one. */
  settled(signal: AbortSignal): Promise<number>
  /**
   * Resolves when there may be events of the given types, or of any type, after `position`; also
   * after `ms`, and when `signal` aborts.
   * @returns a position up to which there are no such events
   */
  more(position: number, ms: number, signal: AbortSignal, types?: string[]): Promise<number>
  /** Called when the sequencer has added events. */
  grown(): void
}

/** A wait for the sequencer checks again after this time: a notification may be lost with a connection. */
const lookAgainMs = 1_000
const kept = 5_000
const page = 1_000

export function openEventLog(db: Queries): EventLog {
  let recent: EventRecord[] = []
  /** `recent` has all events after this position. */
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
      // A waiting reader gets this error when it reads.
      if (!waits.isEmpty()) refresh().catch(waits.endAll)
    },
  }

  async function after(position: number, limit: number, types?: string[]): Promise<EventPage> {
    const upTo = await head()
    const events = position < since! ? await readTable(position) : readMemory(position)
    return { events, upTo: events.length < limit ? Math.max(position, upTo) : events.at(-1)!.position }

    function readTable(from: number) {
      return db.query<EventRecord>(readAfter(from, limit, { types, upTo }))
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
      // The wait begins before the check, so that growth in between counts.
      const growth = waits.begin({ position: 0 }, lookAgainMs, signal)
      try {
        const [left] = await db.query<{ isLeft: boolean }>(sql('read-is-left-in-outbox')`
          select exists (select from outbox where seq <= ${last!.seq}) as is_left`)
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

  /**
   * A notification may be lost with a connection, so a wait that ended without one marks the memory
   * as stale.
   */
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

  /** Reads on from the newest known event. Simultaneous callers share one read. */
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
      const fresh = await db.query<EventRecord>(readAfter(recent.at(-1)?.position ?? since, page))
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

  /**
   * The position that memory begins at. The newest events are read ahead, because after a restart
   * all listeners return to them at once.
   */
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

const readAfter = (
  position: number,
  limit: number,
  { types, upTo }: { types?: string[]; upTo?: number | null } = {},
) => sql('read-events-after')`
  select position, id, type, version, subject, time, store_id, trace, tracestate, data,
         json_build_object('id', actor_id, 'name', actor_name) as actor
  from event
  where position > ${position} and (${types}::text[] is null or type = any(${types}))
    and (${upTo}::bigint is null or position <= ${upTo})
  order by position limit ${limit}`
const readOutboxHead = sql('read-outbox-head')`select coalesce(max(seq), 0) as seq from outbox`
const readHead = sql('read-event-head')`select coalesce(max(position), 0) as position from event`
const oldestPosition = sql('read-event-oldest')`
  select coalesce(min(position) - 1, 0) as position
  from event`

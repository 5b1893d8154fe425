import type { Queries } from '../database/database.ts'
import { sql } from '../database/sql.ts'
import type { EventPage, EventRecord } from './event.ts'

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
  /** Resolves when there may be events after `position`, or after `ms`, or when `signal` aborts. */
  more(position: number, ms: number, signal: AbortSignal): Promise<void>
  /** Told by the sequencer. */
  grown(): void
}

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
  const waiting = new Set<() => void>()

  return {
    after,
    async pull(position, limit, types, ms, signal) {
      const page = await after(position, limit, types)
      if (page.upTo > position) return page
      await more(position, ms, signal)
      return after(position, limit, types)
    },
    head,
    oldest() {
      oldest ??= readOldest().finally(() => {
        oldest = undefined
      })
      return oldest
    },
    more,
    grown() {
      stale = true
      for (const tell of [...waiting]) tell()
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

  async function more(position: number, ms: number, signal: AbortSignal) {
    if (stale || newest() > position || signal.aborted) return
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer)
        waiting.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(() => {
        lookAgain(ms)
        done()
      }, ms)
      waiting.add(done)
      signal.addEventListener('abort', done)
    })
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
const readHead = sql('read-event-head', 'select coalesce(max(position), 0) as position from event')
const oldestPosition = sql(
  'read-event-oldest',
  'select coalesce(min(position) - 1, 0) as position from event',
)

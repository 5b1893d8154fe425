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
  /**
   * Resolves when there may be events of the types given, or of any, after `position`; or after `ms`, or when `signal`
   * aborts. A thousand who wait for one type cost nothing while others come.
   * @returns a position up to which there are none
   */
  more(position: number, ms: number, signal: AbortSignal, types?: string[]): Promise<number>
  /** Told by the sequencer. */
  grown(): void
}

interface Waiting {
  /** Nothing that it waits for is up to here. */
  position: number
  types?: string[]
  wake(): void
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
  const waiting = new Set<Waiting>()

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
    more,
    grown() {
      stale = true
      if (waiting.size > 0) refresh().catch(wakeAll)
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

  async function more(position: number, ms: number, signal: AbortSignal, types?: string[]) {
    if (stale || newest() > position || signal.aborted) return position
    const reader: Waiting = { position, types, wake() {} }
    await new Promise<void>((resolve) => {
      reader.wake = () => {
        clearTimeout(timer)
        waiting.delete(reader)
        signal.removeEventListener('abort', reader.wake)
        resolve()
      }
      const timer = setTimeout(() => {
        lookAgain(ms)
        reader.wake()
      }, ms)
      waiting.add(reader)
      signal.addEventListener('abort', reader.wake)
    })
    return reader.position
  }

  /** Wakes those whom the events concern; the others have nothing up to there. */
  function wake(fresh: EventRecord[]) {
    const come = new Set(fresh.map(({ type }) => type))
    for (const reader of [...waiting])
      if (!reader.types || reader.types.some((type) => come.has(type))) reader.wake()
      else reader.position = Math.max(reader.position, newest())
  }

  /** The log cannot be read: they learn it by reading. */
  function wakeAll() {
    for (const reader of [...waiting]) reader.wake()
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
      if (fresh.length > 0) wake(fresh)
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

import { setTimeout as pause } from 'node:timers/promises'
import { sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import { isBusy } from '../errors/busy.ts'
import type { Logger } from '../log.ts'
import type { Tx } from '../subgraph/context.ts'
import type { SubgraphClient } from '../subgraph-client/client.ts'
import { throttledLog } from '../throttled-log.ts'
import { type DataOf, type EventDefinition, type EventPage, type EventRecord, readData } from './event.ts'

/**
 * Applies an event in the transaction that moves the reader's cursor: exactly once, and in order.
 * Events that the handler emits have the actor of the event that it handles.
 */
export interface EventHandler<E extends EventDefinition = EventDefinition> {
  event: E
  apply(tx: Tx, event: EventRecord<DataOf<E>>): Promise<void>
}

/** The subgraph that reads, and its database. */
export interface Reader {
  db: Queries
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/**
 * Makes an event handler. Its changes commit together with the cursor, so they happen once. It makes
 * no network call.
 *
 * ```ts
 * export const onStoreClosed = onEvent(StoreClosed, async (tx, { data }) => {
 *   await tx.query(sql('close-store')`update store set closed_at = now() where id = ${data.id}`)
 * })
 * ```
 */
export const onEvent = <E extends EventDefinition>(event: E, apply: EventHandler<E>['apply']): EventHandler =>
  ({ event, apply }) as unknown as EventHandler

/** Applies the events of one owner. */
export interface Applier {
  /** The types of events that have a handler. Undefined for all types. */
  types: string[] | undefined
  /** The position up to which events are applied, as the database has it. */
  cursor(): Promise<number>
  /**
   * Applies a page that was read after a position. Processes that read the same page take turns,
   * and no event is applied twice.
   * @param signal gives the page up
   */
  take(page: EventPage, signal: AbortSignal): Promise<void>
}

export interface Consumer {
  /** Resolves once all events that the owner had committed at the start are applied. */
  caughtUp: Promise<void>
  isCaughtUp(): boolean
  owner: string
  close(): Promise<void>
}

/** The number of events in one read. */
export const batch = 500
const waitMs = 20_000
const tries = 5
/** A cursor that only passes events without a handler is stored once in this many events. */
const silentStride = 1_000

/** The subgraph whose events are read. */
export type EventOwner = Pick<SubgraphClient, 'name' | 'events' | 'settled'>

/** Pulls the events of one owner and applies them by their handlers, until it is closed. */
export function startConsumer(options: {
  reader: Reader
  owner: EventOwner
  eventHandlers: EventHandler[]
  log: Logger
  /** Called after a batch is committed: loaders and listeners may read again. */
  onApplied?: (events: EventRecord[]) => void
}): Consumer {
  return startPulling({ ...options, applier: createApplier({ ...options, owner: options.owner.name }) })
}

/** Pulls the events of one owner and gives them to an applier, until it is closed. */
export function startPulling(options: {
  owner: EventOwner
  applier: Applier
  log: Logger
  onApplied?: (events: EventRecord[]) => void
}): Consumer {
  const { owner, log, applier } = options
  const closing = new AbortController()
  let tellCaughtUp = () => {}
  const caughtUp = new Promise<void>((resolve) => {
    tellCaughtUp = resolve
  })
  let position: number | undefined
  /** The owner's newest event when this consumer started, including events that were still in the outbox. */
  let newest: number | undefined
  let caught = false
  const warn = throttledLog(
    log.child({ owner: owner.name }),
    'events cannot be read or applied now: trying again',
  )
  const running = run()

  return {
    caughtUp,
    isCaughtUp: () => caught,
    owner: owner.name,
    async close() {
      closing.abort()
      await running
    },
  }

  async function run() {
    while (!closing.signal.aborted) {
      try {
        await pullOnce()
      } catch (error) {
        if (closing.signal.aborted) return
        position = undefined
        warn(error as Error)
        await pause(500, undefined, { signal: closing.signal }).catch(() => 'closing')
      }
    }
  }

  async function pullOnce() {
    newest ??= await owner.settled(closing.signal)
    position ??= await applier.cursor()
    const page = await owner.events(position, batch, applier.types, caught ? waitMs : 0, closing.signal)
    if (closing.signal.aborted) return
    await applier.take(page, closing.signal)
    position = page.upTo
    if (page.events.length > 0) options.onApplied?.(page.events)
    if (caught || position < newest) return
    caught = true
    tellCaughtUp()
  }
}

/**
 * Each batch and the cursor's move are one transaction of the reader's database. This gives
 * exactly-once effect, order, and catching up from zero.
 */
export function createApplier(options: {
  reader: Reader
  owner: string
  eventHandlers: EventHandler[]
  log: Logger
}): Applier {
  const { owner, log } = options
  const { db, transaction } = options.reader
  const eventHandlers = new Map<string, EventHandler[]>()
  for (const handler of options.eventHandlers)
    eventHandlers.set(handler.event.type, [...(eventHandlers.get(handler.event.type) ?? []), handler])
  let written = 0

  return { types: [...eventHandlers.keys()], cursor: () => readCursor(db, owner), take }

  async function take(page: EventPage, signal: AbortSignal) {
    if (page.events.length === 0) return passSilently(page.upTo)
    try {
      await apply(page.events, page.upTo)
    } catch (error) {
      if (isBusy(error)) throw error
      log.warn({ error, owner }, 'a batch of events failed: applying them one by one')
      for (const event of page.events) await applyAlone(event, signal)
    }
    written = page.upTo
  }

  async function passSilently(upTo: number) {
    if (upTo - written < silentStride) return
    await db.query(moveCursor(owner, upTo))
    written = upTo
  }

  async function apply(events: EventRecord[], upTo: number) {
    await transaction(async (tx) => {
      const [at] = await tx.query<{ position: number }>(lockCursor(owner))
      const blocked = new Set(await blockedSubjects(tx, events))
      for (const event of events) {
        if (event.position <= at!.position) continue
        if (blocked.has(event.subject))
          await deadLetter(tx, event, 'waits for an earlier event of its subject', 0)
        else await handle(tx, event)
      }
      await tx.query(moveCursor(owner, upTo))
    })
  }

  async function applyAlone(event: EventRecord, signal: AbortSignal) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await apply([event], event.position)
      } catch (error) {
        // A slow or unavailable database is not the event's fault: the batch is read again.
        if (signal.aborted || isBusy(error)) throw error
        if (attempt === tries) return giveUp(event, error)
        await pause(2 ** attempt * 10, undefined, { signal }).catch(() => 'given up')
      }
    }
  }

  /** Dead-letters an event that keeps failing, with the reason. Its subject waits, the others continue. */
  async function giveUp(event: EventRecord, error: unknown) {
    const deadLettered = await transaction(async (tx) => {
      const [at] = await tx.query<{ position: number }>(lockCursor(owner))
      // Another process has applied it meanwhile.
      if (event.position <= at!.position) return false
      await deadLetter(tx, event, String(error), tries)
      await tx.query(moveCursor(owner, event.position))
      return true
    })
    if (deadLettered)
      log.error(
        { error, event: event.id, type: event.type, subject: event.subject },
        'event is a dead letter now',
      )
  }

  /** Handlers run in the order of the subgraph's features. */
  async function handle(tx: Tx, event: EventRecord) {
    const by: Tx = { ...tx, emit: (kind, details) => tx.emit(kind, { actor: event.actor, ...details }) }
    for (const { event: definition, apply } of eventHandlers.get(event.type)!)
      await apply(by, { ...event, version: definition.version, data: readData(definition, event) })
  }

  async function blockedSubjects(tx: Queries, events: EventRecord[]) {
    const rows = await tx.query<{ subject: string }>(sql('read-blocked-subjects')`
      select distinct subject from dead_letter
      where owner = ${owner} and subject = any(${events.map((e) => e.subject)})`)
    return rows.map(({ subject }) => subject)
  }

  function deadLetter(tx: Queries, event: EventRecord, reason: string, tried: number) {
    return tx.query(sql('dead-letter-event')`
      insert into dead_letter (owner, position, subject, event, reason, tries)
      values (${owner}, ${event.position}, ${event.subject}, ${JSON.stringify(event)}, ${reason}, ${tried})
      on conflict do nothing`)
  }
}

/** The position of a cursor. The first call makes the cursor, at 0. */
export async function readCursor(db: Queries, owner: string): Promise<number> {
  const [row] = await db.query<{ position: number }>(sql('read-event-cursor')`
    insert into event_cursor (owner, position) values (${owner}, 0)
    on conflict (owner) do update set owner = excluded.owner returning position`)
  return row!.position
}

export const lockCursor = (owner: string) =>
  sql('lock-event-cursor')`select position from event_cursor where owner = ${owner} for update`
export const moveCursor = (owner: string, upTo: number) => sql('move-event-cursor')`
  update event_cursor set position = greatest(position, ${upTo}), moved_at = now() where owner = ${owner}`

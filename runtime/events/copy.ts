import type { Logger } from '../log.ts'
import type { Tx } from '../subgraph/context.ts'
import {
  type Applier,
  type Consumer,
  type EventOwner,
  lockCursor,
  moveCursor,
  type Reader,
  readCursor,
  startPulling,
} from './consume.ts'
import type { EventPage, EventRecord } from './event.ts'

/**
 * Keeps a copy of the events of all types, a batch at a time, in the transaction that moves the
 * cursor: exactly once, and in order. The events are as the log has them, not upcast. It makes no
 * network call.
 */
export type CopyEvents = (tx: Tx, owner: string, events: EventRecord[]) => Promise<void>

/**
 * Pulls all events of one owner for a copy, until it is closed. Its cursor is not that of the event
 * handlers, so a slow copy delays no read model. No event becomes a dead letter: a copy with a gap
 * would be wrong for ever, so a batch that fails is tried again until it succeeds.
 */
export const startCopying = ({
  reader,
  owner,
  copy,
  log,
}: {
  reader: Reader
  owner: EventOwner
  copy: CopyEvents
  log: Logger
}): Consumer => startPulling({ owner, log, applier: createCopier(reader, owner.name, copy) })

/** Applies pages of events to a copy. */
export function createCopier(reader: Reader, owner: string, copy: CopyEvents): Applier {
  const cursorName = `${owner} copy`
  return { types: undefined, cursor: () => readCursor(reader.db, cursorName), take }

  async function take({ events, upTo }: EventPage) {
    if (events.length === 0) return
    await reader.transaction(async (tx) => {
      const [at] = await tx.query<{ position: number }>(lockCursor(cursorName))
      const fresh = events.filter(({ position }) => position > at!.position)
      if (fresh.length > 0) await copy(tx, owner, fresh)
      await tx.query(moveCursor(cursorName, upTo))
    })
  }
}

import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from '../log.ts'
import type { SubgraphClient } from '../subgraph-client/client.ts'
import { batch, createApplier, type EventHandler, type Reader } from './consume.ts'

/** Applies another subgraph's events at once, in a process that waits for them. */
export interface CatchUp {
  /** Resolves once all events that the owner had committed before the call are applied here. */
  run(): Promise<void>
  close(): Promise<void>
}

/** The maximum duration of a run. The events that it has applied by then stay applied. */
const maxMs = 2_000
/**
 * The time between the starts of two runs: for any number of callers, an owner gets at most 50 requests a
 * second.
 */
const gapMs = 20

/**
 * The consumer of the owner's events may run in another process and lags behind. The catch-up reads
 * from the same cursor and takes turns with the consumer. All callers during a run share the next
 * run, which begins after they called.
 */
export function createCatchUp(options: {
  reader: Reader
  owner: Pick<SubgraphClient, 'name' | 'events' | 'settled'>
  eventHandlers: EventHandler[]
  log: Logger
}): CatchUp {
  const { owner } = options
  const applier = createApplier({ ...options, owner: owner.name })
  const closing = new AbortController()
  let next: Promise<void> | undefined
  let running = Promise.resolve()
  let begunAt = 0
  let reached = 0

  return {
    run() {
      next ??= begin()
      return next
    },
    async close() {
      closing.abort()
      await Promise.allSettled([next, running])
    },
  }

  async function begin() {
    // The callers of the run before this one get its error.
    await running.catch(() => {})
    await pause(Math.max(0, begunAt + gapMs - Date.now()))
    next = undefined
    begunAt = Date.now()
    running = readOn()
    return running
  }

  async function readOn() {
    const signal = AbortSignal.any([closing.signal, AbortSignal.timeout(maxMs)])
    const head = await owner.settled(signal)
    if (head <= reached) return
    let position = Math.max(reached, await applier.cursor())
    while (position < head) {
      const page = await owner.events(position, batch, applier.types, 0, signal)
      signal.throwIfAborted()
      await applier.take(page, signal)
      position = page.upTo
    }
    reached = position
  }
}

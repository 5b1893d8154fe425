import { createHash } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import type { Principal } from '../access/principal.ts'
import type { Revocations } from '../access/revocations.ts'
import { isBusy } from '../errors/busy.ts'
import { unauthenticated } from '../errors/errors.ts'
import { pauseUnlessAborted } from '../process/pause.ts'
import type { EventRecord } from './event.ts'
import type { EventLog } from './log.ts'

const page = 200
/** A safety net: usually the log wakes the stream. */
const lookAgainMs = 30_000
const busyMs = 1_000

/** An item of a stream: an event, or a report of the stream's position. */
export class Followed<T = unknown> {
  constructor(
    /** The stream has delivered everything up to here; undefined for the items of `first`. */
    readonly position: number | undefined,
    /** The root value of an event; a report of the position has none. */
    readonly root?: T,
    /** Set in a report. Streams with the same feed deliver the same events after a position. */
    readonly feed?: string,
  ) {}
}

/** Types a stream for resolvers, as a stream of its root values. `openSubscription` reads the items. */
export const asEvents = <T>(stream: AsyncIterable<Followed<T>>): AsyncIterable<T> =>
  stream as unknown as AsyncIterable<T>

/**
 * Follows the log from a position on, without end. A notification only wakes the stream: it delivers the
 * events that it reads after its own position. So no event is missed or doubled, and a slow listener
 * holds no memory.
 *
 * The stream reports its position when at most a page is left, and when it has caught up. From there on a
 * listener can change to another stream of the same feed.
 *
 * The stream is no async generator: a generator's `return()` would queue behind a pending `next()` and
 * never end an idle stream.
 */
export function followEvents<T>(
  log: EventLog,
  options: {
    after: number
    types: string[]
    /** The items that come before anything of the log. */
    first?: AsyncIterator<T>
    /** All values that `map` filters by. Streams with the same filter can replace one another. */
    filter: object
    /** Makes the item of an event; undefined skips the event. */
    map: (event: EventRecord) => T | undefined
  },
): AsyncIterableIterator<Followed<T>> {
  const ended = new AbortController()
  const feed = digest(options.types, options.filter)
  let position = options.after
  let waiting: EventRecord[] = []
  let first = options.first
  /** The nearness to the newest event that the stream has reported. */
  let reported: 'near' | 'there' | undefined
  let turn = Promise.resolve<IteratorResult<Followed<T>>>({ done: true, value: undefined })

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next() {
      turn = turn.then(advance, advance)
      return turn
    },
    async return() {
      ended.abort()
      return { done: true, value: undefined }
    },
  }

  async function advance(): Promise<IteratorResult<Followed<T>>> {
    while (first && !ended.signal.aborted) {
      const { done, value } = await first.next()
      if (!done) return resultOf(new Followed(undefined, value))
      first = undefined
    }
    while (!ended.signal.aborted) {
      const event = waiting.shift()
      if (event) {
        const value = options.map(event)
        if (value !== undefined) return resultOf(new Followed(event.position, value))
        continue
      }
      const begin = position
      const read = await readPage()
      if (!read) continue
      const moved = read.upTo > position
      waiting = read.events
      position = read.upTo
      const now = !moved ? 'there' : waiting.length < page ? 'near' : undefined
      if (now && reported !== 'there' && now !== reported) {
        reported = now
        return resultOf(new Followed<T>(begin, undefined, feed))
      }
      if (!moved) position = await log.more(position, lookAgainMs, ended.signal, options.types)
    }
    return { done: true, value: undefined }
  }

  /** Returns nothing while the database is slow or unavailable: the listeners wait and miss nothing. */
  async function readPage() {
    try {
      return await log.after(position, page, options.types)
    } catch (error) {
      if (!isBusy(error)) throw error
      await pauseUnlessAborted(busyMs, ended.signal)
    }
  }
}

const resultOf = <T>(value: T): IteratorResult<T> => ({ done: false, value })

const digest = (...parts: unknown[]) => createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

/** Makes a cursor, which clients must not read, from a position in the log. */
export const cursorAt = (position: number): string => Buffer.from(`e${position}`).toString('base64url')

/** Reads a cursor. @returns the position; undefined for an invalid cursor */
export function positionOf(cursor: string): number | undefined {
  const [, digits] = /^e(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/**
 * Ends a stream with an error when the listener's token expires, or when the token is revoked
 * before. A stream does not outlive its token.
 */
export function whileWelcome(
  stream: AsyncIterableIterator<ExecutionResult>,
  principal: Pick<Principal, 'id' | 'expiresAt' | 'issuedAt'>,
  { watch }: Pick<Revocations, 'watch'>,
): AsyncIterableIterator<ExecutionResult> {
  let why: string | undefined
  let delivered = false
  const leftMs = principal.expiresAt * 1000 - Date.now()
  const timer = leftMs < maxTimerMs ? setTimeout(() => end(expired), leftMs).unref() : undefined
  const stopWatching = watch(principal, end)

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (delivered) return { done: true, value: undefined }
      const next = await stream.next()
      if (next.done) forget()
      if (!why) return next
      delivered = true
      return { done: false, value: { errors: [unauthenticated(why)] } }
    },
    async return() {
      forget()
      await stream.return?.()
      return { done: true, value: undefined }
    },
  }

  /** Ends the wait for the next event: the waiting caller gets the reason instead. */
  function end(reason: string) {
    why ??= reason
    forget()
    void stream.return?.()
  }

  function forget() {
    clearTimeout(timer)
    stopWatching()
  }
}

const expired = 'The token has expired: subscribe again with a fresh one and `after`.'

/** The maximum of setTimeout. A service's principal never expires. */
const maxTimerMs = 2 ** 31 - 1

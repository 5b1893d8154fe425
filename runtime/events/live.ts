import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import type { Principal } from '../access/principal.ts'
import type { Revocations } from '../access/revocations.ts'
import { isBusy } from '../errors/busy.ts'
import { unauthenticated } from '../errors/errors.ts'
import type { EventRecord } from './event.ts'
import type { EventLog } from './log.ts'

const page = 200
/** Only a safety net: the log tells when there is more. */
const lookAgainMs = 30_000
const busyMs = 1_000

/** What a stream gives of a log: an event, or word of where the stream is. */
export class Followed<T = unknown> {
  constructor(
    /** The stream has given everything up to here; unknown until what comes first is through. */
    readonly position: number | undefined,
    /** The root value of an event. */
    readonly root?: T,
    /** Of a word: streams with the same text give the same events after a position. */
    readonly feed?: string,
  ) {}
}

/** A stream as the types of resolvers have it: of its root values. `openSubscription` takes it for what it is. */
export const asEvents = <T>(stream: AsyncIterable<Followed<T>>): AsyncIterable<T> =>
  stream as unknown as AsyncIterable<T>

/**
 * Events from a position on, without end. Being told that there is more only wakes; what is delivered is read
 * after the listener's own position, so nothing is missed or doubled, and a slow listener holds no memory.
 * It says where it is when no more than a page is left to give, and when it has caught up: from there on a listener can go
 * on with another stream of the same feed.
 * Not an async generator: its `return()` would queue behind a pending `next()` and never end an idle stream.
 */
export function followEvents<T>(
  log: EventLog,
  options: {
    after: number
    types: string[]
    /** What the listener gets before anything of the log. */
    first?: AsyncIterator<T>
    /** All that decides what `map` passes over, so that streams with the same can stand in for one another. */
    filter: object
    /** What the listener gets of an event; undefined passes it over. */
    map: (event: EventRecord) => T | undefined
  },
): AsyncIterableIterator<Followed<T>> {
  const ended = new AbortController()
  const feed = digest(options.types, options.filter)
  let position = options.after
  let waiting: EventRecord[] = []
  let first = options.first
  /** How near to the newest event it has said that it is. */
  let said: 'near' | 'there' | undefined
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
      if (!done) return given(new Followed(undefined, value))
      first = undefined
    }
    while (!ended.signal.aborted) {
      const event = waiting.shift()
      if (event) {
        const value = options.map(event)
        if (value !== undefined) return given(new Followed(event.position, value))
        continue
      }
      const begin = position
      const read = await readPage()
      if (!read) continue
      const moved = read.upTo > position
      waiting = read.events
      position = read.upTo
      const now = !moved ? 'there' : waiting.length < page ? 'near' : undefined
      if (now && said !== 'there' && now !== said) {
        said = now
        return given(new Followed<T>(begin, undefined, feed))
      }
      if (!moved) position = await log.more(position, lookAgainMs, ended.signal, options.types)
    }
    return { done: true, value: undefined }
  }

  /** Nothing while the database is slow or away: its listeners wait for it, and miss nothing. */
  async function readPage() {
    try {
      return await log.after(position, page, options.types)
    } catch (error) {
      if (!isBusy(error)) throw error
      await pause(busyMs, undefined, { signal: ended.signal }).catch(() => 'ended')
    }
  }
}

const given = <T>(value: T): IteratorResult<T> => ({ done: false, value })

const digest = (...facts: unknown[]) => createHash('sha256').update(JSON.stringify(facts)).digest('base64url')

/** A place in a log, opaque to clients. */
export const cursorAt = (position: number): string => Buffer.from(`e${position}`).toString('base64url')

/** @returns the position, or undefined when the text is no cursor of ours */
export function positionOf(cursor: string): number | undefined {
  const [, digits] = /^e(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  return digits === undefined ? undefined : Number(digits)
}

/**
 * Ends a stream with an error when the token of the listener expires, because a stream outlives no token, and when
 * the token is revoked before.
 */
export function whileWelcome(
  stream: AsyncIterableIterator<ExecutionResult>,
  principal: Pick<Principal, 'id' | 'expiresAt' | 'issuedAt'>,
  { watch }: Pick<Revocations, 'watch'>,
): AsyncIterableIterator<ExecutionResult> {
  let why: string | undefined
  let told = false
  const leftMs = principal.expiresAt * 1000 - Date.now()
  const timer = leftMs < longestTimerMs ? setTimeout(() => end(expired), leftMs).unref() : undefined
  const stopWatching = watch(principal, end)

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (told) return { done: true, value: undefined }
      const next = await stream.next()
      if (next.done) forget()
      if (!why) return next
      told = true
      return { done: false, value: { errors: [unauthenticated(why)] } }
    },
    async return() {
      forget()
      await stream.return?.()
      return { done: true, value: undefined }
    },
  }

  /** Ends the wait for the next event: who waits is told instead. */
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

/** setTimeout holds no more; a service's principal never expires. */
const longestTimerMs = 2 ** 31 - 1

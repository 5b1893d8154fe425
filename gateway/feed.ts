import type { ExecutionResult } from 'graphql'
import type { Word } from '../runtime/live.ts'

/** A stream of a subgraph. `return()` ends it at once, and a `next()` that waits with it. */
export type Upstream = AsyncIterator<ExecutionResult>

/** An event of a subgraph, on its way to listeners. */
export interface LiveEvent {
  result: ExecutionResult
  /** Where it is in the subgraph's log; unknown of what is not from there. */
  position?: number
}

/** What a listener brings. */
export interface Listening {
  /** Equal for listeners who ask for the same and may see the same. */
  key: string
  /** Seconds since the epoch: a stream that is opened for it lives no longer. */
  expiresAt: number
  /** Opens a stream of its own, with `after` from that position on. */
  open(after?: number): Promise<Upstream>
}

/** A listener's place in a feed. */
export interface Seat {
  listening: Listening
  /** The number of the event that it takes next. */
  at: number
  /** Called when there is more, or no more. */
  wake(): void
}

/** Of each feed that can be joined the one that has come furthest, by what it delivers. */
export type Feeds = Map<string, Feed>

export interface Feed {
  /** Feeds of the same name deliver the same. */
  name: string
  /** It holds every event after this position, up to the next. */
  from: number
  upTo: number
  /** It has given everything that there is: nothing is between `upTo` and what comes. */
  live: boolean
  join(listening: Listening): Seat
  leave(seat: Seat): void
  /** @returns the next event, `behind` when it is held no longer, or nothing at the end */
  take(seat: Seat): Promise<LiveEvent | 'behind' | undefined>
}

/** Events held for those who are behind; the rest stays with the subgraph until the first of them takes one. */
const mostHeld = 256

/** What a subgraph says of a stream beside its events; see `Followed`. */
export const placeOf = ({ extensions }: ExecutionResult): { position?: number } & Partial<Word> =>
  extensions ?? {}

/** It says no more than where the stream is. */
export const isWord = ({ data, errors, extensions }: ExecutionResult): boolean =>
  data === undefined && errors === undefined && extensions?.feed !== undefined

/** A subgraph's last word to a client whose token or account has ended. */
export const endsStream = ({ data, errors }: ExecutionResult): boolean =>
  !data && errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'

/**
 * One stream of a subgraph for all listeners who are to get the same. It holds every event after `from`: a listener who
 * has come as far as that can join without a gap, and passes over what it has had.
 */
export function openFeed(
  feeds: Feeds,
  options: { name: string; by: Listening; upstream: Upstream; position: number; live: boolean },
): Feed {
  const seats = new Set<Seat>()
  const waiting = new Set<Seat>()
  const held: LiveEvent[] = []
  let { by, upstream } = options
  const { name, position, live } = options
  /** The number of the first event held. */
  let first = 0
  /** The furthest that a listener has come. */
  let front = 0
  let over: { error?: unknown } | undefined
  let makeRoom = () => {}
  const feed: Feed = { name, from: position, upTo: position, live, join, leave, take }
  feeds.set(name, feed)
  return feed

  function join(listening: Listening): Seat {
    const seat = { listening, at: first, wake() {} }
    seats.add(seat)
    if (seats.size === 1) void read()
    return seat
  }

  function leave(seat: Seat) {
    seats.delete(seat)
    waiting.delete(seat)
    seat.wake()
    if (seats.size > 0) return
    end({})
    Promise.resolve(upstream.return?.()).catch(() => 'it has ended already')
  }

  async function take(seat: Seat): Promise<LiveEvent | 'behind' | undefined> {
    while (seats.has(seat)) {
      if (seat.at < first) return 'behind'
      const event = held[seat.at - first]
      if (event) {
        seat.at += 1
        front = Math.max(front, seat.at)
        makeRoom()
        return event
      }
      if (over) break
      await new Promise<void>((resolve) => {
        seat.wake = resolve
        waiting.add(seat)
      })
    }
    if (over?.error && seats.has(seat)) throw over.error
    return undefined
  }

  async function read() {
    try {
      while (!over) {
        while (first + held.length - front >= mostHeld && !over) await room()
        const { done, value } = await upstream.next()
        if (over) return
        if (done) return end({})
        if (!(endsStream(value) && (await renew()))) add(value)
      }
    } catch (error) {
      end({ error })
    }
  }

  function add(result: ExecutionResult) {
    const { position, feed: same, live } = placeOf(result)
    feed.upTo = position ?? feed.upTo
    feed.live ||= live ?? false
    if (isWord(result)) return rename(same)
    held.push({ result, position })
    if (held.length > mostHeld) {
      feed.from = held.shift()!.position ?? feed.from
      first += 1
    }
    tell()
  }

  /** Of a stream that was opened anew: what it delivers may have changed, for all of its listeners. */
  function rename(same = '') {
    if (same === '' || feed.name.endsWith(same)) return
    if (feeds.get(feed.name) === feed) feeds.delete(feed.name)
    feed.name = nameOf(by, same)
    if (!feeds.has(feed.name)) feeds.set(feed.name, feed)
  }

  /** The token that the stream was opened with has ended: goes on with the one among the listeners that ends last. */
  async function renew(): Promise<boolean> {
    const [heir] = [...seats].map(({ listening }) => listening).sort((a, b) => b.expiresAt - a.expiresAt)
    if (!heir || heir.expiresAt <= Math.max(by.expiresAt, Date.now() / 1_000)) return false
    by = heir
    upstream = await heir.open(feed.upTo)
    if (over) await upstream.return?.()
    return true
  }

  function end(how: { error?: unknown }) {
    if (over) return
    over = how
    if (feeds.get(feed.name) === feed) feeds.delete(feed.name)
    makeRoom()
    tell()
  }

  function tell() {
    for (const seat of [...waiting]) {
      waiting.delete(seat)
      seat.wake()
    }
  }

  function room() {
    return new Promise<void>((resolve) => {
      makeRoom = resolve
    })
  }
}

export const nameOf = ({ key }: Listening, feed: string) => `${key} ${feed}`

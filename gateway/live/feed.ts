import type { ExecutionResult, FormattedExecutionResult } from 'graphql'

/** A stream of a subgraph. `return()` ends it at once, and a `next()` that waits with it. */
export type Upstream = AsyncIterator<ExecutionResult>

/** An event of a subgraph, on its way to listeners. */
export interface LiveEvent {
  result: ExecutionResult
  /** Where it is in the subgraph's log; unknown of an event that is not from there. */
  position?: number
  /** What all listeners of a feed are told of it, once the first has asked. */
  answer?: Promise<FormattedExecutionResult>
}

/** One stream of a subgraph, for all listeners who are to get the same. */
export interface Feed {
  /** Tells if a listener who has had everything up to a position can go on here: without a gap, and without a wait. */
  canServe(position: number): boolean
  /** @param token the listener's own */
  join(token: string | undefined): Seat
}

/** A listener's place in a feed. */
export interface Seat {
  /**
   * The next event, or nothing at the end, or once the seat has been left. `alone` means that the feed cannot serve
   * this listener any longer, who can go on by a stream of its own.
   */
  take(): Promise<LiveEvent | 'alone' | undefined>
  /** Ends a `take` that waits. */
  leave(): void
}

/** The feeds that can be joined, by their names: two with the same name deliver the same. */
export type Feeds = Map<string, Feed>

/** Events held for listeners who are slower than others. */
const maxHeld = 256
/**
 * When all have taken them, as many of the newest stay as the feed has listeners, and no fewer than this: listeners come
 * back together, but not in one moment. One that is behind these answers its events alone, and falls back further.
 */
const minHeld = 16

export interface FeedOptions {
  feeds: Feeds
  name: string
  /** Its listener gives it away. */
  upstream: Upstream
  /** The token that it was opened with. */
  token: string | undefined
  /** The stream gives every event after this position. */
  from: number
}

interface Place {
  /** The number of the event that the listener takes next. */
  at: number
  wake(): void
}

/** Opens a feed, which ends its stream when the last listener leaves. It reads no faster than the fastest of them. */
export function openFeed({ feeds, name, upstream, token, from }: FeedOptions): Feed {
  const places = new Set<Place>()
  const held: LiveEvent[] = []
  /** The number of the first event held. */
  let first = 0
  let upTo = from
  let reading: Promise<void> | undefined
  let over: { error?: unknown; signedOut?: ExecutionResult } | undefined

  const feed: Feed = {
    // While it waits for the subgraph it has come as far as the log has.
    canServe: (position) => position >= from && (position <= upTo || reading !== undefined),
    join(listenersToken) {
      const place = { at: first, wake() {} }
      places.add(place)
      return {
        async take() {
          while (places.has(place)) {
            if (place.at < first) return 'alone'
            const event = held[place.at - first]
            if (event) {
              place.at += 1
              return event
            }
            if (over) return lastFor(place, listenersToken)
            await more(place)
          }
          return undefined
        },
        leave() {
          places.delete(place)
          place.wake()
          if (places.size === 0) end({})
        },
      }
    },
  }
  feeds.set(name, feed)
  return feed

  /** The end of a token concerns those who hold it; others go on by their own. */
  function lastFor(place: Place, listenersToken: string | undefined) {
    const { error, signedOut } = over!
    if (signedOut && listenersToken !== token) return 'alone'
    places.delete(place)
    if (error) throw error
    return signedOut && { result: signedOut }
  }

  function more(place: Place) {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return new Promise<void>((resolve) => {
      place.wake = resolve
      reading!.then(resolve)
    })
  }

  async function read() {
    try {
      const { done, value } = await upstream.next()
      if (done) end({})
      else if (endsStream(value)) end({ signedOut: value })
      else if (!isWord(value)) add(value)
    } catch (error) {
      end({ error })
    }
  }

  function add(result: ExecutionResult) {
    const { position } = placeOf(result)
    upTo = position ?? upTo
    held.push({ result, position })
    const taken = Math.min(...[...places].map(({ at }) => at)) - first
    const stay = Math.max(minHeld, places.size)
    const dropped = Math.max(0, held.length - maxHeld, Math.min(taken, held.length - stay))
    first += dropped
    for (const event of held.splice(0, dropped)) from = event.position ?? from
  }

  function end(how: NonNullable<typeof over>) {
    if (over) return
    over = how
    if (feeds.get(name) === feed) feeds.delete(name)
    endQuietly(upstream)
  }
}

/** What a subgraph says of a stream beside its events; see `Followed`. */
export const placeOf = ({ extensions }: ExecutionResult): { position?: number; feed?: string } =>
  extensions ?? {}

/** Tells if it says no more than where the stream is. */
export const isWord = ({ data, errors, extensions }: ExecutionResult): boolean =>
  data === undefined && errors === undefined && extensions?.feed !== undefined

/** A subgraph's last word to a client whose token or account has ended. */
export const endsStream = ({ data, errors }: ExecutionResult): boolean =>
  !data && errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'

export function endQuietly(stream: Upstream): void {
  Promise.resolve(stream.return?.()).catch(() => 'it has ended already')
}

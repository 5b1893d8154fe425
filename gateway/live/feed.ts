import type { ExecutionResult, FormattedExecutionResult } from 'graphql'

/** A stream of a subgraph. `return()` ends it at once, and also a waiting `next()`. */
export type Upstream = AsyncIterator<ExecutionResult>

/** An event of a subgraph, on its way to listeners. */
export interface LiveEvent {
  result: ExecutionResult
  /** Its position in the subgraph's log; undefined for an event from elsewhere. */
  position?: number
  /** The answer that all listeners of a feed share; the first listener makes it. */
  answer?: Promise<FormattedExecutionResult>
}

/** One stream of a subgraph, shared by listeners who must get the same events. */
export interface Feed {
  /**
   * Tells if a listener that has had everything up to a position can continue here, without a gap
   * and without a wait.
   */
  canServe(position: number): boolean
  /** @param token the listener's token */
  join(token: string | undefined): Subscription
}

/** A listener's subscription to a feed. */
export interface Subscription {
  /**
   * The next event; undefined at the end, or after the listener has left. `alone` means that the feed
   * cannot serve this listener any longer: it can continue with its own stream.
   */
  take(): Promise<LiveEvent | 'alone' | undefined>
  /** Leaves the feed, and ends a waiting `take`. */
  leave(): void
}

/** The feeds that can be joined, by name: two with the same name deliver the same events. */
export type Feeds = Map<string, Feed>

/** The maximum of events that are held for slower listeners. */
const maxHeld = 256
/**
 * When all listeners have taken the events, the feed keeps as many of the newest as it has
 * listeners, and at least this many. Listeners reconnect together, but not in one moment. A
 * listener further behind makes its answers alone, and falls back further.
 */
const minHeld = 16

export interface FeedOptions {
  feeds: Feeds
  name: string
  /** The stream, which the feed takes over from the listener that opened it. */
  upstream: Upstream
  /** The token that opened the stream. */
  token: string | undefined
  /** The stream delivers every event after this position. */
  from: number
}

/** How far a listener has read. */
interface Reader {
  /** The number of the event that the listener takes next. */
  at: number
  wake(): void
}

/**
 * Opens a feed. It ends its stream when the last listener leaves, and reads no faster than the
 * fastest listener.
 */
export function openFeed({ feeds, name, upstream, token, from }: FeedOptions): Feed {
  const readers = new Set<Reader>()
  const buffer: LiveEvent[] = []
  /** The number of the first held event. */
  let first = 0
  let upTo = from
  let reading: Promise<void> | undefined
  let over: { error?: unknown; signedOut?: ExecutionResult } | undefined

  const feed: Feed = {
    // A feed that waits for the subgraph has delivered everything in the log.
    canServe: (position) => position >= from && (position <= upTo || reading !== undefined),
    join(listenersToken) {
      const reader = { at: first, wake() {} }
      readers.add(reader)
      return {
        async take() {
          while (readers.has(reader)) {
            if (reader.at < first) return 'alone'
            const event = buffer[reader.at - first]
            if (event) {
              reader.at += 1
              return event
            }
            if (over) return lastFor(reader, listenersToken)
            await more(reader)
          }
          return undefined
        },
        leave() {
          readers.delete(reader)
          reader.wake()
          if (readers.size === 0) end({})
        },
      }
    },
  }
  feeds.set(name, feed)
  return feed

  /**
   * The end of a token ends the stream only for its holders; other listeners continue with their
   * own streams.
   */
  function lastFor(reader: Reader, listenersToken: string | undefined) {
    const { error, signedOut } = over!
    if (signedOut && listenersToken !== token) return 'alone'
    readers.delete(reader)
    if (error) throw error
    return signedOut && { result: signedOut }
  }

  function more(reader: Reader) {
    reading ??= read().finally(() => {
      reading = undefined
    })
    return new Promise<void>((resolve) => {
      reader.wake = resolve
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
    const { position } = positionIn(result)
    upTo = position ?? upTo
    buffer.push({ result, position })
    const readByAll = Math.min(...[...readers].map(({ at }) => at)) - first
    const stay = Math.max(minHeld, readers.size)
    const dropped = Math.max(0, buffer.length - maxHeld, Math.min(readByAll, buffer.length - stay))
    first += dropped
    for (const event of buffer.splice(0, dropped)) from = event.position ?? from
  }

  function end(how: NonNullable<typeof over>) {
    if (over) return
    over = how
    if (feeds.get(name) === feed) feeds.delete(name)
    endQuietly(upstream)
  }
}

/** The position and the feed in a subgraph's answer; see `Followed`. */
export const positionIn = ({ extensions }: ExecutionResult): { position?: number; feed?: string } =>
  extensions ?? {}

/** True for an answer that only reports the stream's position. */
export const isWord = ({ data, errors, extensions }: ExecutionResult): boolean =>
  data === undefined && errors === undefined && extensions?.feed !== undefined

/** True for a subgraph's last answer to a client whose token has ended or whose user was disabled. */
export const endsStream = ({ data, errors }: ExecutionResult): boolean =>
  !data && errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'

export function endQuietly(stream: Upstream): void {
  Promise.resolve(stream.return?.()).catch(() => {})
}

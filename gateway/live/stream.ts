import type { FormattedExecutionResult } from 'graphql'
import type { Principal } from '../../runtime/access/principal.ts'
import { unauthenticated } from '../../runtime/errors/errors.ts'
import { openStreams } from '../../runtime/metrics.ts'
import { atExpiry } from '../access/expiry.ts'

/** What a listener gets: answers, until it or the other side ends it. Ending takes effect at once. */
export type Stream = AsyncIterableIterator<FormattedExecutionResult>

export interface StreamOptions<Event> {
  /** Its `return()` ends a `next()` that waits. */
  upstream: AsyncIterator<Event>
  /** Listens no longer than its token lives. */
  principal: Principal
  /** Made when the listener is ready to take it. Throws what ends the stream. */
  answer(event: Event): Promise<FormattedExecutionResult>
  /** The last thing that is sent, when a stream ends by an error. */
  tell(error: unknown): FormattedExecutionResult
}

/**
 * Listens to an upstream for one listener, who asks for one answer at a time: what is not asked for stays upstream.
 * Not an async generator: the `return()` of one queues behind a pending `next()`, and an idle upstream would never be
 * closed.
 */
export function openStream<Event extends object>(options: StreamOptions<Event>): Stream {
  const { upstream, principal, answer, tell } = options
  let lastWords: unknown
  let ended = false
  openStreams.inc()
  const stopClock = atExpiry(principal, () => end(expired()))

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      try {
        const { done, value } = ended ? { done: true, value: undefined } : await upstream.next()
        if (done) end()
        if (!ended) return { done: false, value: await answer(value!) }
      } catch (error) {
        end(error)
      }
      if (!lastWords) return { done: true, value: undefined }
      const value = tell(lastWords)
      lastWords = undefined
      return { done: false, value }
    },
    return: leave,
    throw: leave,
  }

  async function leave(): Promise<IteratorReturnResult<undefined>> {
    end()
    lastWords = undefined
    return { done: true, value: undefined }
  }

  function end(error?: unknown) {
    if (ended) return
    ended = true
    lastWords = error
    stopClock()
    openStreams.dec()
    Promise.resolve(upstream.return?.()).catch(() => 'it has ended already')
  }
}

const expired = () => unauthenticated('The token has expired: subscribe again with a fresh one and "after".')

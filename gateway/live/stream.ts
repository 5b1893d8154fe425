import type { FormattedExecutionResult } from 'graphql'
import type { Principal } from '../../runtime/access/principal.ts'
import { unauthenticated } from '../../runtime/errors/errors.ts'
import { openStreams } from '../../runtime/metrics.ts'
import { atExpiry } from '../access/expiry.ts'

/** A listener's answers, until either side ends the stream. Ending takes effect at once. */
export type Stream = AsyncIterableIterator<FormattedExecutionResult>

export interface StreamOptions<Event> {
  /** Its `return()` ends a waiting `next()`. */
  upstream: AsyncIterator<Event>
  /** The stream ends when this principal's token expires. */
  principal: Principal
  /** Makes an answer when the listener is ready for it. An error that it throws ends the stream. */
  answer(event: Event): Promise<FormattedExecutionResult>
  /** Makes the last answer of a stream that ends by an error. */
  tell(error: unknown): FormattedExecutionResult
}

/**
 * Listens to an upstream for one listener, who takes one answer at a time: other events stay upstream.
 * The stream is no async generator: a generator's `return()` would queue behind a pending `next()`, and
 * an idle upstream would never close.
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
    // An upstream that fails to end has ended already.
    Promise.resolve(upstream.return?.()).catch(() => {})
  }
}

const expired = () => unauthenticated('The token has expired: subscribe again with a fresh one and "after".')

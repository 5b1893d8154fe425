import type { FormattedExecutionResult } from 'graphql'
import type { Principal } from '../runtime/access/principal.ts'
import { unauthenticated } from '../runtime/errors.ts'
import { openStreams } from '../runtime/metrics.ts'
import { atExpiry } from './expiry.ts'

/** What a listener gets: answers, until it or the other side ends it. Ending takes effect at once. */
export type Stream = AsyncIterableIterator<FormattedExecutionResult>

export interface StreamOptions<Event> {
  upstream: AsyncIterator<Event>
  /** Listens no longer than its token lives. */
  principal: Principal
  /** Made when the listener is ready to take it. Throws what ends the stream. */
  answer(event: Event): Promise<FormattedExecutionResult>
  /** The last thing that is sent, when a stream ends by an error. */
  tell(error: unknown): FormattedExecutionResult
}

/** Events held for a listener that does not keep up; the rest stays upstream until it does. */
const mostWaiting = 256

/**
 * Listens to an upstream for one listener, who asks for one answer at a time. Not an async generator: the
 * `return()` of one queues behind a pending `next()`, and an idle upstream would never be closed.
 */
export function openStream<Event extends object>(options: StreamOptions<Event>): Stream {
  const { upstream, principal, answer, tell } = options
  const waiting: Event[] = []
  let lastWords: unknown
  let ended = false
  let wake = () => {}
  let makeRoom = () => {}
  openStreams.inc()
  const stopClock = atExpiry(principal, () => cut(expired()))
  void listen()

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      while (waiting.length === 0 && !ended) await woken()
      const event = waiting.shift()
      makeRoom()
      if (event)
        try {
          return { done: false, value: await answer(event) }
        } catch (error) {
          cut(error)
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
    waiting.length = 0
    end()
    return { done: true, value: undefined }
  }

  async function listen() {
    try {
      while (!ended) {
        const { done, value } = await upstream.next()
        if (ended || done) return end()
        waiting.push(value)
        wake()
        while (waiting.length >= mostWaiting && !ended) await room()
      }
    } catch (error) {
      end(error)
    }
  }

  function cut(error: unknown) {
    waiting.length = 0
    lastWords = error
    end()
  }

  function end(error?: unknown) {
    if (ended) return
    ended = true
    lastWords ??= error
    stopClock()
    openStreams.dec()
    Promise.resolve(upstream.return?.()).catch(() => 'it has ended already')
    wake()
    makeRoom()
  }

  function room() {
    return new Promise<void>((resolve) => {
      makeRoom = resolve
    })
  }

  function woken() {
    return new Promise<void>((resolve) => {
      wake = resolve
    })
  }
}

const expired = () => unauthenticated('The token has expired: subscribe again with a fresh one and "after".')

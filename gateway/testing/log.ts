import type { ExecutionResult } from 'graphql'
import type { Upstream } from '../live/feed.ts'

export type TestLog = ReturnType<typeof openTestLog>

/** The number of events in one read of a stream. */
export const page = 200

/**
 * Opens a subgraph's log of numbers, with streams of it like those of `followEvents`, each with its
 * own position.
 */
export function openTestLog(feed = 'numbers') {
  const streams = new Set<{ wake(): void; end(last?: ExecutionResult): void }>()
  let head = 0
  let opened = 0
  let deliveries = 0
  let rejection: ExecutionResult | undefined

  return {
    append(count = 1) {
      head += count
      for (const { wake } of [...streams]) wake()
    },
    head: () => head,
    /** The number of streams that are open now, and that were ever opened. */
    open: () => streams.size,
    opened: () => opened,
    /** The number of events that all streams have delivered. */
    deliveries: () => deliveries,
    /** Ends every stream, or one of them, by an answer. */
    end(last: ExecutionResult, which?: number) {
      const all = [...streams]
      for (const stream of which === undefined ? all : all.slice(which, which + 1)) stream.end(last)
    },
    /** Every stream that is opened from now on ends by this answer. */
    reject(answer: ExecutionResult) {
      rejection = answer
    },
    stream(after = head): Upstream {
      opened += 1
      let position = after
      let reported: 'near' | 'there' | undefined
      let ended = false
      let lastWord: ExecutionResult | undefined
      let wake = () => {}
      const stream = {
        wake: () => wake(),
        end(last?: ExecutionResult) {
          ended = true
          lastWord = last
          streams.delete(stream)
          wake()
        },
      }
      streams.add(stream)
      if (rejection) stream.end(rejection)
      return {
        async next() {
          for (;;) {
            if (lastWord) {
              const value = lastWord
              lastWord = undefined
              return { done: false, value }
            }
            if (ended) return { done: true, value: undefined }
            const now = position === head ? 'there' : head - position < page ? 'near' : undefined
            if (now && reported !== 'there' && now !== reported) {
              reported = now
              return { done: false, value: { extensions: { position, feed } } }
            }
            if (position < head) {
              position += 1
              deliveries += 1
              return { done: false, value: { data: { n: position }, extensions: { position } } }
            }
            await new Promise<void>((resolve) => {
              wake = resolve
            })
          }
        },
        async return() {
          stream.end()
          return { done: true, value: undefined }
        },
      }
    },
  }
}

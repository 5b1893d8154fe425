import { once } from 'node:events'
import type { FormattedExecutionResult } from 'graphql'
import type { WebSocket } from 'ws'
import type { Stream } from './stream.ts'

/**
 * A stream of a socket that is closed when its token ends. Completed before, the operation would be over for a client
 * of graphql-ws: by the close alone it comes back, with a new token. An account that was disabled has no reason to.
 */
export function endingWithSocket(stream: Stream, socket: WebSocket, isExpiring: () => boolean): Stream {
  let isLast = false
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      if (isLast && socket.readyState !== socket.CLOSED) await once(socket, 'close')
      const result = await stream.next()
      isLast = !result.done && isSignedOut(result.value) && isExpiring()
      return result
    },
    return: () => stream.return!(),
    throw: (cause) => stream.throw!(cause),
  }
}

/** The last word of a stream whose token or account has ended. */
export const isSignedOut = (answer: FormattedExecutionResult) =>
  answer.data === undefined && answer.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'

import { once } from 'node:events'
import type { FormattedExecutionResult } from 'graphql'
import type { WebSocket } from 'ws'
import type { Stream } from './stream.ts'

/**
 * Wraps a stream of a socket that closes when its token ends. A `complete` before the close would
 * end the operation for a client of graphql-ws; after the close alone it reconnects, with a new
 * token. A client of a disabled user has no reason to reconnect.
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

/** True for the last answer of a stream whose token has ended or whose user was disabled. */
export const isSignedOut = (answer: FormattedExecutionResult) =>
  answer.data === undefined && answer.errors?.[0]?.extensions?.code === 'UNAUTHENTICATED'

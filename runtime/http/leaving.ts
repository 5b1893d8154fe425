import type { ServerResponse } from 'node:http'
import { apiError } from '../errors/errors.ts'

/** @returns a signal that aborts when the client disconnects before the response is sent */
export function leaving(response: ServerResponse): AbortSignal {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) left.abort()
  })
  return left.signal
}

/** Ends the work for a client that has disconnected; no client sees this error. */
export const clientLeft = () =>
  apiError('BAD_REQUEST', 'The client has left: the rest of its answer is not made.')

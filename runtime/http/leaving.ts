import type { ServerResponse } from 'node:http'
import { apiError } from '../errors/errors.ts'

/** @returns what is aborted when the connection is lost before the response is out: its client has left */
export function leaving(response: ServerResponse): AbortSignal {
  const left = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) left.abort()
  })
  return left.signal
}

/** Ends the work for a client who has left; nobody is told. */
export const clientLeft = () =>
  apiError('BAD_REQUEST', 'The client has left: the rest of its answer is not made.')

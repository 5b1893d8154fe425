import type { GraphQLFormattedError } from 'graphql'
import type { ErrorCode } from '../../runtime/errors/errors.ts'

/** The code and the reason of a close by the gateway; docs/errors.md lists the codes. */
export interface Close {
  code: number
  /** At most 123 bytes. */
  reason: string
}

/** After these codes clients of graphql-ws reconnect, with a new token if they have one. */
const forbidden = 4403
const timedOut = 4408
const tryAgainLater = 1013

const badRequest = 4400
const internalError = 1011

export const unreadable: Close = { code: badRequest, reason: 'Not the JSON that was expected' }
export const tokenExpired: Close = { code: forbidden, reason: 'Token expired' }
export const signedOut: Close = { code: forbidden, reason: 'Signed out' }
export const idle: Close = { code: timedOut, reason: 'Idle: open a socket when there is something to ask' }

/** The close for an error that rejects a connection. */
export function closeFor({ message, extensions }: GraphQLFormattedError): Close {
  switch (extensions?.code as ErrorCode) {
    case 'UNAUTHENTICATED':
      return { code: forbidden, reason: 'Token rejected: sign in again' }
    case 'RATE_LIMITED':
      return { code: tryAgainLater, reason: message }
    case 'IDENTITY_UNAVAILABLE':
      return { code: tryAgainLater, reason: 'The identity server does not answer: try again shortly' }
    default:
      return { code: internalError, reason: 'Internal error: try again shortly' }
  }
}

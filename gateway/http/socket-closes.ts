import type { GraphQLFormattedError } from 'graphql'
import type { ErrorCode } from '../../runtime/errors/errors.ts'

/** Why the gateway closes a socket; docs/errors.md has the codes. */
export interface Close {
  code: number
  /** At most 123 bytes. */
  reason: string
}

/** Clients of graphql-ws come back after these, with a fresh token if they have one. */
const forbidden = 4403
const timedOut = 4408
const tryAgainLater = 1013

const badRequest = 4400
const internalError = 1011

export const unreadable: Close = { code: badRequest, reason: 'Not the JSON that was expected' }
export const tokenExpired: Close = { code: forbidden, reason: 'Token expired' }
export const signedOut: Close = { code: forbidden, reason: 'Signed out' }
export const idle: Close = { code: timedOut, reason: 'Idle: open a socket when there is something to ask' }

/** For an error by which a client is not let in. */
export function closeFor({ message, extensions }: GraphQLFormattedError): Close {
  switch (extensions?.code as ErrorCode) {
    case 'UNAUTHENTICATED':
      return { code: forbidden, reason: 'Token refused: sign in again' }
    case 'RATE_LIMITED':
      return { code: tryAgainLater, reason: message }
    case 'IDENTITY_UNAVAILABLE':
      return { code: tryAgainLater, reason: 'The identity server does not answer: try again shortly' }
    default:
      return { code: internalError, reason: 'Internal error: try again shortly' }
  }
}

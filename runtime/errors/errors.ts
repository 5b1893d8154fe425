import { GraphQLError } from 'graphql'

/**
 * The published list of `extensions.code`: GraphQL errors are for access, limits and bugs. A business rule
 * rejects a mutation with a `Problem` in its result instead.
 */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  /** Too many operations came at once. The server accepts the same operation a little later. */
  'RATE_LIMITED',
  /** A database or another part is slow, paused or unavailable. It may be unknown if a change was made. */
  'BUSY',
  'SUBGRAPH_UNAVAILABLE',
  /** A mutation got no answer. Sending it again with the same idempotency key shows if it was made. */
  'OUTCOME_UNKNOWN',
  /** The token cannot be checked: the keys of the identity server or the revocations cannot be read. */
  'IDENTITY_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  /** The HTTP request is no GraphQL request: malformed JSON, no query, or a form from another site. */
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  /** Tells Apollo clients to send the whole document instead of its hash. */
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const

export type ErrorCode = (typeof errorCodes)[number]

export function apiError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** Rejects a whole request without a valid token. The HTTP status is 401. */
export const unauthenticated = (message: string) =>
  apiError('UNAUTHENTICATED', message, { http: { status: 401 } })

/** Tokens cannot be checked now. The HTTP status is 503, because signing in again would not help. */
export const identityUnavailable = (cause: unknown) =>
  new GraphQLError(
    'The token cannot be checked now: the identity server does not answer. Try again shortly.',
    {
      extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } },
      originalError: cause instanceof Error ? cause : undefined,
    },
  )

/** Rejects a request over a limit. @param seconds until the client may retry, sent as Retry-After with 429 */
export const rateLimited = (message: string, seconds: number) =>
  apiError('RATE_LIMITED', message, {
    retryAfterSeconds: seconds,
    http: { status: 429, headers: new Map([['retry-after', `${seconds}`]]) },
  })

const busySeconds = 2

/**
 * A database did not answer in time. The message must not say that nothing was done: the connection may have
 * broken after PostgreSQL had committed.
 */
export const busy = (cause: unknown) =>
  new GraphQLError(
    `Busy: a database did not answer in time. Ask again in ${busySeconds} s. A change may have been made: ask for it ` +
      'with the same idempotencyKey, and it is made once.',
    {
      extensions: { code: 'BUSY', retryAfterSeconds: busySeconds },
      originalError: cause instanceof Error ? cause : undefined,
    },
  )

export const forbidden = (message: string) => apiError('FORBIDDEN', message)

export const badInput = (message: string) => apiError('BAD_USER_INPUT', message)

/** An error that the user at the terminal can fix. Start files print its message without a stack trace. */
export class StartError extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message)
  }
}

import { GraphQLError } from 'graphql'

/**
 * The published list of `extensions.code`: GraphQL errors are for access, limits and bugs. What a business
 * rule refuses is a `Problem` in the mutation's result instead.
 */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  /** Too many operations at once: the same one is taken a little later. */
  'RATE_LIMITED',
  /** A database, or a part that this needs, is slow, paused or away. Whether a change was made may be unknown. */
  'BUSY',
  'SUBGRAPH_UNAVAILABLE',
  /** A change was asked for and no answer came: the same idempotency key asked again tells whether it was made. */
  'OUTCOME_UNKNOWN',
  /** Whose a token is cannot be said: the identity server's keys could not be had. */
  'IDENTITY_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  /** The HTTP request is not one for GraphQL: malformed JSON, no query, a form from another site. */
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  /** What a client of Apollo's asks again by, with the whole document. */
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const

export type ErrorCode = (typeof errorCodes)[number]

export function apiError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** No token, or one that does not pass: refused as a whole, over HTTP with status 401. */
export const unauthenticated = (message: string) =>
  apiError('UNAUTHENTICATED', message, { http: { status: 401 } })

/** The keys that tokens are checked by could not be had: over HTTP status 503. Signing in again would not mend it. */
export const identityUnavailable = (cause: unknown) =>
  new GraphQLError(
    'Who is asking cannot be told now: the identity server does not answer. Try again shortly.',
    {
      extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } },
      originalError: cause instanceof Error ? cause : undefined,
    },
  )

/** @param seconds until it is taken: over HTTP status 429, and the seconds in Retry-After */
export const rateLimited = (message: string, seconds: number) =>
  apiError('RATE_LIMITED', message, {
    retryAfterSeconds: seconds,
    http: { status: 429, headers: new Map([['retry-after', `${seconds}`]]) },
  })

const busySeconds = 2

/**
 * Something that an answer needs did not answer in time. It must not claim that nothing was done: a commit may have
 * been cut off after PostgreSQL had taken it.
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

/** What the person at the terminal can mend: start files print its one sentence, without a stack. */
export class StartError extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message)
  }
}

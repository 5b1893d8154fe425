import { GraphQLError } from 'graphql'

/**
 * The published list of `extensions.code`. GraphQL errors are for access, limits and bugs. A
 * business rule rejects by a `Problem` in the mutation's result instead.
 */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UNAUTHORIZED_FIELD_OR_TYPE',
  'BAD_USER_INPUT',
  'LIMIT_EXCEEDED',
  /** Too many operations in a short time: the same one is accepted a little later. */
  'RATE_LIMITED',
  /**
   * A database, or another part that the operation needs, is slow, paused or unavailable. It may be
   * unknown if a change was made.
   */
  'BUSY',
  'SUBGRAPH_UNAVAILABLE',
  /** A change got no answer. The same request with the same idempotency key tells if it was made. */
  'OUTCOME_UNKNOWN',
  /** The owner of a token is unknown now, because the identity server's keys cannot be read. */
  'IDENTITY_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
  /** The HTTP request is not a GraphQL request: malformed JSON, no query, a form from another site. */
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  /** Apollo's clients send the whole document after this code. */
  'PERSISTED_QUERY_NOT_SUPPORTED',
] as const

export type ErrorCode = (typeof errorCodes)[number]

export function apiError(code: ErrorCode, message: string, extensions: Record<string, unknown> = {}) {
  return new GraphQLError(message, { extensions: { code, ...extensions } })
}

/** No token, or an invalid one: the whole request is rejected, over HTTP with status 401. */
export const unauthenticated = (message: string) =>
  apiError('UNAUTHENTICATED', message, { http: { status: 401 } })

/** The keys that verify tokens are unavailable: over HTTP status 503. A new sign-in would not fix it. */
export const identityUnavailable = (cause: unknown) =>
  new GraphQLError(
    'Who is asking cannot be told now: the identity server does not answer. Try again shortly.',
    {
      extensions: { code: 'IDENTITY_UNAVAILABLE', http: { status: 503 } },
      originalError: cause instanceof Error ? cause : undefined,
    },
  )

/** Over HTTP status 429. @param seconds until the operation is accepted, also in Retry-After */
export const rateLimited = (message: string, seconds: number) =>
  apiError('RATE_LIMITED', message, {
    retryAfterSeconds: seconds,
    http: { status: 429, headers: new Map([['retry-after', `${seconds}`]]) },
  })

const busySeconds = 2

/**
 * A part that the answer needs did not answer in time. The error must not claim that nothing was
 * done: a commit may have been cut off after PostgreSQL had accepted it.
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

/** The end of an exhaustive `switch`: the compiler proves that it never runs. */
export function unreachable(value: never): never {
  throw new Error(`expected every case to be handled, got ${JSON.stringify(value)}`)
}

/** A fault that the person at the terminal can fix. Start files print its one sentence, without a stack. */
export class StartError extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message)
  }
}

import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from '../log.ts'
import { graphqlErrors } from '../metrics.ts'
import { throttledLog } from '../throttled-log.ts'
import { isBusy } from './busy.ts'
import { busy, type ErrorCode, errorCodes } from './errors.ts'

/**
 * Turns errors into the errors that clients see. An error with a published code passes. A database
 * that is slow or unavailable is BUSY. Any other error is a bug, whose message stays in the log.
 */
export interface PublicErrors {
  /** Logs a bug, once, and adds the request id that the client can quote. */
  report(error: GraphQLError, traceparent?: string): void
  show(error: GraphQLError): GraphQLFormattedError
}

const internal = 'INTERNAL_SERVER_ERROR'

export function createPublicErrors(log: Logger): PublicErrors {
  const warnBusy = throttledLog(log, 'busy: answered with BUSY')
  return { report, show }

  function report(error: GraphQLError, traceparent?: string) {
    const code = codeOf(error)
    if (code === 'BUSY' && isBusy(error.originalError)) warnBusy(causeOf(error))
    if (code !== internal || error.extensions.requestId) return
    const requestId = requestIdOf(traceparent)
    error.extensions.requestId = requestId
    log.error({ err: causeOf(error), path: error.path, requestId }, 'unexpected error')
  }

  function show(error: GraphQLError): GraphQLFormattedError {
    report(error)
    const code = codeOf(error)
    graphqlErrors.inc({ code })
    const { locations, path } = error.toJSON()
    const location = { ...(locations && { locations }), ...(path && { path }) }
    const { message, extensions } = code === 'BUSY' ? busyOf(error) : error
    if (code === internal) {
      const { requestId } = error.extensions
      const words = `Internal error: tell an operator the request id ${requestId}, the log holds the cause.`
      return { message: words, ...location, extensions: { code, requestId } }
    }
    return { message: inOurWords(message), ...location, extensions: { ...publicData(extensions), code } }
  }
}

/** The seconds that a client must wait: the longest among the errors of an answer. */
export const retryAfterOf = (errors: readonly GraphQLFormattedError[] = []): number | undefined =>
  errors
    .flatMap(({ extensions }) => (extensions?.retryAfterSeconds as number | undefined) ?? [])
    .sort((one, other) => other - one)[0]

/**
 * The published code of an error. The error may come from graphql-js or Apollo Server, which have
 * codes of their own.
 */
export function codeOf(error: Pick<GraphQLError, 'message' | 'extensions'>): ErrorCode {
  const { code, validationErrorCode, limit } = error.extensions ?? {}
  const tooMuch = tooLong.test(error.message) || aborted.test(error.message)
  if (limit || validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' || tooMuch) return 'LIMIT_EXCEEDED'
  if (badText.test(error.message)) return 'BAD_USER_INPUT'
  const known = errorCodes.find((published) => published === code)
  // This comes before the check of the cause, because an unavailable identity server refuses connections
  // as a database does.
  if (known && known !== internal) return known
  if (isBusy(error)) return 'BUSY'
  return badValue.test(error.message) ? 'BAD_USER_INPUT' : internal
}

/** Keeps a BUSY error that another subgraph may have made, or makes one. */
const busyOf = (error: GraphQLError) =>
  error.originalError && isBusy(causeOf(error)) ? busy(error.originalError) : error

/**
 * The extensions that clients get beside `code`; docs/errors.md lists them. The extensions of
 * libraries, and those that a subgraph adds for itself, stay inside.
 */
export function publicData(extensions: GraphQLFormattedError['extensions'] = {}): Record<string, unknown> {
  return Object.fromEntries(
    publicKeys.filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]),
  )
}
const publicKeys = ['limit', 'max', 'retryAfterSeconds', 'requestId', 'subgraph']

/** Wraps any thrown value in a GraphQLError. */
export const asGraphQLError = (thrown: unknown): GraphQLError =>
  thrown instanceof GraphQLError
    ? thrown
    : new GraphQLError('unexpected', {
        originalError: thrown instanceof Error ? thrown : new Error(String(thrown)),
      })

/** graphql-js has no code for a value that does not fit its type. */
const badValue = /^(Variable "\$|Argument ")/
/** Messages of our own rules. Apollo Server calls every message of a rule a validation failure. */
const badText = /^Got (text with |the key )/
const tooLong = /^Syntax Error: Document contains more that (\d+) tokens.*/s
/** graphql-js's message for a document whose fields take too long to compare. */
const aborted = /^Validation aborted\.$/
const batch = /^Operation batching disabled\.$/

/** Some messages quote the client's text: this many characters are enough to recognise it. */
const maxMessageLength = 1_000

const inOurWords = (message: string) =>
  message
    .replace(tooLong, 'The document is longer than $1 tokens: ask for less, or send values as variables.')
    .replace(aborted, 'The document has too many fields of one name: ask for each once.')
    .replace(batch, 'Got a list of operations: expected one operation in a request. Send each by itself.')
    .slice(0, maxMessageLength)

function causeOf(error: GraphQLError): Error {
  let cause: Error = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** Gives the id that a client quotes to an operator and that the log has: the trace id. */
export const requestIdOf = (traceparent?: string) => traceparent?.split('-')[1] ?? randomUUID()

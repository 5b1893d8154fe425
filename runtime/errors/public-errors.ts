import { randomUUID } from 'node:crypto'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from '../log.ts'
import { graphqlErrors } from '../metrics.ts'
import { throttledLog } from '../throttled-log.ts'
import { isBusy } from './busy.ts'
import { busy, type ErrorCode, errorCodes } from './errors.ts'

/**
 * Makes of an error what clients see: a published code passes; a database that is slow or away is BUSY; anything else is a
 * bug, whose words stay inside.
 */
export interface PublicErrors {
  /** Logs a bug, once, and marks it with the request id that the client gets to quote. */
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
    const place = { ...(locations && { locations }), ...(path && { path }) }
    const { message, extensions } = code === 'BUSY' ? busyOf(error) : error
    if (code === internal) {
      const { requestId } = error.extensions
      const words = `Internal error: tell an operator the request id ${requestId}, the log holds the cause.`
      return { message: words, ...place, extensions: { code, requestId } }
    }
    return { message: inOurWords(message), ...place, extensions: { ...publicData(extensions), code } }
  }
}

/** Seconds that a client is asked to wait: the longest that an error of an answer says. */
export const retryAfterOf = (errors: readonly GraphQLFormattedError[] = []): number | undefined =>
  errors
    .flatMap(({ extensions }) => (extensions?.retryAfterSeconds as number | undefined) ?? [])
    .sort((one, other) => other - one)[0]

/** The published code of an error, which may be one of graphql-js or Apollo Server that carries none of ours. */
export function codeOf(error: Pick<GraphQLError, 'message' | 'extensions'>): ErrorCode {
  const { code, validationErrorCode, limit } = error.extensions ?? {}
  const tooMuch = tooLong.test(error.message) || aborted.test(error.message)
  if (limit || validationErrorCode === 'MAX_RECURSIVE_SELECTIONS_EXCEEDED' || tooMuch) return 'LIMIT_EXCEEDED'
  if (badText.test(error.message)) return 'BAD_USER_INPUT'
  const known = errorCodes.find((published) => published === code)
  // Before its cause is asked: an identity server that is away refuses connections as a database does.
  if (known && known !== internal) return known
  if (isBusy(error)) return 'BUSY'
  return badValue.test(error.message) ? 'BAD_USER_INPUT' : internal
}

/** As it was told, by another subgraph perhaps; or told now. */
const busyOf = (error: GraphQLError) =>
  error.originalError && isBusy(causeOf(error)) ? busy(error.originalError) : error

/**
 * The extensions that clients get beside `code`; docs/errors.md has them. Those of libraries, and those that a subgraph
 * adds for itself, stay inside.
 */
export function publicData(extensions: GraphQLFormattedError['extensions'] = {}): Record<string, unknown> {
  return Object.fromEntries(
    publicKeys.filter((key) => extensions[key] !== undefined).map((key) => [key, extensions[key]]),
  )
}
const publicKeys = ['limit', 'max', 'retryAfterSeconds', 'requestId', 'subgraph']

/** As a GraphQLError, whatever was thrown. */
export const asGraphQLError = (thrown: unknown): GraphQLError =>
  thrown instanceof GraphQLError
    ? thrown
    : new GraphQLError('unexpected', {
        originalError: thrown instanceof Error ? thrown : new Error(String(thrown)),
      })

/** graphql-js says so without a code when a value does not fit its type. */
const badValue = /^(Variable "\$|Argument ")/
/** A rule of ours says so, and Apollo Server calls whatever a rule says invalid. */
const badText = /^(Text with |The key )/
const tooLong = /^Syntax Error: Document contains more that (\d+) tokens.*/s
/** graphql-js says so of a document whose comparisons of fields would take too long. */
const aborted = /^Validation aborted\.$/
const batch = /^Operation batching disabled\.$/

/** What a client wrote is quoted in some messages: no more of it than tells which. */
const longestMessage = 1_000

const inOurWords = (message: string) =>
  message
    .replace(tooLong, 'The document is longer than $1 tokens: ask for less, or send values as variables.')
    .replace(aborted, 'The document has too many fields of one name: ask for each once.')
    .replace(batch, 'A list of operations came: expected one a request. Send each by itself.')
    .slice(0, longestMessage)

function causeOf(error: GraphQLError): Error {
  let cause: Error = error
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError
  return cause
}

/** Gives the id that a client quotes to an operator and that the log has: the id of the trace. */
export const requestIdOf = (traceparent?: string) => traceparent?.split('-')[1] ?? randomUUID()

import { type DocumentNode, GraphQLError } from 'graphql'
import { type ErrorCode, errorCodes } from '../../runtime/errors/errors.ts'
import { codeOf, publicData, requestIdOf } from '../../runtime/errors/public-errors.ts'
import type { Logger } from '../../runtime/log.ts'
import type { Caller, SubgraphClient } from '../../runtime/subgraph-client/client.ts'
import { isMutation, outcomeUnknown } from '../../runtime/subgraph-client/failures.ts'
import type { FetchContext } from '../access/caller.ts'
import { inTime } from '../limits/deadline.ts'
import { type Fault, isRecord } from './completion.ts'
import type { Shape } from './shape.ts'

/** A fetch of a plan. */
export interface Fetch extends Fetched {
  query: string
  operationName?: string
}

/** Answers the fetches of a plan. An unavailable subgraph costs only its part of the answer. */
export interface PlanSource {
  fetch(fetch: Fetch, context: FetchContext): Promise<Read>
}

/** Calls a subgraph and reads its answers for the plan's executor. */
export interface Source extends PlanSource {
  /** Makes an answer fit the schema, and prepares its errors for the plan's executor. */
  read(answer: unknown, request: Fetched, caller: Caller): Read
}

/** A document of a plan, and its variables. */
interface Fetched {
  document: DocumentNode
  variables?: Record<string, unknown>
}

export interface Read {
  data?: Record<string, unknown> | null
  errors?: GraphQLError[]
}

export interface SourceOptions {
  subgraph: SubgraphClient
  shapeOf: (document: DocumentNode) => Shape
  log: Logger
}

/** A subgraph as the plan's executor sees it. */
export function subgraphSource({ subgraph, shapeOf, log }: SourceOptions): Source {
  return {
    read,
    async fetch(body, context) {
      const { token, traceparent, tracestate, until, left } = context
      const caller = { token, traceparent, tracestate }
      const { name } = subgraph
      // A running mutation is finished. Its client may have disconnected because it took long, and
      // will retry.
      const answer = isMutation(body)
        ? inTime({ name, until, late: outcomeUnknown }, () => subgraph.execute(body, caller))
        : inTime({ name, until, left }, (signal) => subgraph.execute(body, caller, signal))
      try {
        return read(await answer, body, context)
      } catch (thrown) {
        return { errors: placed(unavailable(subgraph.name, thrown, log), body) }
      }
    },
  }

  function read(answer: unknown, request: Fetched, { traceparent }: Caller): Read {
    if (!isAnswer(answer)) return { errors: placed(unavailable(subgraph.name, noAnswer, log), request) }
    const errors = (answer.errors ?? []).flatMap((error) => placed(publicErrorOf(error), request))
    if (!answer.data) return { data: null, errors }
    const { data, faults } = shapeOf(request.document).check(answer.data, request.variables ?? {})
    const newFaults = faults.filter(({ path }) => !errors.some((error) => onOneLine(path, error.path!)))
    return { data, errors: [...errors, ...report(newFaults, traceparent)] }
  }

  /** Turns an error about a whole request into one error for each requested field. */
  function placed(error: GraphQLError, { document, variables = {} }: Fetched): GraphQLError[] {
    if (isPlace(error.path)) return [error]
    const { message, extensions } = error
    return shapeOf(document)
      .places(variables)
      .map((path) => new GraphQLError(message, { path, extensions, originalError: error }))
  }

  /**
   * A subgraph that breaks its own schema has a bug: it is logged once for an answer, and reported
   * at each place.
   */
  function report(faults: Fault[], traceparent: string | undefined): GraphQLError[] {
    if (faults.length === 0) return []
    const requestId = requestIdOf(traceparent)
    const some = faults.slice(0, maxLogged)
    log.error(
      { subgraph: subgraph.name, requestId, count: faults.length, faults: some },
      'answer does not fit the schema',
    )
    const extensions = { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, requestId }
    return faults.map(({ path, message }) => new GraphQLError(message, { path, extensions }))
  }
}

const maxLogged = 10
const noAnswer = new Error('expected a GraphQL answer with data or errors, got something else')

/** The error for a subgraph's failure to answer. An error with a published code stays as it is. */
export function unavailable(name: string, thrown: unknown, log: Logger): GraphQLError {
  if (thrown instanceof GraphQLError && errorCodes.some((code) => code === thrown.extensions.code)) {
    if (thrown.originalError) log.warn({ err: thrown.originalError, subgraph: name }, 'subgraph unavailable')
    return publicErrorOf(thrown)
  }
  log.warn({ err: thrown, subgraph: name }, 'subgraph unavailable')
  const message = `The subgraph ${name} does not answer: what it knows is missing here. Try again shortly.`
  return new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
}

/**
 * Gives a subgraph's error an explicit code, before Apollo gives its own code to errors without
 * one. Of the other extensions only the public ones pass: an HTTP status would become the status of
 * the whole answer.
 */
function publicErrorOf(error: GraphQLError): GraphQLError {
  const { message, path } = error
  return new GraphQLError(message, {
    path,
    extensions: { ...publicData(error.extensions), code: codeOf(error) },
    originalError: error instanceof Error ? error : undefined,
  })
}

/** True for a GraphQL answer: data, or at least one error with a message. */
function isAnswer(
  answer: unknown,
): answer is { data?: Record<string, unknown> | null; errors?: GraphQLError[] } {
  if (!isRecord(answer)) return false
  const { data, errors } = answer
  if (data != null && !isRecord(data)) return false
  if (errors == null) return data != null
  const areErrors = Array.isArray(errors) && errors.every((error) => typeof error?.message === 'string')
  return areErrors && (data != null || errors.length > 0)
}

const isPlace = (path: unknown) =>
  Array.isArray(path) &&
  path.every((part) => typeof part === 'string' || Number.isInteger(part)) &&
  !(path.length < 2 && path[0] === '_entities')

/** True when one path leads to the other: an error at one explains a null at the other. */
const onOneLine = (one: readonly unknown[], other: readonly unknown[]) =>
  one.slice(0, other.length).every((part, at) => part === other[at])

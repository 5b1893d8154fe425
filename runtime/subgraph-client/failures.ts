import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../errors/errors.ts'
import type { GraphQLRequestBody } from './client.ts'

/**
 * Tells mutations from queries. Documents come from the planner and from `contracts/calls`: the
 * operation stands first.
 */
export const isMutation = ({ query }: GraphQLRequestBody): boolean => /^\s*mutation\b/.test(query)

/** The error for a mutation that got no answer. */
export function outcomeUnknown(subgraph: string, cause?: Error): GraphQLError {
  const code: ErrorCode = 'OUTCOME_UNKNOWN'
  return new GraphQLError(
    `The subgraph ${subgraph} was asked for a change and its answer did not come: the change may have been made or ` +
      'not. Ask again with the same idempotency key: the answer tells the outcome.',
    { extensions: { code, subgraph }, originalError: cause },
  )
}

/** The error for an unavailable subgraph. Only the log gets the cause, which may name an internal address. */
export function unavailable(subgraph: string, cause: Error): GraphQLError {
  const code: ErrorCode = 'SUBGRAPH_UNAVAILABLE'
  return new GraphQLError(`The subgraph ${subgraph} does not answer: try again shortly.`, {
    extensions: { code, subgraph },
    originalError: cause,
  })
}

/** Gives the error for a request without an answer: a mutation that was sent may have been carried out. */
export function failureOf(
  subgraph: string,
  body: GraphQLRequestBody,
  cause: NodeJS.ErrnoException,
): GraphQLError {
  if (isMutation(body) && !neverConnected.includes(cause.code ?? '')) return outcomeUnknown(subgraph, cause)
  return unavailable(subgraph, cause)
}

const neverConnected = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]

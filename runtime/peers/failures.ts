import type { GraphQLError } from 'graphql'
import { apiError } from '../errors.ts'
import type { GraphQLRequestBody } from './peer.ts'

/** Documents come from the planner and from `contracts/calls`: the operation stands first. */
export const isMutation = ({ query }: GraphQLRequestBody): boolean => /^\s*mutation\b/.test(query)

/** A change was asked for, and no answer came. */
export const outcomeUnknown = (subgraph: string): GraphQLError =>
  apiError(
    'OUTCOME_UNKNOWN',
    `The subgraph ${subgraph} was asked for a change and its answer did not come: the change may have been made or ` +
      'not. Ask again with the same idempotency key: the answer tells the outcome.',
  )

export const unavailable = (subgraph: string, why: string): GraphQLError =>
  apiError('SUBGRAPH_UNAVAILABLE', `The subgraph ${subgraph} does not answer (${why}): try again shortly.`, {
    subgraph,
  })

/** The error for a request that brought no answer: a mutation that was sent may have been carried out. */
export function failureOf(subgraph: string, body: GraphQLRequestBody, cause: unknown): GraphQLError {
  const { code = '', message } = cause as NodeJS.ErrnoException
  if (isMutation(body) && !neverConnected.includes(code)) return outcomeUnknown(subgraph)
  return unavailable(subgraph, message)
}

const neverConnected = [
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]

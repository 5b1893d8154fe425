import type { GraphQLDataSource } from '@apollo/gateway'
import {
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { errorCodes } from '../runtime/errors.ts'
import type { Logger } from '../runtime/log.ts'
import { isMutation, outcomeUnknown } from '../runtime/peers/failures.ts'
import type { GraphQLRequestBody, Peer } from '../runtime/peers/peer.ts'
import { codeOf, publicData } from '../runtime/public-errors.ts'
import type { FetchContext } from './caller.ts'
import { inTime } from './deadline.ts'

type Path = (string | number)[]

/** A subgraph as the plan's executor sees it. One that is away costs what was asked of it, not the answer. */
export function peerSource(peer: Peer, log: Logger): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { query, variables, operationName } = request
      const body = { query: query!, variables, operationName }
      const { token, traceparent, tracestate, until, left } = context as FetchContext
      const caller = { token, traceparent, tracestate }
      const { name } = peer
      // A change under way is finished: its client may have left because it took long, and will ask again.
      const asking = isMutation(body)
        ? inTime({ name, until, late: outcomeUnknown }, () => peer.execute(body, caller))
        : inTime({ name, until, left }, (signal) => peer.execute(body, caller, signal))
      try {
        return readAnswer(await asking, body)
      } catch (thrown) {
        return { errors: placed(unavailable(peer.name, thrown, log), body) }
      }
    },
  }
}

/** A subgraph's answer, its errors made ready for the plan's executor. */
export const readAnswer = ({ data, errors }: ExecutionResult, asked: GraphQLRequestBody) => ({
  data,
  errors: errors?.flatMap((error) => placed(shown(error), asked)),
})

/** What a subgraph's failure to answer is called; a reason that it gave stands. */
export function unavailable(name: string, thrown: unknown, log: Logger): GraphQLError {
  if (thrown instanceof GraphQLError && errorCodes.some((code) => code === thrown.extensions.code)) {
    if (thrown.originalError) log.warn({ err: thrown.originalError, subgraph: name }, 'subgraph unavailable')
    return shown(thrown)
  }
  log.warn({ err: thrown, subgraph: name }, 'subgraph unavailable')
  const message = `The subgraph ${name} does not answer: what it knows is missing here. Try again shortly.`
  return new GraphQLError(message, { extensions: { code: 'SUBGRAPH_UNAVAILABLE' } })
}

/**
 * A subgraph's error with its code spelled out, before Apollo calls the uncoded ones its own way. Of its other
 * extensions those pass that clients get: an HTTP status would be taken for that of the whole answer.
 */
function shown(error: GraphQLError): GraphQLError {
  const { message, path } = error
  return new GraphQLError(message, {
    path,
    extensions: { ...publicData(error.extensions), code: codeOf(error) },
    originalError: error instanceof Error ? error : undefined,
  })
}

/** An error about a whole request is one about each field that it was to bring. */
function placed(error: GraphQLError, body: GraphQLRequestBody): GraphQLError[] {
  if (error.path) return [error]
  const { message, extensions } = error
  return fieldsOf(body).map((path) => new GraphQLError(message, { path, extensions, originalError: error }))
}

function fieldsOf({ query, variables = {} }: GraphQLRequestBody): Path[] {
  const { definitions } = parse(query)
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const root = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)!.selectionSet
  const { representations } = variables as { representations?: { __typename: string }[] }
  if (!representations) return namesIn(root).map((name) => [name])
  const [entities] = root.selections as [FieldNode]
  return representations.flatMap(({ __typename }, index) =>
    namesIn(entities.selectionSet!, __typename).map((name): Path => ['_entities', index, name]),
  )

  /** Response names; of those in fragments, what is for the type. */
  function namesIn({ selections }: SelectionSetNode, type?: string): string[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === '__typename' ? [] : [(selection.alias ?? selection.name).value]
      const { typeCondition, selectionSet } =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value)! : selection
      return !type || !typeCondition || typeCondition.name.value === type ? namesIn(selectionSet, type) : []
    })
  }
}

import { executeQueryPlan } from '@apollo/gateway'
import type { DocumentNode, GraphQLError } from 'graphql'
import { asGraphQLError } from '../../runtime/errors/public-errors.ts'
import type { Logger } from '../../runtime/log.ts'
import type { FetchContext } from '../access/caller.ts'
import type { Execute } from './answer.ts'
import type { PlanSource } from './data-source.ts'
import type { Graph } from './supergraph.ts'

type Services = Parameters<typeof executeQueryPlan>[1]
type RequestContext = Parameters<typeof executeQueryPlan>[2]

/** Executes plans by Apollo's own executor. */
export function executorOfApollo(graph: Graph, log: Logger): Execute {
  return async ({ plan, sources, operation, request: { variables }, context }) => {
    const requestContext = {
      request: { variables },
      context,
      logger: log,
      metrics: {},
    } as unknown as RequestContext
    const services: Services = Object.fromEntries(
      Object.entries(sources).map(([name, source]) => [name, serviceOf(source)]),
    )
    const { data, errors, extensions } = await executeQueryPlan(
      plan,
      services,
      requestContext,
      operation,
      graph.whole,
      graph.api,
    )
    // Apollo reports the faults that its shaping finds in an extension, and only when there is no
    // other error.
    const shapingErrors = (extensions?.valueCompletion ?? []) as GraphQLError[]
    return { data, errors: [...(errors ?? []), ...shapingErrors].map(asGraphQLError) }
  }
}

function serviceOf(source: PlanSource): Services[string] {
  return {
    process(options) {
      const { request, context } = options
      const { query, variables, operationName } = request
      const { document } = options as { document?: DocumentNode }
      const fetch = { query: query!, document: document!, variables, operationName }
      return source.fetch(fetch, context as FetchContext)
    },
  }
}

import type { ApolloServerOptions } from '@apollo/server'
import { GraphQLError, type GraphQLSchema, getVariableValues } from 'graphql'
import type { Verify } from '../../runtime/access/verify.ts'
import { apiError } from '../../runtime/errors/errors.ts'
import type { Logger } from '../../runtime/log.ts'
import type { SubgraphClients } from '../../runtime/subgraph-client/client.ts'
import type { GatewayContext } from '../access/caller.ts'
import { tooCostly } from '../limits/cost.ts'
import { invalidVariables } from '../limits/variables.ts'
import { createLive } from '../live/subscriptions.ts'
import { createAnswer, rejectionsOf } from './answer.ts'
import { compiledExecutor } from './compiled-executor.ts'
import { subgraphSource } from './data-source.ts'
import { executorOfApollo } from './executor-of-apollo.ts'
import { createOperations } from './operations.ts'
import { createShapes } from './shape.ts'
import { createSharedFetches } from './shared-fetches.ts'
import { type Graph, loadSupergraph } from './supergraph.ts'

/** The gateway that Apollo Server needs: a schema for validation, and an executor of valid operations. */
export type ApolloGateway = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>
type Executor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>

export interface ExecutorOptions {
  /** SDL. */
  supergraph: string
  subgraphs: SubgraphClients
  verify: Verify
  log: Logger
  /**
   * The time that the answer waits for subgraphs. The fields of a subgraph that answers later get an
   * error.
   */
  deadlineMs: number
  /** Rejects an operation when the caller may not see a part of it, instead of leaving that part out. */
  rejectUnauthorized: boolean
  /** Executes plans by Apollo's executor instead of the gateway's own. */
  apolloExecutor: boolean
  /** Sends equal fetches of queries in flight once, for callers with the same token. */
  shareFetches: boolean
}

/** @returns a gateway with the schema that clients see @throws StartError when the supergraph is invalid */
export function createApolloGateway(options: ExecutorOptions): ApolloGateway & { schema: GraphQLSchema } {
  const graph = loadSupergraph(options.supergraph)
  const executor = createExecutor(graph, options)
  let loaded: Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0]
  return {
    schema: graph.schema,
    onSchemaLoadOrUpdate(callback) {
      loaded = callback
      return () => {}
    },
    async load() {
      loaded({ apiSchema: graph.schema, coreSupergraphSdl: options.supergraph })
      return { executor }
    },
    async stop() {},
  }
}

function createExecutor(graph: Graph, options: ExecutorOptions): Executor {
  const { subgraphs, verify, log, deadlineMs, rejectUnauthorized } = options
  const shapeOf = createShapes(graph.whole)
  const sources = Object.fromEntries(
    graph.subgraphs.map((name) => [name, subgraphSource({ subgraph: subgraphs(name), shapeOf, log })]),
  )
  const shared = options.shareFetches ? createSharedFetches() : undefined
  const planSources = shared
    ? Object.fromEntries(Object.entries(sources).map(([name, source]) => [name, shared.over(source)]))
    : sources
  const plan = createOperations(graph)
  const execute = options.apolloExecutor ? executorOfApollo(graph, log) : compiledExecutor(graph)
  const answer = createAnswer({ sources: planSources, execute, deadlineMs })
  const live = createLive({ subgraphs, sources, answer, verify, deadlineMs, log })

  return async ({ document, queryHash: hash, source, operation, ...received }) => {
    if (!operation) return { errors: [new GraphQLError(unresolved)] }
    const context = received.context as GatewayContext
    const { variables = {}, operationName } = received.request
    const invalid = invalidVariables(variables)
    if (invalid) return { errors: [invalid] }
    const values = getVariableValues(graph.schema, operation.variableDefinitions ?? [], variables)
    if (values.errors) return { errors: values.errors }
    const costly = tooCostly({ operation, document, schema: graph.schema }, values.coerced)
    if (costly) return { errors: [costly] }

    const planned = plan({ document, source, hash, operationName }, context.principal)
    const request = { variables, coerced: values.coerced, context }
    const rejections = rejectUnauthorized ? rejectionsOf(planned, request) : []
    if (rejections.length > 0) return { data: null, errors: rejections }
    if (operation.operation === 'query') return answer(planned, request)
    if (operation.operation === 'mutation') {
      shared?.forget()
      return answer(planned, request).finally(() => shared?.forget())
    }
    if (!context.live) return { errors: [notHere()] }
    const opened = await live(planned, request)
    if (!(Symbol.asyncIterator in opened)) return opened
    context.live.stream = opened
    return { data: {} }
  }
}

/** Apollo Server adds the code. */
const unresolved = 'Which operation? Name one that is in the document by operationName.'

const notHere = () =>
  apiError(
    'BAD_REQUEST',
    'A subscription cannot be answered here: open it over a WebSocket at /graphql, or at /graphql/stream.',
  )

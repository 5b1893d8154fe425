import type { ApolloServerOptions } from '@apollo/server'
import { GraphQLError, getVariableValues } from 'graphql'
import type { Verify } from '../runtime/access/verify.ts'
import { apiError } from '../runtime/errors.ts'
import type { Logger } from '../runtime/log.ts'
import type { Peers } from '../runtime/peers/peer.ts'
import { createAnswer } from './answer.ts'
import type { GatewayContext } from './caller.ts'
import { peerSource } from './data-source.ts'
import { createLive } from './live.ts'
import { createOperations } from './operations.ts'
import { type Graph, loadSupergraph } from './supergraph.ts'

/** What Apollo Server asks of a gateway: a schema to validate by, and an executor of valid operations. */
export type ApolloGateway = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>
type Executor = NonNullable<Awaited<ReturnType<ApolloGateway['load']>>['executor']>

export interface ExecutorOptions {
  /** SDL. */
  supergraph: string
  peers: Peers
  verify: Verify
  log: Logger
}

/** @throws StartError when the supergraph cannot be served */
export function createApolloGateway(options: ExecutorOptions): ApolloGateway {
  const graph = loadSupergraph(options.supergraph)
  const executor = createExecutor(graph, options)
  let loaded: Parameters<ApolloGateway['onSchemaLoadOrUpdate']>[0]
  return {
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

function createExecutor(graph: Graph, { peers, verify, log }: ExecutorOptions): Executor {
  const sources = Object.fromEntries(graph.subgraphs.map((name) => [name, peerSource(peers(name), log)]))
  const plan = createOperations(graph)
  const answer = createAnswer(graph, sources, log)
  const live = createLive({ peers, sources, answer, verify, log })

  return async ({ document, queryHash: hash, source, operation, ...received }) => {
    if (!operation) return { errors: [new GraphQLError(unresolved)] }
    const context = received.context as GatewayContext
    const { variables = {}, operationName } = received.request
    const values = getVariableValues(graph.schema, operation.variableDefinitions ?? [], variables)
    if (values.errors) return { errors: values.errors }

    const planned = plan({ document, source, hash, operationName }, context.principal)
    const request = { variables, coerced: values.coerced, context }
    if (operation.operation !== 'subscription') return answer(planned, request)
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
  apiError('BAD_REQUEST', 'A subscription is listened to over ws /graphql or at /graphql/stream, not here.')

import { ApolloServer, type ApolloServerOptions } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import { type FormattedExecutionResult, GraphQLError, getVariableValues } from 'graphql'
import type { Verify } from '../runtime/access/verify.ts'
import { apiError } from '../runtime/errors.ts'
import { gatewayServerOptions } from '../runtime/limits.ts'
import type { Logger } from '../runtime/log.ts'
import type { Peers } from '../runtime/peers/peer.ts'
import { createAnswer } from './answer.ts'
import { type GatewayContext, identify, newTraceparent, type Run } from './caller.ts'
import { peerSource } from './data-source.ts'
import { serveEventStreams } from './event-streams.ts'
import { type Example, landingPage, serveIde } from './ide.ts'
import { createLive } from './live.ts'
import { createOperations } from './operations.ts'
import { serveSockets } from './sockets.ts'
import { loadSupergraph } from './supergraph.ts'

export interface GatewayOptions {
  /** SDL. */
  supergraph: string
  peers: Peers
  verify: Verify
  log: Logger
  /** Serves Apollo Sandbox and an offline IDE, and says what the schema is. */
  ide: boolean
  /** What the offline IDE opens with. */
  examples: Example[]
}

/**
 * Serves GraphQL at /graphql (HTTP and WebSocket) and /graphql/stream (server-sent events).
 * @throws StartError when the supergraph cannot be served
 */
export async function openGateway(
  app: FastifyInstance,
  options: GatewayOptions,
): Promise<{ close(): Promise<void> }> {
  const { verify, log, ide } = options
  const server = createApollo(options)
  await server.start()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(server, {
      context: (request) => identify(request.headers.authorization, newTraceparent(request.id), verify),
    }),
  })
  const run: Run = async (body, asking) => {
    const contextValue: GatewayContext & { live: object } = { ...asking, live: {} }
    const { body: answer } = await server.executeOperation(body, { contextValue })
    if (contextValue.live?.stream) return contextValue.live.stream
    if (answer.kind === 'single') return answer.singleResult as FormattedExecutionResult
    throw new Error('expected a single result, came an incremental one')
  }
  serveSockets(app, { run, verify, log })
  serveEventStreams(app, { run, verify, log })
  if (ide) await serveIde(app, options.examples)
  return { close: () => server.stop() }
}

function createApollo({ supergraph, peers, verify, log, ide }: GatewayOptions) {
  const graph = loadSupergraph(supergraph)
  const sources = Object.fromEntries(graph.subgraphs.map((name) => [name, peerSource(peers(name), log)]))
  const plan = createOperations(graph)
  const answer = createAnswer(graph, sources, log)
  const live = createLive({ peers, sources, answer, verify, log })
  const shared = gatewayServerOptions(log, { open: ide })

  const executor: Executor = async ({
    document,
    queryHash,
    source,
    request,
    operation,
    context: received,
  }) => {
    if (!operation) return { errors: [new GraphQLError(unresolved)] }
    const context = received as GatewayContext
    const variables = request.variables ?? {}
    const { errors, coerced } = getVariableValues(
      graph.schema,
      operation.variableDefinitions ?? [],
      variables,
    )
    if (errors) return { errors }
    const asked = { document, source, hash: queryHash, operationName: request.operationName }
    const planned = plan(asked, context.principal)
    if (operation.operation !== 'subscription') return answer(planned, { variables, coerced, context })
    if (!context.live) return { errors: [notHere()] }
    const opened = await live(planned, { variables, coerced, context })
    if (!(Symbol.asyncIterator in opened)) return opened
    context.live.stream = opened
    return { data: {} }
  }
  let tell: Parameters<Gateway['onSchemaLoadOrUpdate']>[0]
  const gateway: Gateway = {
    onSchemaLoadOrUpdate(callback) {
      tell = callback
      return () => {}
    },
    async load() {
      tell({ apiSchema: graph.schema, coreSupergraphSdl: graph.sdl })
      return { executor }
    },
    async stop() {},
  }
  return new ApolloServer<GatewayContext>({
    ...shared,
    gateway,
    plugins: [...shared.plugins!, landingPage(ide)],
  })
}

/** Apollo Server adds the code. */
const unresolved = 'Which operation? Name one that is in the document by operationName.'

const notHere = () =>
  apiError('BAD_REQUEST', 'A subscription is listened to over ws /graphql or at /graphql/stream, not here.')

type Gateway = NonNullable<ApolloServerOptions<GatewayContext>['gateway']>
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>

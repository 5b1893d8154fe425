import { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import { gatewayServerOptions } from '../runtime/limits.ts'
import { type GatewayContext, identify, newTraceparent, type Run } from './caller.ts'
import { serveEventStreams } from './event-streams.ts'
import { createApolloGateway, type ExecutorOptions } from './executor.ts'
import { type Example, landingPage, serveIde } from './ide.ts'
import { serveSockets } from './sockets.ts'

export interface GatewayOptions extends ExecutorOptions {
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
  const { plugins = [], ...shared } = gatewayServerOptions(log, { open: ide })
  const server = new ApolloServer<GatewayContext>({
    ...shared,
    gateway: createApolloGateway(options),
    plugins: [...plugins, landingPage(ide)],
  })
  await server.start()
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(server, {
      context: (request) => identify(request.headers.authorization, newTraceparent(request.id), verify),
    }),
  })
  const run = runner(server)
  serveSockets(app, { run, verify, log })
  serveEventStreams(app, { run, verify, log })
  if (ide) await serveIde(app, options.examples)
  return { close: () => server.stop() }
}

const runner =
  (server: ApolloServer<GatewayContext>): Run =>
  async (body, asking) => {
    const live: GatewayContext['live'] = {}
    const { body: answer } = await server.executeOperation(body, { contextValue: { ...asking, live } })
    if (live.stream) return live.stream
    if (answer.kind === 'single') return answer.singleResult as FormattedExecutionResult
    throw new Error('expected a single result, came an incremental one')
  }

import { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import fastifyCors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import { authorizationOf } from '../runtime/access/authorization.ts'
import type { Revocations } from '../runtime/access/revocations.ts'
import type { Verify } from '../runtime/access/verify.ts'
import { createPublicErrors, type PublicErrors } from '../runtime/errors/public-errors.ts'
import { gatewayServerOptions } from '../runtime/graphql/limits.ts'
import { leaving } from '../runtime/http/leaving.ts'
import { traceOf } from '../runtime/trace.ts'
import { createAdmit, type GatewayContext, type Run } from './access/caller.ts'
import { createApolloGateway, type ExecutorOptions } from './execution/executor.ts'
import type { Origins } from './http/client.ts'
import { serveConsole } from './http/console.ts'
import { serveEventStreams } from './http/event-streams.ts'
import { type HomeOptions, serveHome } from './http/home.ts'
import { type Example, landingPage, serveIde } from './http/ide.ts'
import { serveSockets } from './http/sockets.ts'
import { admitStreams, type ConnectionLimits, countConnections } from './limits/connections.ts'
import { oversized } from './limits/oversized.ts'
import { openMeter, type RateLimitOptions } from './limits/rate-limit.ts'

/** The ingress limits: see the settings of the same names. */
export interface Ingress
  extends Omit<RateLimitOptions, 'log'>,
    ConnectionLimits,
    Pick<ExecutorOptions, 'deadlineMs' | 'rejectUnauthorized' | 'apolloExecutor' | 'shareFetches'> {
  origins: Origins
}

export interface GatewayOptions extends Omit<ExecutorOptions, keyof Ingress> {
  verify: Verify
  /** Closes the sockets of users whose tokens are revoked. */
  revocations: Pick<Revocations, 'watch'>
  ingress: Ingress
  /** Serves Apollo Sandbox and an offline IDE, and says what the schema is. */
  ide: boolean
  /** The operations that the offline IDE opens with. */
  examples: Example[]
  /**
   * The page at `/`; at `/home` when the console is served. In production the page exists only without a
   * console.
   */
  home: Omit<HomeOptions, 'ide' | 'proxies' | 'path'>
  /** The folder of the built console, served at `/`. */
  console?: string
}

/**
 * Serves GraphQL at /graphql (HTTP and WebSocket) and /graphql/stream (server-sent events).
 * @throws StartError when the supergraph cannot be served
 */
export async function openGateway(
  app: FastifyInstance,
  options: GatewayOptions,
): Promise<{ close(): Promise<void> }> {
  const { verify, revocations, log, ide, ingress } = options
  const { plugins = [], ...shared } = gatewayServerOptions(log, { open: ide })
  const apollo = createApolloGateway({ ...options, ...ingress })
  const server = new ApolloServer<GatewayContext>({
    ...shared,
    gateway: apollo,
    plugins: [...plugins, landingPage(ide)],
  })
  await server.start()
  const admit = createAdmit(verify, await openMeter(app, { ...ingress, log }), ingress.proxies)
  const run = runner(server, createPublicErrors(log))
  const enter = countConnections(ingress)
  serveSockets(app, { ...ingress, run, admit, enter, revocations, log })
  // This plugin scope keeps the CORS rules from other routes of this process, which say themselves whose
  // pages may call them.
  await app.register(async (routes) => {
    await routes.register(fastifyCors, corsOptions(ingress.origins))
    routes.route({
      method: ['GET', 'POST'],
      url: '/graphql',
      handler: fastifyApolloHandler(server, {
        async context({ raw, id, body, query }, reply) {
          const left = leaving(reply.raw)
          const caller = await admit(raw, authorizationOf(raw), traceOf(raw.headers, id))
          const rejected = rejection((raw.method === 'GET' ? query : body) as { query?: unknown } | null)
          if (rejected) throw rejected
          return { ...caller, left }
        },
      }),
    })
    serveEventStreams(routes, { run, admit: admitStreams(enter, admit), schema: apollo.schema, log })
  })
  if (ide) await serveIde(app, options.examples)
  const { home, console: folder } = options
  if (folder) await serveConsole(app, { ...home, ide, folder })
  if (!folder || !home.production)
    serveHome(app, { ...home, ide, proxies: ingress.proxies, path: folder ? '/home' : '/' })
  return { close: () => server.stop() }
}

/** No cookies are allowed: a page acts only by a token that it holds. */
const corsOptions = (origins: Origins) => ({
  origin: origins,
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'authorization',
    'content-type',
    'last-event-id',
    // Headers of Apollo's clients and of tracing.
    'apollo-require-preflight',
    'apollographql-client-name',
    'apollographql-client-version',
    'traceparent',
    'tracestate',
    'baggage',
  ],
  exposedHeaders: ['retry-after', 'x-request-id'],
  maxAge: 600,
})

const rejection = (request: { query?: unknown } | null) =>
  typeof request?.query === 'string' ? oversized(request.query) : undefined

const runner =
  (server: ApolloServer<GatewayContext>, errors: PublicErrors): Run =>
  async (body, caller) => {
    const live: GatewayContext['live'] = {}
    const rejected = rejection(body)
    if (rejected) return { errors: [errors.show(rejected)] }
    const { body: answer } = await server.executeOperation(body, { contextValue: { ...caller, live } })
    if (live.stream) return live.stream
    if (answer.kind === 'single') return answer.singleResult as FormattedExecutionResult
    throw new Error('expected a single result, got an incremental one')
  }

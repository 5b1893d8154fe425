import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { StartError } from '../errors/errors.ts'
import { maxBodyBytes } from '../graphql/limits.ts'
import type { Logger } from '../log.ts'
import { httpSeconds, serveMetrics } from '../metrics.ts'
import { withTimeout } from '../process/with-timeout.ts'
import { newTraceId, traceIdOf } from '../trace.ts'
import { readJsonBodies } from './json-body.ts'
import { answerBrokenRequest, answerErrors } from './rejections.ts'
import { addSecurityHeaders } from './security-headers.ts'

/** Throws while a dependency of the process is unavailable. */
export type Check = () => Promise<unknown>

/** The time that open requests have to end after a stop. */
const graceMs = 4_000
const checkMs = 2_000
/**
 * The time in which a request must arrive completely, however slowly the client sends it. Node checks
 * every second (its default is 30).
 */
const requestMs = 30_000
const slowRequests = {
  headersTimeout: requestMs,
  requestTimeout: requestMs,
  connectionsCheckingInterval: 1_000,
}

export interface ServerOptions {
  log: Logger
  checks: Record<string, Check>
  /** PEM. When set, the server uses HTTPS. */
  tls?: { cert: string; key: string }
}

/**
 * Creates an HTTP server with /livez, /readyz and, for this machine, /metrics. It does not listen
 * yet. A request's id is the trace id of its `traceparent`, or a new one.
 */
export function createServer({ log, checks, tls }: ServerOptions): FastifyInstance {
  let draining = false
  const app = Fastify({
    loggerInstance: log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: maxBodyBytes,
    requestTimeout: requestMs,
    genReqId: ({ headers }) => traceIdOf(headers.traceparent) ?? newTraceId(),
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    clientErrorHandler: answerBrokenRequest,
    ...(tls ? { https: { ...tls, ...slowRequests } } : { http: slowRequests }),
  }) as unknown as FastifyInstance

  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  addSecurityHeaders(app, { tls: tls !== undefined })
  readJsonBodies(app)
  app.addHook(
    'onResponse',
    async ({ method, url, id, routeOptions }, { statusCode: status, elapsedTime }) => {
      const route = routeOptions.url ?? 'none'
      httpSeconds.observe({ method, route, status }, elapsedTime / 1000)
      log.debug(
        { method, route, url: url.split('?')[0], status, ms: Math.round(elapsedTime), request: id },
        'request',
      )
    },
  )
  app.addHook('preClose', async () => {
    draining = true
  })
  answerErrors(app, log)

  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_, reply) => {
    const failed = draining ? {} : await failing(checks)
    if (!draining && Object.keys(failed).length === 0) return { status: 'ready' }
    return reply.code(503).send({ status: draining ? 'draining' : 'not ready', failed })
  })
  serveMetrics(app, { onlyLocally: true })
  return app
}

/** Checks early that a port is free, before slow work begins. @throws StartError */
export async function probePort(at: { host: string; port: number }): Promise<void> {
  const probe = Fastify()
  await listen(probe, at)
  await probe.close()
}

/**
 * Starts to listen.
 * @param at with `metricsPort`, /metrics also answers there, for every caller that reaches the port
 * @returns the address of the server
 * @throws StartError when a port is taken
 */
export async function listen(
  app: FastifyInstance,
  at: { host: string; port: number; metricsPort?: number },
): Promise<string> {
  const { host, port, metricsPort } = at
  if (metricsPort !== undefined) {
    const metrics = Fastify({ forceCloseConnections: true, requestTimeout: requestMs, http: slowRequests })
    serveMetrics(metrics, { onlyLocally: false })
    app.addHook('onClose', () => metrics.close())
    await listen(metrics, { host, port: metricsPort })
  }
  try {
    return await app.listen({ host, port })
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    const other = `start with --port ${at.port < 65_535 ? at.port + 1 : 4000}`
    if (code === 'EADDRINUSE')
      throw new StartError(`Port ${at.port} is taken by another program: stop that one, or ${other}.`)
    if (code === 'EACCES')
      throw new StartError(`Port ${at.port} needs rights that this user lacks: ${other}.`)
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
      throw new StartError(`HOST is ${at.host}: expected an address of this machine, for example 127.0.0.1.`)
    throw cause
  }
}

/**
 * Stops within five seconds. /readyz says that the server is draining, `preClose` hooks end streams
 * and sockets, running requests finish, idle connections close. After four seconds all open
 * connections are cut.
 */
export async function stop(app: FastifyInstance): Promise<void> {
  // A keep-alive connection falls idle when its last answer is sent, which is after Fastify has looked
  // for idle connections.
  const idle = setInterval(() => app.server.closeIdleConnections(), 50)
  const force = setTimeout(() => app.server.closeAllConnections(), graceMs)
  try {
    await app.close()
  } finally {
    clearInterval(idle)
    clearTimeout(force)
  }
}

async function failing(checks: Record<string, Check>): Promise<Record<string, string>> {
  const outcomes = await Promise.all(
    Object.entries(checks).map(async ([name, check]): Promise<[string, string][]> => {
      try {
        if (!(await withTimeout(checkMs, check()))) throw new Error(`no answer in ${checkMs} ms`)
        return []
      } catch (error) {
        return [[name, reasonOf(error as Error)]]
      }
    }),
  )
  return Object.fromEntries(outcomes.flat())
}

/** For operators: the cause behind a message for clients. */
const reasonOf = ({ message, originalError }: Error & { originalError?: Error }) =>
  originalError?.message ?? message

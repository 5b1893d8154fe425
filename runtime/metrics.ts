import type { FastifyInstance, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client'

/**
 * The labels are routes, kinds and codes. They are never operation names, ids or paths, because callers
 * must not be able to add time series.
 */
export const httpSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'From the request to the end of its answer. Event streams count when they end.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
})

export const operationSeconds = new Histogram({
  name: 'graphql_operation_duration_seconds',
  help: 'Parsing, planning and execution of a query or mutation, or the opening of a subscription.',
  labelNames: ['operation', 'outcome'] as const,
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
})

export const graphqlErrors = new Counter({
  name: 'graphql_errors_total',
  help: 'Errors in GraphQL answers, by extensions.code.',
  labelNames: ['code'] as const,
})

export const openStreams = new Gauge({
  name: 'graphql_open_streams',
  help: 'Subscriptions being listened to.',
})

export const servedStreams = new Gauge({
  name: 'graphql_served_streams',
  help: 'Streams that subgraphs serve over the network.',
})

const openUpstreams = new Gauge({
  name: 'graphql_open_upstreams',
  help: 'Streams of subgraphs at the gateway; equal subscriptions share one.',
})

/** Counts a subgraph's stream while it is open. */
export function countUpstream<T>(stream: AsyncIterator<T>): AsyncIterator<T> {
  let open = true
  openUpstreams.inc()
  const ended = () => {
    if (open) openUpstreams.dec()
    open = false
  }
  return {
    async next() {
      try {
        const next = await stream.next()
        if (next.done) ended()
        return next
      } catch (error) {
        ended()
        throw error
      }
    },
    async return() {
      ended()
      await stream.return?.()
      return { done: true, value: undefined }
    },
  }
}

export const openSockets = new Gauge({
  name: 'graphql_open_sockets',
  help: 'WebSocket connections at the gateway.',
})

/**
 * Serves /metrics. Metrics are not public: where other machines reach the port, `onlyLocally`
 * limits them to callers on this machine that use no proxy.
 */
export function serveMetrics(app: FastifyInstance, { onlyLocally }: { onlyLocally: boolean }): void {
  // The metrics of the process have prom-client's own names. A second server of the same process changes
  // nothing.
  if (!register.getSingleMetric('process_cpu_user_seconds_total')) collectDefaultMetrics()
  app.get('/metrics', async (request, reply) => {
    if (onlyLocally && !isLocal(request)) return reply.callNotFound()
    return reply.type(register.contentType).send(await register.metrics())
  })
}

const isLocal = ({ socket, headers }: FastifyRequest) =>
  /^(::1|(::ffff:)?127\..*)$/.test(socket.remoteAddress ?? '') &&
  !headers['x-forwarded-for'] &&
  !headers.forwarded

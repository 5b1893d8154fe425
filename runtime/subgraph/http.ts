import { timingSafeEqual } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { z } from 'zod'
import { authorizationOf, identify } from '../access/authorization.ts'
import type { Principal } from '../access/principal.ts'
import type { Verify } from '../access/verify.ts'
import { apiError, type ErrorCode, forbidden } from '../errors/errors.ts'
import { asGraphQLError, createPublicErrors, retryAfterOf } from '../errors/public-errors.ts'
import { drained } from '../http/drained.ts'
import { leaving } from '../http/leaving.ts'
import type { Logger } from '../log.ts'
import { servedStreams } from '../metrics.ts'
import { gatewayHeader } from '../subgraph-client/http.ts'
import type { Asking } from './context.ts'
import type { Subgraph } from './open.ts'

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal
  }
}

/**
 * Serves a subgraph under /NAME to two kinds of callers: the gateway, which proves itself by its
 * secret, and other subgraphs, which have service tokens.
 */
export async function mountSubgraph(
  app: FastifyInstance,
  subgraph: Pick<
    Subgraph,
    'name' | 'serve' | 'subscribe' | 'events' | 'revocations' | 'settled' | 'catchUp' | 'webhooks' | 'context'
  >,
  { verify, gatewaySecret, log }: { verify: Verify; gatewaySecret: string; log: Logger },
): Promise<void> {
  const errors = createPublicErrors(log)
  await app.register(
    async (routes) => {
      routes.decorateRequest('principal')
      routes.addHook('onRequest', async (request, reply) => {
        try {
          const { principal } = await identify(authorizationOf(request.raw), verify)
          if (!isGateway(request, gatewaySecret) && principal.kind !== 'service')
            throw notForAll(subgraph.name)
          request.principal = principal
        } catch (error) {
          return reject(reply, error)
        }
      })
      routes.post('/graphql', async (request, reply) => {
        const body = operation.safeParse(request.body)
        if (!body.success) return reject(reply, unreadable(body.error))
        const answer = await subgraph.serve(body.data, { ...asking(request), left: leaving(reply.raw) })
        const seconds = retryAfterOf(answer.errors)
        return seconds === undefined ? answer : reply.header('retry-after', seconds).send(answer)
      })
      routes.get('/events', async (request, reply) => {
        if (request.principal.kind !== 'service') return reject(reply, notForUsers())
        const query = eventsQuery.safeParse(request.query)
        if (!query.success) return reject(reply, unreadable(query.error))
        const { after, limit, types, waitMs } = query.data
        return subgraph.events.pull(after, limit, types, waitMs, whileThere(request))
      })
      routes.get('/events/head', async (request, reply) =>
        request.principal.kind === 'service'
          ? { position: await subgraph.settled(whileThere(request)) }
          : reject(reply, notForUsers()),
      )
      routes.post('/catch-up', async (request, reply) => {
        if (request.principal.kind !== 'service') return reject(reply, notForUsers())
        const query = catchUpQuery.safeParse(request.query)
        if (!query.success) return reject(reply, unreadable(query.error))
        await subgraph.catchUp(query.data.owner)
        return reply.code(204).send()
      })
      routes.get('/revocations', async (request, reply) => {
        const query = revocationsQuery.safeParse(request.query)
        if (!query.success) return reject(reply, unreadable(query.error))
        const { after, waitMs } = query.data
        return (await subgraph.revocations(after, waitMs, whileThere(request))) ?? reply.code(204).send()
      })
      const stream = createHandler({
        async onSubscribe({ raw, context }, { query, variables, operationName, extensions }) {
          const body = {
            query,
            variables: variables ?? undefined,
            operationName: operationName ?? undefined,
          }
          const { after } = opening.parse(extensions ?? {})
          const stream = await subgraph.subscribe(body, { ...asking(raw), after })
          endWithConnection(stream, context.reply.raw)
          return stream
        },
        onNext: (_, { context: { reply } }) => drained(reply.raw),
      })
      routes.post('/stream', async (request, reply) => {
        try {
          await stream(request, reply)
        } catch (error) {
          if (!reply.raw.headersSent) throw error
          // The gateway's connection was lost: there is no caller to answer.
          reply.hijack()
          log.debug({ err: error }, 'stream broke off')
          reply.raw.destroy()
        }
      })
    },
    { prefix: `/${subgraph.name}` },
  )

  await app.register(
    async (routes) => {
      // A signature is of the text as it came.
      routes.removeContentTypeParser('application/json')
      routes.addContentTypeParser(
        'application/json',
        { parseAs: 'string', bodyLimit: maxWebhookBytes },
        (_, body, done) => done(null, body),
      )
      for (const { path, receive } of subgraph.webhooks)
        routes.post(`/${path}`, async ({ headers, body }, reply) =>
          reply
            .code(await receive(subgraph.context(), { headers: singleHeaders(headers), body: String(body) }))
            .send(),
        )
    },
    { prefix: `/${subgraph.name}/webhooks` },
  )

  function reject(reply: FastifyReply, thrown: unknown) {
    const shown = errors.show(asGraphQLError(thrown))
    return reply.code(statuses[shown.extensions?.code as ErrorCode] ?? 500).send({ errors: [shown] })
  }
}

const maxWebhookBytes = 64 * 1024

const singleHeaders = (headers: FastifyRequest['headers']) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value ?? '')]))

const statuses: Partial<Record<ErrorCode, number>> = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  IDENTITY_UNAVAILABLE: 503,
}

const notForAll = (name: string) =>
  forbidden(`${name} answers the gateway and other subgraphs only: ask at the gateway.`)
const notForUsers = () => forbidden('Events are for subgraphs: ask by a service account.')
const unreadable = (error: z.ZodError) => apiError('BAD_REQUEST', z.prettifyError(error))

/** graphql-sse ends a stream after a lost connection only if the stream is a generator. */
function endWithConnection(stream: AsyncIterableIterator<unknown>, response: ServerResponse): void {
  const end = () => {
    servedStreams.dec()
    Promise.resolve(stream.return?.()).catch(() => 'it has ended already')
  }
  servedStreams.inc()
  if (response.destroyed) end()
  else response.once('close', end)
}

/** Some clients write null for an absent value. */
const absent = <T>(given: T | null | undefined) => given ?? undefined

const operation = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish().transform(absent),
  operationName: z.string().nullish().transform(absent),
})

/** The gateway's field for continuing a stream after a position. */
const opening = z.object({ after: z.int().min(0).optional() })

const asking = (request: FastifyRequest): Asking => ({
  principal: request.principal,
  traceparent: request.headers.traceparent as string | undefined,
  tracestate: request.headers.tracestate as string | undefined,
})

function isGateway(request: FastifyRequest, secret: string) {
  const sent = Buffer.from(String(request.headers[gatewayHeader] ?? ''))
  const wanted = Buffer.from(secret)
  return sent.length === wanted.length && timingSafeEqual(sent, wanted)
}

/** Aborts when the caller disconnects. */
function whileThere({ raw }: FastifyRequest): AbortSignal {
  const gone = new AbortController()
  raw.once('close', () => gone.abort())
  return gone.signal
}

const catchUpQuery = z.object({ owner: z.string() })

const revocationsQuery = z.object({
  after: z.coerce.number().int().min(0),
  waitMs: z.coerce.number().int().min(0).max(30_000),
})

const eventsQuery = revocationsQuery.extend({
  limit: z.coerce.number().int().min(1).max(1_000),
  /** Without it: all types. */
  types: z
    .string()
    .transform((types) => types.split(','))
    .optional(),
})

import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { z } from 'zod'
import { anonymous, type Principal } from '../access/principal.ts'
import type { Verify } from '../access/verify.ts'
import { gatewayHeader } from '../peers/http.ts'
import type { GraphQLRequestBody } from '../peers/peer.ts'
import type { Asking } from './context.ts'
import type { Subgraph } from './open.ts'

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal
  }
}

/**
 * Serves a subgraph under /NAME to the gateway, which proves itself by its secret, and to other subgraphs, by
 * their service tokens; to nobody else.
 */
export async function mountSubgraph(
  app: FastifyInstance,
  subgraph: Subgraph,
  { verify, gatewaySecret }: { verify: Verify; gatewaySecret: string },
): Promise<void> {
  await app.register(
    async (routes) => {
      routes.decorateRequest('principal')
      routes.addHook('onRequest', async (request, reply) => {
        const { authorization } = request.headers
        const token = authorization?.startsWith('Bearer ') ? authorization.slice(7) : undefined
        try {
          request.principal = token ? await verify(token) : anonymous
        } catch (error) {
          return reply.code(401).send({ errors: [error] })
        }
        if (isGateway(request, gatewaySecret) || request.principal.kind === 'service') return
        return reply.code(403).send({
          errors: [
            {
              message: `${subgraph.name} answers the gateway and other subgraphs only: ask at the gateway.`,
              extensions: { code: 'FORBIDDEN' },
            },
          ],
        })
      })
      routes.post('/graphql', (request) =>
        subgraph.answer(request.body as GraphQLRequestBody, asking(request)),
      )
      routes.get('/events', async (request, reply) => {
        if (request.principal.kind !== 'service')
          return reply.code(403).send({ message: 'events are for subgraphs' })
        const { after, limit, types, waitMs } = eventsQuery.parse(request.query)
        const gone = new AbortController()
        request.raw.once('close', () => gone.abort())
        return subgraph.events.pull(after, limit, types, waitMs, gone.signal)
      })
      const stream = createHandler({
        onSubscribe: ({ raw }, params) =>
          subgraph.subscribe({ ...params, variables: params.variables ?? undefined }, asking(raw)),
      })
      routes.post('/stream', (request, reply) => stream(request, reply))
    },
    { prefix: `/${subgraph.name}` },
  )
}

const asking = (request: FastifyRequest): Asking => ({
  principal: request.principal,
  traceparent: request.headers.traceparent as string | undefined,
})

function isGateway(request: FastifyRequest, secret: string) {
  const sent = Buffer.from(String(request.headers[gatewayHeader] ?? ''))
  const wanted = Buffer.from(secret)
  return sent.length === wanted.length && timingSafeEqual(sent, wanted)
}

const eventsQuery = z.object({
  after: z.coerce.number().int().min(0),
  limit: z.coerce.number().int().min(1).max(1_000),
  types: z.string().transform((types) => types.split(',')),
  waitMs: z.coerce.number().int().min(0).max(30_000),
})

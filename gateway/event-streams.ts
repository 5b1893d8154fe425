import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type FormattedExecutionResult, GraphQLError, getOperationAST, parse } from 'graphql'
import { createHandler } from 'graphql-sse/lib/use/fastify'
import { authorizationOf } from '../runtime/access/authorization.ts'
import { apiError } from '../runtime/errors.ts'
import { flushed } from '../runtime/flushed.ts'
import type { Logger } from '../runtime/log.ts'
import type { GraphQLRequestBody } from '../runtime/peers/peer.ts'
import { createPublicErrors } from '../runtime/public-errors.ts'
import { traceOf } from '../runtime/trace.ts'
import type { Asking, Run } from './caller.ts'
import type { AdmitStream } from './connections.ts'

const eventStream = 'text/event-stream'

/** Any operation over server-sent events at /graphql/stream, one to a connection: `curl -N` will do. */
export function serveEventStreams(
  app: FastifyInstance,
  { run, admit, log }: { run: Run; admit: AdmitStream; log: Logger },
): void {
  const errors = createPublicErrors(log)
  const known = new WeakMap<FastifyRequest, Asking>()
  const open = new Set<ServerResponse>()
  const serve = createHandler({
    // Streams reserved ahead of their connection could be piled up by anybody.
    authenticate: () => null,
    async onSubscribe({ raw }, { query, variables, operationName }) {
      const body = { query, variables: variables ?? undefined, operationName: operationName ?? undefined }
      if (raw.method === 'GET' && isMutation(body))
        return only({ errors: [errors.show(mutationByGet())] }) as never
      const answer = await run(body, known.get(raw)!)
      return (Symbol.asyncIterator in answer ? answer : only(answer)) as never
    },
    onNext: (_, { context: { reply } }) => flushed(reply.raw),
  })

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    async preHandler(request, reply) {
      const { accept = '' } = request.headers
      if (!accept.includes(eventStream)) return reply.code(406).send({ errors: [errors.show(wrongAccept())] })
      // The only spelling that graphql-sse takes.
      request.headers.accept = eventStream
      try {
        const { raw } = request
        known.set(
          request,
          await admit(raw, reply.raw, authorizationOf(raw), traceOf(raw.headers, request.id)),
        )
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        const { status, headers = [] } = error.extensions.http as {
          status: number
          headers?: Map<string, string>
        }
        return reply
          .code(status)
          .headers(Object.fromEntries(headers))
          .send({ errors: [errors.show(error)] })
      }
    },
    async handler(request, reply) {
      reply.hijack()
      const response = reply.raw
      open.add(response.once('close', () => open.delete(response)))
      await serve(request, reply).catch((error) => {
        log.debug({ err: error }, 'event stream broke off')
        response.destroy()
      })
    },
  })
  app.addHook('preClose', async () => {
    // Cut and not completed: after the one a client comes back, the other tells it that there is no more.
    for (const response of open) response.destroy()
  })
}

async function* only(answer: FormattedExecutionResult) {
  yield answer
}

/** What cannot be read is told why further on. */
function isMutation({ query, operationName }: GraphQLRequestBody) {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'mutation'
  } catch {
    return false
  }
}

const mutationByGet = () => apiError('BAD_REQUEST', 'A mutation cannot be asked for by GET: send it by POST.')

const wrongAccept = () =>
  apiError('BAD_REQUEST', `Subscriptions are sent as events: ask with the header accept: ${eventStream}.`)

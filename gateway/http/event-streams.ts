import type { ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  parse,
} from 'graphql'
import { authorizationOf } from '../../runtime/access/authorization.ts'
import { apiError } from '../../runtime/errors/errors.ts'
import { asGraphQLError, createPublicErrors } from '../../runtime/errors/public-errors.ts'
import type { Logger } from '../../runtime/log.ts'
import type { GraphQLRequestBody } from '../../runtime/subgraph-client/client.ts'
import { traceOf } from '../../runtime/trace.ts'
import type { AdmittedCaller, Run } from '../access/caller.ts'
import type { AdmitStream } from '../limits/connections.ts'
import { operationIn } from './operation-in.ts'
import { type Resumable, resumable } from './resume.ts'
import { sendEvents } from './send-events.ts'

const eventStream = 'text/event-stream'

export interface EventStreamOptions {
  run: Run
  admit: AdmitStream
  /** The public schema. */
  schema: GraphQLSchema
  log: Logger
}

/**
 * Serves any operation over server-sent events at /graphql/stream, one for each connection; `curl
 * -N` is enough. It speaks the distinct connections mode of graphql-sse, whose own server writes no
 * ids. Here the `id` of each event of a subscription is its cursor, and a client that returns with
 * it as `Last-Event-ID` gets the events that it missed.
 */
export function serveEventStreams(app: FastifyInstance, options: EventStreamOptions): void {
  const { run, admit, schema, log } = options
  const errors = createPublicErrors(log)
  const known = new WeakMap<FastifyRequest, AdmittedCaller & Resumable>()
  const open = new Set<ServerResponse>()

  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    async preHandler(request, reply) {
      const { accept = '', 'last-event-id': lastEventId } = request.headers
      if (!accept.includes(eventStream)) return reply.code(406).send({ errors: [errors.show(wrongAccept())] })
      try {
        const { raw } = request
        const trace = traceOf(raw.headers, request.id)
        const caller = await admit(raw, reply.raw, authorizationOf(raw), trace)
        const body = operationIn(request)
        known.set(request, { ...caller, ...resumable(schema, body, lastEventId?.toString()) })
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        const { status = 400, headers = [] } = (error.extensions.http ?? {}) as {
          status?: number
          headers?: Map<string, string>
        }
        return reply
          .code(status)
          .headers(Object.fromEntries(headers))
          .send({ errors: [errors.show(error)] })
      }
    },
    async handler(request, reply) {
      const { body, read, ...caller } = known.get(request)!
      reply.hijack()
      const response = reply.raw
      open.add(response.once('close', () => open.delete(response)))
      await answersTo(body, caller, request.method)
        .then((answers) => sendEvents(response, { headers: reply.getHeaders(), answers, read }))
        .catch((error) => {
          log.debug({ err: error }, 'event stream broke off')
          response.destroy()
        })
    },
  })
  app.addHook('preClose', async () => {
    // The connections are cut and not completed: after a cut a client reconnects, after `complete`
    // it does not.
    for (const response of open) response.destroy()
  })

  async function answersTo(body: GraphQLRequestBody, caller: AdmittedCaller, method: string) {
    if (method === 'GET' && isMutation(body)) return only({ errors: [errors.show(mutationByGet())] })
    const answer = await run(body, caller).catch((error) => ({
      errors: [errors.show(asGraphQLError(error))],
    }))
    return Symbol.asyncIterator in answer ? answer : only(answer)
  }
}

async function* only(answer: FormattedExecutionResult) {
  yield answer
}

/** An invalid document gets its error when it is run. */
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

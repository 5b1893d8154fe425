import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import {
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  GraphQLError,
  type GraphQLFormattedError,
  parse,
} from 'graphql'
import { useServer } from 'graphql-ws/use/ws'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Principal } from '../runtime/access/principal.ts'
import { apiError, type ErrorCode } from '../runtime/errors.ts'
import { strictParser } from '../runtime/json-body.ts'
import { maxBodyBytes } from '../runtime/limits.ts'
import type { Logger } from '../runtime/log.ts'
import { openSockets } from '../runtime/metrics.ts'
import { asGraphQLError, createPublicErrors } from '../runtime/public-errors.ts'
import { newTrace } from '../runtime/trace.ts'
import type { Admit, Asking, Run } from './caller.ts'
import { mayConnect, type Origins } from './client.ts'
import { atExpiry } from './expiry.ts'

const path = '/graphql'
const initTimeoutMs = 10_000
/** Operations at once on one socket. */
const mostOperations = 100
/** A client that does not answer a close frame is cut off then. */
const closeTimeoutMs = 1_000
/** Clients of graphql-ws come back after it, with a fresh token if they have one. */
const forbidden = 4403
const badRequest = 4400
const internalError = 1011
const tryAgainLater = 1013

export interface SocketOptions {
  run: Run
  admit: Admit
  /** Pages of these may open a socket. */
  origins: Origins
  log: Logger
}

/** Any operation over graphql-ws at /graphql. The token comes once, in the connection's params. */
export function serveSockets(app: FastifyInstance, { run, admit, origins, log }: SocketOptions): void {
  const errors = createPublicErrors(log)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBodyBytes })
  const known = new WeakMap<WebSocket, Asking>()
  const parse = strictParser(app)

  // Before graphql-ws, which then finds the socket closing: what it would read of such a message is not run.
  sockets.on('connection', (socket) =>
    socket.on('message', (message) => {
      if (parse(String(message)).fault) socket.close(badRequest, 'Not the JSON that was expected')
    }),
  )
  const protocol = useServer(
    {
      connectionInitWaitTimeout: initTimeoutMs,
      async onConnect({ connectionParams: params = {}, extra: { socket, request } }) {
        if (socket.readyState !== socket.OPEN) return false
        try {
          const named = Object.entries(params).filter(([name]) => name.toLowerCase() === 'authorization')
          const authorizations = named.flatMap(([, value]) => value ?? [])
          const asking = await admit(request, authorizations, newTrace())
          known.set(socket, asking)
          socket.once(
            'close',
            atExpiry(asking.principal, () => socket.close(forbidden, 'Token expired')),
          )
        } catch (error) {
          const { code, reason } = refusalAs(errors.show(asGraphQLError(error)))
          socket.close(code, reason)
          return false
        }
      },
      async onSubscribe({ extra: { socket }, subscriptions }, _, { query, variables, operationName }) {
        if (socket.readyState !== socket.OPEN) return [closing()]
        if (Object.keys(subscriptions).length > mostOperations) return [tooMany()]
        const asking = { ...known.get(socket)!, ...newTrace() }
        const refused = await asking.count().catch((error) => errors.show(asGraphQLError(error)))
        if (refused) return [revived(refused)]
        const body = { query, variables: variables ?? undefined, operationName: operationName ?? undefined }
        const answer = await run(body, asking)
        return failedWhole(answer) ? answer.errors.map(revived) : handOver(answer)
      },
      execute: handedOver,
      subscribe: handedOver,
      onNext({ extra: { socket } }, _, __, ___, given) {
        const answer = given as FormattedExecutionResult
        // Sent first: the client learns why. A stream may also end a moment before its token: that socket's timer
        // closes it, and says so.
        if (isSignedOut(answer) && !isExpiring(known.get(socket)!.principal))
          setImmediate(() => socket.close(forbidden, 'Signed out'))
        return answer
      },
    },
    sockets,
  )
  sockets.on('connection', (socket) => {
    openSockets.inc()
    socket.once('close', () => openSockets.dec())
    // graphql-ws writes to the console what a client did wrong; ws has closed such a socket already.
    socket.removeAllListeners('error')
    socket.on('error', (error) => log.debug({ err: error }, 'socket closed for an error'))
  })
  app.server.on('upgrade', (request, socket, head) => {
    if (request.url?.split('?')[0] === path && mayConnect(request, origins))
      return sockets.handleUpgrade(request, socket, head, (opened) =>
        sockets.emit('connection', opened, request),
      )
    // Nobody else listens: unheard, a reset by the client would end the process.
    socket.on('error', () => socket.destroy())
    socket.end(`HTTP/1.1 ${refusalOf(request)}\r\nconnection: close\r\n\r\n`)
  })
  app.addHook('preClose', async () => {
    const cut = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate()
    }, closeTimeoutMs)
    await protocol.dispose()
    clearTimeout(cut)
  })
}

/**
 * What has been run passes through graphql-ws, which looks at the document only to choose between `execute` and
 * `subscribe`: here they are one.
 */
const handOver = (answer: Awaited<ReturnType<Run>>) =>
  ({ document: anyDocument, contextValue: answer }) as unknown as ExecutionArgs
const handedOver = ({ contextValue }: ExecutionArgs) => contextValue as ExecutionResult
const anyDocument = parse('{ __typename }')

const failedWhole = (answer: object): answer is { errors: GraphQLFormattedError[] } =>
  'errors' in answer && !('data' in answer)

/** Whoever may not go on listening may not do anything else on the socket either. */
const isSignedOut = (answer: object) =>
  failedWhole(answer) && answer.errors[0]?.extensions?.code === 'UNAUTHENTICATED'

const isExpiring = ({ expiresAt }: Principal) => expiresAt * 1000 - Date.now() < 1_000

const revived = ({ message, locations, ...rest }: GraphQLFormattedError) =>
  Object.assign(new GraphQLError(message, rest), { locations })

function refusalAs({ extensions }: GraphQLFormattedError): { code: number; reason: string } {
  switch (extensions?.code as ErrorCode) {
    case 'UNAUTHENTICATED':
      return { code: forbidden, reason: 'Token refused: sign in again' }
    case 'RATE_LIMITED':
      return { code: tryAgainLater, reason: 'Too many connections: wait a second' }
    case 'IDENTITY_UNAVAILABLE':
      return { code: tryAgainLater, reason: 'The identity server does not answer: try again shortly' }
    default:
      return { code: internalError, reason: 'Internal error: try again shortly' }
  }
}

/** A page of another site would act behind its reader's back. */
const refusalOf = ({ url }: IncomingMessage) =>
  url?.split('?')[0] === path ? '403 Forbidden' : '404 Not Found'

const closing = () => apiError('BAD_REQUEST', 'This socket is closing: open another.')

const tooMany = () =>
  apiError(
    'LIMIT_EXCEEDED',
    `This socket has ${mostOperations} operations open: end one, or open another socket.`,
  )

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
import type { Verify } from '../runtime/access/verify.ts'
import { apiError } from '../runtime/errors.ts'
import { maxBodyBytes } from '../runtime/limits.ts'
import type { Logger } from '../runtime/log.ts'
import { openSockets } from '../runtime/metrics.ts'
import { type Asking, identify, newTraceparent, type Run } from './caller.ts'
import { atExpiry } from './expiry.ts'

const path = '/graphql'
const initTimeoutMs = 10_000
/** Operations at once on one socket. */
const mostOperations = 100
/** A client that does not answer a close frame is cut off then. */
const closeTimeoutMs = 1_000
/** Clients of graphql-ws come back after it, with a fresh token if they have one. */
const forbidden = 4403

/** Any operation over graphql-ws at /graphql. The token comes once, in the connection's params. */
export function serveSockets(
  app: FastifyInstance,
  { run, verify, log }: { run: Run; verify: Verify; log: Logger },
): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBodyBytes })
  const known = new WeakMap<WebSocket, Asking>()

  const protocol = useServer(
    {
      connectionInitWaitTimeout: initTimeoutMs,
      async onConnect({ connectionParams: params, extra: { socket } }) {
        try {
          const authorization = params?.authorization ?? params?.Authorization ?? undefined
          const asking = await identify(authorization, newTraceparent(), verify)
          known.set(socket, asking)
          socket.once(
            'close',
            atExpiry(asking.principal, () => socket.close(forbidden, 'Token expired')),
          )
        } catch (error) {
          if (!(error instanceof GraphQLError)) log.error({ err: error }, 'unexpected error')
          socket.close(forbidden, 'Token refused: sign in again')
          return false
        }
      },
      async onSubscribe({ extra: { socket }, subscriptions }, _, { query, variables, operationName }) {
        if (Object.keys(subscriptions).length > mostOperations) return [tooMany()]
        const body = { query, variables: variables ?? undefined, operationName: operationName ?? undefined }
        const answer = await run(body, { ...known.get(socket)!, traceparent: newTraceparent() })
        return failedWhole(answer) ? answer.errors.map(revived) : handOver(answer)
      },
      execute: handedOver,
      subscribe: handedOver,
      onNext: (_, __, ___, ____, answer) => answer as FormattedExecutionResult,
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
    if (request.url?.split('?')[0] === path)
      return sockets.handleUpgrade(request, socket, head, (opened) =>
        sockets.emit('connection', opened, request),
      )
    // Nobody else listens: unheard, a reset by the client would end the process.
    socket.on('error', () => socket.destroy())
    socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n')
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

const revived = ({ message, locations, ...rest }: GraphQLFormattedError) =>
  Object.assign(new GraphQLError(message, rest), { locations })

const tooMany = () =>
  apiError(
    'LIMIT_EXCEEDED',
    `This socket has ${mostOperations} operations open: end one, or open another socket.`,
  )

import type { Duplex } from 'node:stream'
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
import type { Principal } from '../../runtime/access/principal.ts'
import type { Revocations } from '../../runtime/access/revocations.ts'
import { apiError } from '../../runtime/errors/errors.ts'
import { asGraphQLError, createPublicErrors } from '../../runtime/errors/public-errors.ts'
import { maxBodyBytes } from '../../runtime/graphql/limits.ts'
import { strictParser } from '../../runtime/http/json-body.ts'
import type { Logger } from '../../runtime/log.ts'
import { openSockets } from '../../runtime/metrics.ts'
import { newTrace } from '../../runtime/trace.ts'
import type { Admit, AdmittedCaller, Run } from '../access/caller.ts'
import { atExpiry } from '../access/expiry.ts'
import type { Connection, Enter } from '../limits/connections.ts'
import { endingWithSocket, isSignedOut } from '../live/last-word.ts'
import { mayConnect, type Origins } from './client.ts'
import { closeIdleSockets } from './idle-sockets.ts'
import { type Close, closeFor, idle, signedOut, tokenExpired, unreadable } from './socket-closes.ts'

const path = '/graphql'
const initTimeoutMs = 10_000
/** The maximum number of operations at once on one socket. */
const maxOperations = 100
/** The time after which a client that does not answer a close frame is cut off. */
const closeTimeoutMs = 1_000
/** The time in which the subgraph sends the reason to the streams of a revoked token. */
const lastWordsMs = 1_000
/** The time that a socket may carry no operation: without a token, and with one. */
const maxIdleMs = { anonymous: 30_000, known: 10 * 60_000 }

export interface SocketOptions {
  run: Run
  admit: Admit
  enter: Enter
  revocations: Pick<Revocations, 'watch'>
  /** The origins whose pages may open a socket. */
  origins: Origins
  log: Logger
}

/** A socket whose client has identified itself. */
interface IdentifiedSocket {
  caller: AdmittedCaller
  /**
   * Controllers by operation id: each ends the wait for an operation that has no answer and no
   * stream yet.
   */
  waiting: Map<string, AbortController>
}

/** Serves any operation over graphql-ws at /graphql. The token comes once, in the connection's params. */
export function serveSockets(app: FastifyInstance, options: SocketOptions): void {
  const { run, admit, enter, origins, revocations, log } = options
  const errors = createPublicErrors(log)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxBodyBytes })
  const connections = new WeakMap<WebSocket, Connection>()
  const known = new WeakMap<WebSocket, IdentifiedSocket>()
  const idleSockets = closeIdleSockets((socket) => close(socket, idle))
  const parse = strictParser(app)

  // This listener runs before graphql-ws, which then finds the socket closing and does not run the
  // message.
  sockets.on('connection', (socket) =>
    socket.on('message', (message) => {
      const { fault, value } = parse(String(message))
      if (fault) return close(socket, unreadable)
      const { type, id } = (value ?? {}) as { type?: unknown; id?: string }
      if (type === 'complete') known.get(socket)?.waiting.get(id!)?.abort()
    }),
  )
  const protocol = useServer(
    {
      connectionInitWaitTimeout: initTimeoutMs,
      async onConnect({ connectionParams: params = {}, subscriptions, extra: { socket, request } }) {
        if (socket.readyState !== socket.OPEN) return false
        try {
          const named = Object.entries(params).filter(([name]) => name.toLowerCase() === 'authorization')
          const authorizations = named.flatMap(([, value]) => value ?? [])
          const caller = await admit(request, authorizations, newTrace())
          const { principal } = caller
          const isAnonymous = principal.kind === 'anonymous'
          if (isAnonymous) connections.get(socket)!.stayAnonymous()
          known.set(socket, { caller, waiting: new Map() })
          socket.once(
            'close',
            atExpiry(principal, () => close(socket, tokenExpired)),
          )
          socket.once(
            'close',
            revocations.watch(principal, () => closeSoon(socket)),
          )
          idleSockets.watch(socket, {
            isBusy: () => Object.keys(subscriptions).length > 0,
            maxIdleMs: isAnonymous ? maxIdleMs.anonymous : maxIdleMs.known,
          })
        } catch (error) {
          close(socket, closeFor(errors.show(asGraphQLError(error))))
          return false
        }
      },
      async onSubscribe({ extra: { socket }, subscriptions }, id, { query, variables, operationName }) {
        if (socket.readyState !== socket.OPEN) return [closing()]
        if (Object.keys(subscriptions).length > maxOperations) return [tooMany()]
        idleSockets.touch(socket)
        const { caller, waiting } = known.get(socket)!
        const rejected = await caller.count().catch((error) => errors.show(asGraphQLError(error)))
        if (rejected) return [revived(rejected)]
        const body = { query, variables: variables ?? undefined, operationName: operationName ?? undefined }
        const left = new AbortController()
        waiting.set(id, left)
        const answer = await run(body, { ...caller, ...newTrace(), left: left.signal }).finally(() =>
          waiting.delete(id),
        )
        if (failedWhole(answer)) return answer.errors.map(revived)
        if (!(Symbol.asyncIterator in answer)) return handOver(answer)
        return handOver(endingWithSocket(answer, socket, () => isExpiring(caller.principal)))
      },
      execute: handedOver,
      subscribe: handedOver,
      onNext({ extra: { socket } }, _, __, ___, result) {
        const answer = result as FormattedExecutionResult
        // The answer is sent first, so that the client gets the reason. A stream may also end a
        // moment before its token expires: then the socket's timer closes it with the reason.
        if (isSignedOut(answer) && !isExpiring(known.get(socket)!.caller.principal))
          setImmediate(() => close(socket, signedOut))
        return answer
      },
    },
    sockets,
  )
  sockets.on('connection', (socket) => {
    openSockets.inc()
    socket.once('close', () => {
      openSockets.dec()
      for (const left of known.get(socket)?.waiting.values() ?? []) left.abort()
    })
    // graphql-ws would write client faults to the console. ws has already closed such a socket.
    socket.removeAllListeners('error')
    socket.on('error', (error) => log.debug({ err: error }, 'socket closed for an error'))
  })
  app.server.on('upgrade', (request, socket, head) => {
    // Without a listener, a reset by the client would end the process.
    socket.on('error', () => socket.destroy())
    try {
      if (request.url?.split('?')[0] !== path) return reject(socket, '404 Not Found')
      if (!mayConnect(request, origins)) return reject(socket, '403 Forbidden')
      const connection = enter(request)
      socket.once('close', connection.leave)
      sockets.handleUpgrade(request, socket, head, (opened) => {
        connections.set(opened, connection)
        sockets.emit('connection', opened, request)
      })
    } catch (error) {
      const { retryAfterSeconds } = errors.show(asGraphQLError(error)).extensions!
      reject(socket, `429 Too Many Requests\r\nretry-after: ${retryAfterSeconds}`)
    }
  })
  app.addHook('preClose', async () => {
    idleSockets.stop()
    const cut = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate()
    }, closeTimeoutMs)
    await protocol.dispose()
    clearTimeout(cut)
  })
}

/**
 * Passes an answer through graphql-ws, which reads the document only to choose between `execute`
 * and `subscribe`; here both do the same.
 */
const handOver = (answer: Awaited<ReturnType<Run>>) =>
  ({ document: anyDocument, contextValue: answer }) as unknown as ExecutionArgs
const handedOver = ({ contextValue }: ExecutionArgs) => contextValue as ExecutionResult
const anyDocument = parse('{ __typename }')

const failedWhole = (answer: object): answer is { errors: GraphQLFormattedError[] } =>
  'errors' in answer && !('data' in answer)

const closeSoon = (socket: WebSocket) => setTimeout(() => close(socket, signedOut), lastWordsMs).unref()

const isExpiring = ({ expiresAt }: Principal) => expiresAt * 1000 - Date.now() < 1_000

const revived = ({ message, locations, ...rest }: GraphQLFormattedError) =>
  Object.assign(new GraphQLError(message, rest), { locations })

const close = (socket: WebSocket, { code, reason }: Close) => socket.close(code, reason)

const reject = (socket: Duplex, status: string) => {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`)
}

const closing = () => apiError('BAD_REQUEST', 'This socket is closing: open another.')

const tooMany = () =>
  apiError(
    'LIMIT_EXCEEDED',
    `This socket has ${maxOperations} operations open: end one, or open another socket.`,
  )

import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { ErrorCode } from '../errors/errors.ts'
import { asGraphQLError, createPublicErrors, retryAfterOf } from '../errors/public-errors.ts'
import { maxBodyBytes } from '../graphql/limits.ts'
import type { Logger } from '../log.ts'

/** Gives Fastify's rejections the form of a GraphQL answer, because the clients of Comptoir can read that form. */
export function answerErrors(app: FastifyInstance, log: Logger): void {
  const errors = createPublicErrors(log)
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const { statusCode: status = 500 } = error
    const message = status === 415 ? notRead(request.headers['content-type']) : error.message
    if (status < 500) return reply.code(status).send({ errors: [rejection(status, message)] })
    const unexpected = asGraphQLError(error)
    errors.report(unexpected, `00-${request.id}`)
    const publicError = errors.show(unexpected)
    const seconds = retryAfterOf([publicError])
    if (seconds !== undefined) reply.header('retry-after', seconds)
    return reply.code(seconds === undefined ? 500 : 503).send({ errors: [publicError] })
  })
  app.setNotFoundHandler(({ method, url }, reply) => {
    const message = `${method} ${url.split('?')[0]} does not exist here: the API is at /graphql.`
    return reply.code(404).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] })
  })
}

/** After the answer a client has this time to close its side of the connection. Then the server cuts it off. */
const partMs = 2_000

/** Node cannot read some bytes as an HTTP request: answers them in the same form, and closes the connection. */
export function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const [status, message] = noRequest[error.code ?? ''] ?? [
    400,
    'This is no HTTP request: expected HTTP/1.1.',
  ]
  const body = JSON.stringify({ errors: [rejection(status, message)] })
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: application/json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  )
  setTimeout(() => socket.destroy(), partMs).unref()
}

const noRequest: Record<string, [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'The headers are larger than 16 KiB: send less, a query by POST.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in whole in time: send it again.'],
}

/** The usual cause is `curl -d` without a header. */
const notRead = (type = 'missing') =>
  `Content-Type is ${type.slice(0, 100)}: expected application/json, with the query in a JSON object.`

function rejection(status: number, words: string): { message: string; extensions: { code: ErrorCode } } {
  const code = status === 413 || status === 431 ? 'LIMIT_EXCEEDED' : 'BAD_REQUEST'
  const message =
    status === 413 ? `The body is larger than ${maxBodyBytes} bytes: send less at a time.` : words
  return { message, extensions: { code } }
}

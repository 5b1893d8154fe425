import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import type { FormattedExecutionResult } from 'graphql'
import type { Resumable } from './resume.ts'

/** Proxies close a connection that is silent for a while. */
const pingMs = 12_000
/** A line that clients ignore. */
const comment = ':\n\n'

const ofAStream = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  // For nginx, which would buffer events.
  'x-accel-buffering': 'no',
}

export interface EventsToSend {
  /** The headers that were set on the reply before. */
  headers: ReturnType<FastifyReply['getHeaders']>
  answers: AsyncIterableIterator<FormattedExecutionResult>
  read: Resumable['read']
}

/**
 * Sends answers as server-sent events, no faster than the client reads them, then `complete`. When
 * the client disconnects, it ends the answers at once.
 */
export async function sendEvents(
  response: ServerResponse,
  { headers, answers, read }: EventsToSend,
): Promise<void> {
  const leave = () => void answers.return?.()
  response.once('close', leave)
  if (response.destroyed) return leave()
  for (const [name, value] of Object.entries({ ...headers, ...ofAStream }))
    if (value !== undefined) response.setHeader(name, value)
  // Some browsers wait for a first byte, and do not react to the headers alone.
  response.write(comment)
  const pings = setInterval(() => response.write(comment), pingMs)
  try {
    for await (const got of answers) {
      const { id, answer } = read(got)
      await write(`${idLine(id)}event: next\ndata: ${JSON.stringify(answer)}\n\n`)
      if (response.destroyed) return
    }
    response.end('event: complete\ndata:\n\n')
  } finally {
    clearInterval(pings)
  }

  async function write(text: string) {
    if (response.destroyed || response.write(text)) return
    const gone = new AbortController()
    const { signal } = gone
    await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).finally(
      () => gone.abort(),
    )
  }
}

/** An id with a line break is left out: it would end the field. */
const idLine = (id: string | undefined) => (id === undefined || /[\0\r\n]/.test(id) ? '' : `id: ${id}\n`)

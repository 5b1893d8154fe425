import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { createClient } from 'graphql-sse'
import { type Agent, request } from 'undici'
import type { GraphQLRequestBody, Opening } from './client.ts'
import { unavailable } from './failures.ts'

/**
 * A subgraph's stream by graphql-sse, read no faster than its events are taken. The library alone
 * would read and hold all events. Here waiting events stay in the subgraph, which stops reading its
 * log. The promise resolves when the subgraph has answered, and rejects when the subgraph is
 * unavailable or rejects the stream.
 */
export async function streamOverHttp(
  { name, url, headers, agent }: { name: string; url: string; headers: Record<string, string>; agent: Agent },
  { query, variables, operationName }: GraphQLRequestBody,
  { signal, after }: Opening = {},
): Promise<AsyncIterableIterator<ExecutionResult>> {
  const { statusCode, body } = await request(url, {
    method: 'POST',
    headers: { ...headers, accept: 'text/event-stream', 'content-type': 'application/json' },
    body: JSON.stringify({
      query,
      variables,
      operationName,
      ...(after !== undefined && { extensions: { after } }),
    }),
    dispatcher: agent,
    signal,
  }).catch((cause) => {
    throw unavailable(name, cause)
  })
  if (statusCode !== 200) throw rejectionIn(await body.text().catch(() => ''), name, statusCode)
  const tap = createTap()
  const client = createClient({
    url,
    retryAttempts: 0,
    async fetchFn(_: string, { signal }: { signal: AbortSignal }) {
      signal.addEventListener('abort', () => body.destroy())
      return { ok: true, status: statusCode, statusText: 'OK', body: throughTap(body, tap) }
    },
  })
  const events = client.iterate({ query }) as AsyncIterableIterator<ExecutionResult>

  const stream: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      tap.open()
      const event = await events.next()
      tap.shut()
      return event
    },
    async return() {
      tap.open()
      await events.return?.()
      return { done: true, value: undefined }
    },
  }
  return stream
}

/** Reads the error of a subgraph that rejects a stream, and keeps its code. */
function rejectionIn(text: string, name: string, status: number): GraphQLError {
  try {
    const [{ message, extensions }] = (JSON.parse(text) as { errors: [GraphQLFormattedError] }).errors
    return new GraphQLError(message, { extensions })
  } catch {
    return unavailable(name, new Error(`HTTP ${status}`))
  }
}

async function* throughTap<Chunk>(body: AsyncIterable<Chunk>, tap: ReturnType<typeof createTap>) {
  for await (const chunk of body) {
    await tap.opened()
    yield chunk
  }
}

function createTap() {
  let open = () => {}
  let opened = Promise.resolve()
  const shut = () => {
    opened = new Promise<void>((resolve) => {
      open = resolve
    })
  }
  shut()
  return { open: () => open(), shut, opened: () => opened }
}

import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql'
import { createClient } from 'graphql-sse'
import { type Agent, request } from 'undici'
import type { GraphQLRequestBody, Opening } from './client.ts'
import { unavailable } from './failures.ts'

/**
 * Opens a stream of a subgraph by graphql-sse. It reads the next event only when the caller asks for it, so events
 * wait in the subgraph, which then stops reading its log. graphql-sse alone would read all events into memory. The
 * promise resolves when the subgraph has answered, and rejects when the subgraph is unavailable or rejects the stream.
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

/** Passes the chunks of a body on while the tap is open. */
async function* throughTap<Chunk>(body: AsyncIterable<Chunk>, tap: ReturnType<typeof createTap>) {
  for await (const chunk of body) {
    await tap.opened()
    yield chunk
  }
}

/** A valve for chunks, shut at first: `opened()` waits until `open()` is called. */
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

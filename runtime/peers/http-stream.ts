import type { ExecutionResult } from 'graphql'
import { createClient } from 'graphql-sse'
import { type Agent, fetch } from 'undici'
import type { GraphQLRequestBody } from './peer.ts'

/**
 * A subgraph's stream by graphql-sse, read no faster than its events are taken: the library itself would read all
 * that comes, and hold it. What waits is left with the subgraph, which reads its log no further meanwhile.
 */
export function streamOverHttp(
  { url, headers, agent }: { url: string; headers: Record<string, string>; agent: Agent },
  { query, variables, operationName }: GraphQLRequestBody,
): AsyncIterableIterator<ExecutionResult> {
  const tap = createTap()
  const client = createClient({
    url,
    headers,
    retryAttempts: 0,
    async fetchFn(input: string, init: object) {
      const { ok, status, statusText, headers, body } = await fetch(input, { ...init, dispatcher: agent })
      return { ok, status, statusText, headers, body: body && throughTap(body, tap) }
    },
  })
  const events = client.iterate({ query, variables, operationName }) as AsyncIterableIterator<ExecutionResult>

  return {
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

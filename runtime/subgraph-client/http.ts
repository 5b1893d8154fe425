import type { ExecutionResult } from 'graphql'
import { Agent, type Dispatcher, request } from 'undici'
import type { RevocationPage } from '../access/revocations.ts'
import type { EventPage } from '../events/event.ts'
import type { Caller, GraphQLRequestBody, SubgraphClient, SubgraphClients } from './client.ts'
import { failureOf, unavailable } from './failures.ts'
import { streamOverHttp } from './http-stream.ts'

export const gatewayHeader = 'x-comptoir-gateway'

export interface HttpClientOptions {
  /** The address of a subgraph: http://host:port/NAME. */
  url: (name: string) => string
  /** The secret by which the gateway proves itself; subgraphs have none. */
  gatewaySecret?: string
  /** The service account's token, for internal calls; the gateway makes none. */
  serviceToken?: () => Promise<string>
}

const timeoutMs = 30_000
/**
 * A subgraph writes to each stream every 12 s: the connection of a stream that is silent for longer
 * is lost.
 */
const silentMs = 40_000

/**
 * Clients for subgraphs over HTTP: keep-alive connections, streams by graphql-sse. A stream, and a
 * wait for events, keeps its connection for as long as it lives. They have a pool of their own,
 * without a limit, so queries never wait for them.
 *
 * undici's `request` follows no redirect, so the secret and the tokens reach only the address
 * above. Its `fetch` follows redirects, and takes half of a gateway's processor time.
 */
export function httpSubgraphClients({
  url,
  gatewaySecret,
  serviceToken,
}: HttpClientOptions): SubgraphClients & { close(): Promise<void> } {
  const asking = new Agent({
    connections: 64,
    keepAliveTimeout: 30_000,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  })
  const streaming = new Agent({ headersTimeout: timeoutMs, bodyTimeout: silentMs })

  const subgraphs = (name: string): SubgraphClient => ({
    name,
    execute: (body, caller, signal) => post(name, body, headersOf(caller), signal),
    subscribe: (body, caller, opening) =>
      streamOverHttp(
        { name, url: `${url(name)}/stream`, headers: headersOf(caller), agent: streaming },
        body,
        opening,
      ),
    call: async (body, trace) => post(name, body, headersOf({ ...trace, token: await serviceToken!() })),
    async events(after, limit, types, waitMs, signal) {
      const query = new URLSearchParams({
        after: `${after}`,
        limit: `${limit}`,
        ...(types && { types: types.join() }),
        waitMs: `${waitMs}`,
      })
      const page = (await ask(name, `/events?${query}`, {
        method: 'GET',
        headers: await asService(),
        dispatcher: streaming,
        signal,
      })) as EventPage
      return { ...page, events: page.events.map((event) => ({ ...event, time: new Date(event.time) })) }
    },
    async settled(signal) {
      const headers = await asService()
      const answer = await ask(name, '/events/head', { method: 'GET', headers, dispatcher: asking, signal })
      return (answer as { position: number }).position
    },
    async catchUp(owner, signal) {
      const headers = await asService()
      await ask(name, `/catch-up?owner=${owner}`, { method: 'POST', headers, dispatcher: asking, signal })
    },
    async revocations(after, waitMs, signal) {
      const answer = await ask(name, `/revocations?after=${after}&waitMs=${waitMs}`, {
        method: 'GET',
        headers: headersOf({ token: await serviceToken?.() }),
        dispatcher: streaming,
        signal,
      })
      return answer as RevocationPage | undefined
    },
  })
  return Object.assign(subgraphs, {
    async close() {
      await Promise.all([asking.destroy(), streaming.destroy()])
    },
  })

  async function post(
    name: string,
    { query, variables, operationName }: GraphQLRequestBody,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<ExecutionResult> {
    try {
      const response = await request(`${url(name)}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables, operationName }),
        dispatcher: asking,
        signal,
      })
      return (await answerOf(response)) as ExecutionResult
    } catch (cause) {
      throw failureOf(name, { query }, cause as Error)
    }
  }

  /** Makes a request other than GraphQL, whose answer is JSON or empty. */
  async function ask(name: string, path: string, options: Parameters<typeof request>[1]) {
    const { statusCode, body } = await request(`${url(name)}${path}`, options)
    if (statusCode === 200) return body.json()
    await body.dump()
    if (statusCode !== 204) throw unavailable(name, new Error(`HTTP ${statusCode}`))
    return undefined
  }

  async function asService() {
    return { authorization: `Bearer ${await serviceToken!()}` }
  }

  function headersOf({ token, traceparent, tracestate }: Caller) {
    return {
      ...(gatewaySecret && { [gatewayHeader]: gatewaySecret }),
      ...(token && { authorization: `Bearer ${token}` }),
      ...(traceparent && { traceparent }),
      ...(tracestate && { tracestate }),
    }
  }
}

/** A proxy's page and a redirect are not answers of a subgraph, with any content. */
async function answerOf({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<unknown> {
  const type = `${headers['content-type'] ?? 'none'}`
  if (isRedirect(statusCode) || !isJson(type)) {
    await body.dump()
    throw new Error(
      isRedirect(statusCode)
        ? `HTTP ${statusCode}, a redirect, which is not followed`
        : `HTTP ${statusCode} of the content type ${type.slice(0, 100)}, expected JSON`,
    )
  }
  return body.json().catch(() => {
    throw new Error(`HTTP ${statusCode}, and no JSON`)
  })
}

const isRedirect = (status: number) => status >= 300 && status < 400
const isJson = (contentType: string) => /^application\/(graphql-response\+)?json\s*(;|$)/i.test(contentType)

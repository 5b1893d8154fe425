import type { ExecutionResult } from 'graphql'
import { Agent, fetch } from 'undici'
import { apiError } from '../errors.ts'
import type { EventPage } from '../events/event.ts'
import { streamOverHttp } from './http-stream.ts'
import type { Caller, GraphQLRequestBody, Peer, Peers } from './peer.ts'

export const gatewayHeader = 'x-comptoir-gateway'

export interface HttpPeersOptions {
  /** Where a subgraph answers: http://host:port/NAME. */
  url: (name: string) => string
  /** The gateway's proof of itself; subgraphs have none. */
  gatewaySecret?: string
  /** The service account's token, for internal calls; the gateway makes none. */
  serviceToken?: () => Promise<string>
}

const timeoutMs = 30_000

/** Subgraphs over HTTP: pooled keep-alive connections, streams by graphql-sse. */
export function httpPeers({
  url,
  gatewaySecret,
  serviceToken,
}: HttpPeersOptions): Peers & { close(): Promise<void> } {
  const agent = new Agent({
    connections: 64,
    keepAliveTimeout: 30_000,
    headersTimeout: timeoutMs,
    bodyTimeout: 0,
  })

  const peers = (name: string): Peer => ({
    name,
    execute: (body, caller) => post(name, body, headersOf(caller)),
    subscribe: async (body, caller) =>
      streamOverHttp({ url: `${url(name)}/stream`, headers: headersOf(caller), agent }, body),
    call: async (body, trace) => post(name, body, headersOf({ ...trace, token: await serviceToken!() })),
    async events(after, limit, types, waitMs, signal) {
      const query = new URLSearchParams({
        after: `${after}`,
        limit: `${limit}`,
        types: types.join(),
        waitMs: `${waitMs}`,
      })
      const response = await fetch(`${url(name)}/events?${query}`, {
        headers: { authorization: `Bearer ${await serviceToken!()}` },
        dispatcher: agent,
        signal,
      })
      if (!response.ok) throw unavailable(name, `HTTP ${response.status}`)
      const page = (await response.json()) as EventPage
      return { ...page, events: page.events.map((event) => ({ ...event, time: new Date(event.time) })) }
    },
  })
  return Object.assign(peers, { close: () => agent.destroy() })

  async function post(name: string, body: GraphQLRequestBody, headers: Record<string, string>) {
    const response = await fetch(`${url(name)}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify(body),
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
    }).catch((cause) => {
      throw unavailable(name, (cause as Error).message)
    })
    return (await response.json().catch(() => {
      throw unavailable(name, `HTTP ${response.status}, and no JSON`)
    })) as ExecutionResult
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

const unavailable = (name: string, why: string) =>
  apiError('SUBGRAPH_UNAVAILABLE', `The subgraph ${name} does not answer (${why}): try again shortly.`, {
    subgraph: name,
  })

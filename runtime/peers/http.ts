import type { ExecutionResult } from 'graphql'
import { Agent, request } from 'undici'
import type { EventPage } from '../events/event.ts'
import { failureOf, unavailable } from './failures.ts'
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
/** A subgraph writes to each stream every 12 s: the connection of one that is silent for longer is lost. */
const silentMs = 40_000

/**
 * Subgraphs over HTTP: keep-alive connections, streams by graphql-sse. A stream, and a wait for events, keeps its
 * connection for as long as it lives, so these have a pool of their own, without a limit: queries never wait for one.
 * undici's `request` follows no redirect, so the secret and the tokens reach the address above alone; its `fetch` does,
 * and takes half of a gateway's processor time.
 */
export function httpPeers({
  url,
  gatewaySecret,
  serviceToken,
}: HttpPeersOptions): Peers & { close(): Promise<void> } {
  const asking = new Agent({
    connections: 64,
    keepAliveTimeout: 30_000,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  })
  const streaming = new Agent({ headersTimeout: timeoutMs, bodyTimeout: silentMs })

  const peers = (name: string): Peer => ({
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
        types: types.join(),
        waitMs: `${waitMs}`,
      })
      const { statusCode, body } = await request(`${url(name)}/events?${query}`, {
        headers: { authorization: `Bearer ${await serviceToken!()}` },
        dispatcher: streaming,
        signal,
      })
      if (statusCode !== 200) {
        await body.dump()
        throw unavailable(name, new Error(`HTTP ${statusCode}`))
      }
      const page = (await body.json()) as EventPage
      return { ...page, events: page.events.map((event) => ({ ...event, time: new Date(event.time) })) }
    },
  })
  return Object.assign(peers, {
    async close() {
      await Promise.all([asking.destroy(), streaming.destroy()])
    },
  })

  async function post(
    name: string,
    body: GraphQLRequestBody,
    headers: Record<string, string>,
    signal?: AbortSignal,
  ): Promise<ExecutionResult> {
    try {
      const { statusCode, body: answer } = await request(`${url(name)}/graphql`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        dispatcher: asking,
        signal,
      })
      const text = await answer.text()
      return statusCode < 300 || statusCode >= 400 ? read(text, statusCode) : redirected(statusCode)
    } catch (cause) {
      throw failureOf(name, body, cause as Error)
    }
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

function read(text: string, status: number): ExecutionResult {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`HTTP ${status}, and no JSON`)
  }
}

function redirected(status: number): never {
  throw new Error(`HTTP ${status}, a redirect, which is not followed`)
}

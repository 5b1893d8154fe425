import type { ExecutionResult } from 'graphql'
import type { RevocationSource } from '../access/revocations.ts'
import type { EventPage } from '../events/event.ts'

export interface GraphQLRequestBody {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

/** How the gateway passes on who is asking: the token as it came, verified again by the subgraph. */
export interface Caller {
  token?: string
  /** W3C trace context, handed from the gateway to subgraphs, events and jobs. */
  traceparent?: string
}

/**
 * A running subgraph as seen by the gateway and by the other subgraphs. In one process it is a function call,
 * over the network HTTP; who uses it cannot tell.
 */
export interface Peer extends RevocationSource {
  /** A query or mutation of the person who asks. */
  execute(body: GraphQLRequestBody, caller: Caller): Promise<ExecutionResult>
  /** A subscription of the person who asks. `return()` on the result ends it at once. */
  subscribe(body: GraphQLRequestBody, caller: Caller): Promise<AsyncIterableIterator<ExecutionResult>>
  /** An internal call, under the service account of the subgraph that calls. */
  call(body: GraphQLRequestBody): Promise<ExecutionResult>
  /** Events of the given types after a position, in commit order; waits up to `waitMs` for the first. */
  events(
    after: number,
    limit: number,
    types: string[],
    waitMs: number,
    signal: AbortSignal,
  ): Promise<EventPage>
  /** The position of the newest event, once everything that was committed before the call is an event. */
  settled(signal: AbortSignal): Promise<number>
  /** Resolves once it has applied what `owner` had committed before the call. */
  catchUp(owner: string, signal: AbortSignal): Promise<void>
}

export type Peers = (name: string) => Peer

import type { ExecutionResult } from 'graphql'
import type { RevocationSource } from '../access/revocations.ts'
import type { EventPage } from '../events/event.ts'
import type { Trace } from '../trace.ts'

export interface GraphQLRequestBody {
  query: string
  variables?: Record<string, unknown>
  operationName?: string
}

/** How the gateway passes on who is asking: the token as it came, verified again by the subgraph. */
export interface Caller extends Trace {
  token?: string
}

export interface Opening {
  /** Gives the opening up. */
  signal?: AbortSignal
  /** The position of the subgraph's log that events are wanted after, in place of what the operation asks for. */
  after?: number
}

/**
 * A running subgraph as seen by the gateway and by the other subgraphs. In one process it is a function call,
 * over the network HTTP; who uses it cannot tell.
 */
export interface SubgraphClient extends RevocationSource {
  /**
   * A query or mutation of the person who asks. The signal ends the wait and, of a query, the work for it; a mutation
   * that was sent is carried out all the same.
   * @throws SUBGRAPH_UNAVAILABLE, or OUTCOME_UNKNOWN of a mutation that may have been carried out
   */
  execute(body: GraphQLRequestBody, caller: Caller, signal?: AbortSignal): Promise<ExecutionResult>
  /**
   * A subscription of the person who asks, once the subgraph has opened it. `return()` on the result ends it at once.
   * @throws SUBGRAPH_UNAVAILABLE
   */
  subscribe(
    body: GraphQLRequestBody,
    caller: Caller,
    opening?: Opening,
  ): Promise<AsyncIterableIterator<ExecutionResult>>
  /** An internal call, under the service account of the subgraph that calls. */
  call(body: GraphQLRequestBody, trace: Trace): Promise<ExecutionResult>
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

export type SubgraphClients = (name: string) => SubgraphClient

import type { DocumentNode, ExecutionResult } from 'graphql'
import type { RevocationSource } from '../access/revocations.ts'
import type { EventPage } from '../events/event.ts'
import type { Trace } from '../trace.ts'

export interface GraphQLRequestBody {
  query: string
  /** The parsed query, which a subgraph in this process runs instead of the text. */
  document?: DocumentNode
  variables?: Record<string, unknown>
  operationName?: string
}

/** The caller as the gateway passes it on: the original token, which the subgraph verifies again. */
export interface Caller extends Trace {
  token?: string
}

export interface Opening {
  /** Cancels the opening. */
  signal?: AbortSignal
  /** The position in the subgraph's log that the stream begins after, instead of the operation's argument. */
  after?: number
}

/**
 * A running subgraph as the gateway and the other subgraphs see it. In one process a call is a
 * function call, over the network an HTTP request; the caller cannot tell which.
 */
export interface SubgraphClient extends RevocationSource {
  /**
   * Runs a query or mutation of the caller. The signal ends the wait and, for a query, the work. A
   * mutation that was sent is carried out all the same.
   * @throws SUBGRAPH_UNAVAILABLE, or OUTCOME_UNKNOWN for a mutation that may have been carried out
   */
  execute(body: GraphQLRequestBody, caller: Caller, signal?: AbortSignal): Promise<ExecutionResult>
  /**
   * Opens a subscription of the caller; resolves when the subgraph has opened it. `return()` on the
   * result ends it at once.
   * @throws SUBGRAPH_UNAVAILABLE
   */
  subscribe(
    body: GraphQLRequestBody,
    caller: Caller,
    opening?: Opening,
  ): Promise<AsyncIterableIterator<ExecutionResult>>
  /** Makes an internal call, under the service account of the calling subgraph. */
  call(body: GraphQLRequestBody, trace: Trace): Promise<ExecutionResult>
  /**
   * Reads events of the given types, or of all types, after a position, in commit order. Waits up to
   * `waitMs` for the first event.
   */
  events(
    after: number,
    limit: number,
    types: string[] | undefined,
    waitMs: number,
    signal: AbortSignal,
  ): Promise<EventPage>
  /** The position of the newest event, after all events that were committed before the call have one. */
  settled(signal: AbortSignal): Promise<number>
  /** Resolves when the subgraph has applied the events that `owner` had committed before the call. */
  catchUp(owner: string, signal: AbortSignal): Promise<void>
}

export type SubgraphClients = (name: string) => SubgraphClient

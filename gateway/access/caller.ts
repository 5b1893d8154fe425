import type { IncomingMessage } from 'node:http'
import type { FormattedExecutionResult } from 'graphql'
import { identify } from '../../runtime/access/authorization.ts'
import type { Principal } from '../../runtime/access/principal.ts'
import type { Verify } from '../../runtime/access/verify.ts'
import type { Caller, GraphQLRequestBody } from '../../runtime/subgraph-client/client.ts'
import type { Trace } from '../../runtime/trace.ts'
import { addressOf } from '../http/client.ts'
import type { Meter } from '../limits/rate-limit.ts'
import type { Stream } from '../live/stream.ts'

/** A caller that the gateway has admitted, with the facts that the gateway hands on to subgraphs. */
export interface AdmittedCaller extends Caller {
  principal: Principal
  /** Counts an operation of this caller. @throws RATE_LIMITED */
  count(): Promise<void>
  /** A signal that aborts when the client disconnects before its answer. */
  left?: AbortSignal
}

/** The context of one operation. */
export interface GatewayContext extends AdmittedCaller {
  /**
   * Set where the client can listen to a subscription. Apollo Server answers once, so the stream
   * that an operation opens is returned here.
   */
  live?: { stream?: Stream }
}

/** The context of the fetches for one answer. */
export interface FetchContext extends GatewayContext {
  /** Milliseconds since the epoch: the answer does not wait longer for a subgraph. */
  until: number
  /** True for a query: its fetches may be shared with equal ones in flight. */
  sharesFetches?: boolean
}

/** Runs any operation for a socket or an event stream, and gives one answer or a stream of answers. */
export type Run = (
  body: GraphQLRequestBody,
  caller: AdmittedCaller,
) => Promise<FormattedExecutionResult | Stream>

/** Admits the caller of these `Authorization`s, and counts the request as an operation. */
export type Admit = (
  request: Pick<IncomingMessage, 'socket' | 'headers'>,
  authorizations: unknown[],
  trace: Trace,
) => Promise<AdmittedCaller>

/** Rejected callers are counted as well, by their address: guessing tokens is not free. */
export function createAdmit(verify: Verify, meter: Meter, proxies: number): Admit {
  return async (request, authorizations, trace) => {
    const address = addressOf(request, proxies)
    const { principal, token } = await identify(authorizations, verify).catch(async (cause) => {
      await meter({ address })
      throw cause
    })
    const user = principal.kind === 'anonymous' ? undefined : principal.id
    const count = () => meter({ user, address })
    await count()
    return { principal, token, ...trace, count }
  }
}

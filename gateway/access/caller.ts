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

/** Who asks the gateway, and what it hands on to subgraphs. */
export interface Asking extends Caller {
  principal: Principal
  /** Counts an operation of this caller. @throws RATE_LIMITED */
  count(): Promise<void>
  /** Aborted when the client has left before its answer. */
  left?: AbortSignal
}

/** Of one operation. */
export interface GatewayContext extends Asking {
  /**
   * Set where a subscription can be listened to. Apollo Server answers once: the stream that an operation opened
   * leaves by here.
   */
  live?: { stream?: Stream }
}

/** Of what is fetched for one answer. */
export interface FetchContext extends GatewayContext {
  /** Milliseconds since the epoch: what a subgraph has not answered by then is answered without it. */
  until: number
}

/** Runs any operation for a socket or an event stream: one answer, or answers as they come. */
export type Run = (body: GraphQLRequestBody, asking: Asking) => Promise<FormattedExecutionResult | Stream>

/** Lets a caller in, who has said by these `Authorization`s who is asking, and counts it as an operation. */
export type Admit = (
  got: Pick<IncomingMessage, 'socket' | 'headers'>,
  authorizations: unknown[],
  trace: Trace,
) => Promise<Asking>

/** Whoever does not pass is counted as well, by the address: guessing at tokens is not free. */
export function createAdmit(verify: Verify, meter: Meter, proxies: number): Admit {
  return async (got, authorizations, trace) => {
    const address = addressOf(got, proxies)
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

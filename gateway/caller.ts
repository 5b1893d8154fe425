import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FormattedExecutionResult } from 'graphql'
import { anonymous, type Principal } from '../runtime/access/principal.ts'
import type { Verify } from '../runtime/access/verify.ts'
import { unauthenticated } from '../runtime/errors.ts'
import type { Caller, GraphQLRequestBody } from '../runtime/peers/peer.ts'
import { addressOf } from './client.ts'
import type { Meter } from './rate-limit.ts'
import type { Stream } from './stream.ts'

/** Who asks the gateway, and what it hands on to subgraphs. */
export interface Asking extends Caller {
  principal: Principal
  /** Counts an operation of this caller. @throws RATE_LIMITED */
  count(): Promise<void>
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
  came: Pick<IncomingMessage, 'socket' | 'headers'>,
  authorizations: unknown[],
  traceparent: string,
) => Promise<Asking>

/** Whoever does not pass is counted as well, by the address: guessing at tokens is not free. */
export function createAdmit(verify: Verify, meter: Meter, proxies: number): Admit {
  return async (came, authorizations, traceparent) => {
    const address = addressOf(came, proxies)
    const { principal, token } = await identify(authorizations, verify).catch(async (cause) => {
      await meter({ address })
      throw cause
    })
    const person = principal.kind === 'anonymous' ? undefined : principal.id
    const count = () => meter({ person, address })
    await count()
    return { principal, token, traceparent, count }
  }
}

/**
 * Says who is asking by an `Authorization` of `Bearer TOKEN`; without one it is anybody.
 * @throws UNAUTHENTICATED for anything else, and for a token that does not pass
 */
async function identify([authorization, ...more]: unknown[], verify: Verify) {
  if (more.length > 0) throw unauthenticated('Authorization came more than once: send one.')
  if (authorization === undefined) return { principal: anonymous }
  const [, token] = /^Bearer +(\S+)$/i.exec(String(authorization)) ?? []
  if (!token) throw unauthenticated('Authorization is not understood: expected "Bearer" and an access token.')
  return { principal: await verify(token), token }
}

/** @param trace 32 hexadecimal digits that all work for a request is found by; new ones for an operation without */
export const newTraceparent = (trace = randomBytes(16).toString('hex')): string =>
  `00-${trace}-${randomBytes(8).toString('hex')}-01`

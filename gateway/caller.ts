import { randomBytes } from 'node:crypto'
import type { FormattedExecutionResult } from 'graphql'
import { anonymous, type Principal } from '../runtime/access/principal.ts'
import type { Verify } from '../runtime/access/verify.ts'
import { unauthenticated } from '../runtime/errors.ts'
import type { Caller, GraphQLRequestBody } from '../runtime/peers/peer.ts'
import type { Stream } from './stream.ts'

/** Who asks the gateway, and what it hands on to subgraphs. */
export interface Asking extends Caller {
  principal: Principal
}

/** Of one operation. */
export interface GatewayContext extends Asking {
  /**
   * Set where a subscription can be listened to. Apollo Server answers once: the stream that an operation opened
   * leaves by here.
   */
  live?: { stream?: Stream }
}

/** Runs any operation for a socket or an event stream: one answer, or answers as they come. */
export type Run = (body: GraphQLRequestBody, asking: Asking) => Promise<FormattedExecutionResult | Stream>

/**
 * Says who is asking by an `Authorization` of `Bearer TOKEN`; without one it is anybody.
 * @throws UNAUTHENTICATED for anything else, and for a token that does not pass
 */
export async function identify(authorization: unknown, traceparent: string, verify: Verify): Promise<Asking> {
  if (authorization === undefined) return { principal: anonymous, traceparent }
  const [, token] = /^Bearer +(\S+)$/i.exec(String(authorization)) ?? []
  if (!token) throw unauthenticated('Authorization is not understood: expected "Bearer" and an access token.')
  return { principal: await verify(token), token, traceparent }
}

/** @param trace 32 hexadecimal digits that all work for a request is found by; new ones for an operation without */
export const newTraceparent = (trace = randomBytes(16).toString('hex')): string =>
  `00-${trace}-${randomBytes(8).toString('hex')}-01`

import type { IncomingMessage } from 'node:http'
import { unauthenticated } from '../errors/errors.ts'
import { anonymous, type Principal } from './principal.ts'
import type { Verify } from './verify.ts'

/**
 * Reads the principal from an `Authorization` of `Bearer TOKEN`; without one, the caller is
 * anonymous.
 * @throws UNAUTHENTICATED for anything else, and the errors of `verify`
 */
export async function identify(
  [authorization, ...more]: unknown[],
  verify: Verify,
): Promise<{ principal: Principal; token?: string }> {
  if (more.length > 0) throw unauthenticated('Authorization came more than once: send one.')
  if (authorization === undefined) return { principal: anonymous }
  const [, token] = /^Bearer +(\S+)$/i.exec(String(authorization)) ?? []
  if (!token) throw unauthenticated('Authorization is not understood: expected "Bearer" and an access token.')
  return { principal: await verify(token), token }
}

/**
 * All `Authorization` headers. Node would keep the first of two, and a server behind this one might
 * use the other.
 */
export function authorizationOf({ rawHeaders }: Pick<IncomingMessage, 'rawHeaders'>): string[] {
  return rawHeaders.filter((_, at) => rawHeaders[at - 1]?.toLowerCase() === 'authorization' && at % 2 === 1)
}

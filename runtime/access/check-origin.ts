import { decodeJwt, type JWTPayload } from 'jose'
import { unauthenticated } from '../errors/errors.ts'

/** The realm's client for front-end development, which redirects users to any port of localhost. */
export const developmentClient = 'comptoir-dev'

/**
 * Rejects a token of another issuer, or of a client that is not allowed, before its signature is
 * verified. The key of another issuer is unknown here, and "no applicable key" would not help the
 * caller.
 * @throws UNAUTHENTICATED
 */
export function checkOrigin(
  token: string,
  { issuers, production }: { issuers: string[]; production: boolean },
) {
  const { iss, azp } = claimsOf(token)
  if (typeof iss === 'string' && !issuers.includes(iss)) throw foreign(iss, production ? [] : issuers)
  if (production && azp === developmentClient)
    throw unauthenticated(
      `Token rejected: the client ${developmentClient} is for development. Sign in with another client.`,
    )
}

/** A token that cannot be decoded has no valid signature either: the signature check rejects it. */
function claimsOf(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch {
    return {}
  }
}

/** @param expected the accepted issuers, empty where messages must not show internal addresses */
function foreign(got: string, expected: string[]) {
  if (expected.length === 0)
    return unauthenticated('Token rejected: another identity server has issued it. Sign in again.')
  return unauthenticated(
    `Token rejected: expected the issuer ${expected.join(' or ')}, got ${got.slice(0, 200)}. ` +
      'Sign in at the first, or set IDENTITY_ISSUER to the second.',
  )
}

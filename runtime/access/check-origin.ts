import { decodeJwt, type JWTPayload } from 'jose'
import { unauthenticated } from '../errors/errors.ts'

/** The realm's client for front ends under development, which takes people back to any port of localhost. */
export const developmentClient = 'comptoir-dev'

/**
 * Refuses a token by the issuer and the client that it names, before its signature is verified: the key of another
 * issuer is unknown here, and "no applicable key" would not help the caller.
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
      `Token refused: the client ${developmentClient} is for development. Sign in with another client.`,
    )
}

/** The signature of a token that cannot be decoded cannot be verified either: that refuses it. */
function claimsOf(token: string): JWTPayload {
  try {
    return decodeJwt(token)
  } catch {
    return {}
  }
}

/** @param expected told where it helps: the address may be inside a network */
function foreign(got: string, expected: string[]) {
  if (expected.length === 0)
    return unauthenticated('Token refused: another identity server has issued it. Sign in again.')
  return unauthenticated(
    `Token refused: expected the issuer ${expected.join(' or ')}, got ${got.slice(0, 200)}. ` +
      'Sign in at the first, or set IDENTITY_ISSUER to the second.',
  )
}

import { errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose'
import type { z } from 'zod'
import { unauthenticated } from '../errors/errors.ts'
import { checkOrigin } from './check-origin.ts'
import { claimsFor } from './claims.ts'
import { publicKeys } from './keys.ts'
import { apiClient, type Principal, principalOf } from './principal.ts'
import type { Revocations } from './revocations.ts'

export interface VerifyOptions {
  /** The exact `iss` values that are accepted: the public address, and the internal one where they differ. */
  issuers: string[]
  /** The address of the public keys. */
  jwksUrl: string
  /** Rejects tokens of the development client, and keeps the accepted issuers out of messages. */
  production: boolean
}

/**
 * Gives the principal of a token.
 * @throws UNAUTHENTICATED for an invalid token, IDENTITY_UNAVAILABLE without keys
 */
export type Verify = (token: string) => Promise<Principal>

const skewSeconds = 5
/** Enough for a few thousand users, each with a token and the token that replaced it. */
const rememberedTokens = 10_000

/** The one check of access tokens for HTTP, WebSocket and SSE, in the gateway and again in each subgraph. */
export function createVerify(options: VerifyOptions, revocations?: Pick<Revocations, 'admit'>): Verify {
  const keys = publicKeys(options.jwksUrl)
  const verify = remembering(async (token) => {
    checkOrigin(token, options)
    return verifyWith(keys, options.issuers, token)
  })
  return revocations ? async (token) => revocations.admit(await verify(token)) : verify
}

const claims = claimsFor(apiClient)

/** Exported for tests, which remove checks and see which tokens pass then. */
export const accessTokenChecks = (issuers: string[]) =>
  ({
    algorithms: ['RS256', 'PS256', 'ES256'],
    issuer: issuers,
    audience: apiClient,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: skewSeconds,
  }) satisfies JWTVerifyOptions

/** Exported for tests, which have their own keys. */
export async function verifyWith(
  keys: JWTVerifyGetKey,
  issuers: string[],
  token: string,
): Promise<Principal> {
  try {
    const { payload } = await jwtVerify(token, keys, accessTokenChecks(issuers))
    const read = claims.safeParse(payload)
    if (read.success) return principalOf(token, read.data)
    const [{ path, message }] = read.error.issues as [z.core.$ZodIssue]
    throw unauthenticated(
      `Token rejected: the claim ${path.join('.')} does not fit: ${message}. Sign in again.`,
    )
  } catch (cause) {
    if (!(cause instanceof errors.JOSEError)) throw cause
    throw unauthenticated(`Token rejected: ${cause.message}. Sign in again.`)
  }
}

/**
 * Checks each token's signature once: the principal is remembered until the token expires.
 * Rejections are not remembered.
 */
function remembering(verify: Verify): Verify {
  const known = new Map<string, Principal>()
  return async (token) => {
    const before = known.get(token)
    if (before && before.expiresAt + skewSeconds > Date.now() / 1000) return before
    known.delete(token)
    const principal = await verify(token)
    if (known.size >= rememberedTokens) known.delete(known.keys().next().value!)
    known.set(token, principal)
    return principal
  }
}

import { errors, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose'
import { unauthenticated } from '../errors.ts'
import { checkOrigin } from './check-origin.ts'
import { publicKeys } from './keys.ts'
import { apiClient, type Claims, type Principal, principalOf } from './principal.ts'

export interface VerifyOptions {
  /** Exact `iss` values that are accepted: the public address, and the internal one where they differ. */
  issuers: string[]
  /** Where the public keys are fetched from. */
  jwksUrl: string
  /** Refuses tokens of the development client, and keeps the accepted issuers to itself. */
  production: boolean
}

/** Says whose token it is. Throws UNAUTHENTICATED for any that does not pass, IDENTITY_UNAVAILABLE without keys. */
export type Verify = (token: string) => Promise<Principal>

const skewSeconds = 5
/** Tokens live five minutes: this many are a few thousand people with a refresh each. */
const rememberedTokens = 10_000

/** The one check of access tokens, for HTTP, WebSocket and SSE, at the gateway and again in each subgraph. */
export function createVerify(options: VerifyOptions): Verify {
  const keys = publicKeys(options.jwksUrl)
  return remembering(async (token) => {
    checkOrigin(token, options)
    return verifyWith(keys, options.issuers, token)
  })
}

/** Exported for tests, which take one away and see what passes then. */
export const accessTokenChecks = (issuers: string[]) =>
  ({
    algorithms: ['RS256', 'PS256', 'ES256'],
    issuer: issuers,
    audience: apiClient,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: skewSeconds,
  }) satisfies JWTVerifyOptions

/** Exported for tests, which bring keys of their own. */
export async function verifyWith(
  keys: JWTVerifyGetKey,
  issuers: string[],
  token: string,
): Promise<Principal> {
  try {
    const { payload } = await jwtVerify<Claims>(token, keys, accessTokenChecks(issuers))
    if (payload.typ !== 'Bearer')
      throw unauthenticated('Token refused: expected an access token (typ Bearer).')
    if (typeof payload.sub !== 'string' || payload.sub === '')
      throw unauthenticated('Token refused: expected to be told whose it is (sub).')
    return principalOf(token, payload)
  } catch (cause) {
    if (!(cause instanceof errors.JOSEError)) throw cause
    throw unauthenticated(`Token refused: ${cause.message}. Sign in again.`)
  }
}

/** A signature is checked once: the answer holds until the token expires. Refusals are never kept. */
function remembering(verify: Verify): Verify {
  const known = new Map<string, Principal>()
  return async (token) => {
    const before = known.get(token)
    if (before && before.expiresAt + skewSeconds > Date.now() / 1000) return before
    known.delete(token)
    const who = await verify(token)
    if (known.size >= rememberedTokens) known.delete(known.keys().next().value!)
    known.set(token, who)
    return who
  }
}

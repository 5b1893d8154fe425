import { decodeJwt } from 'jose'
import { fetch } from 'undici'
import { z } from 'zod'
import { busy } from '../errors/errors.ts'
import type { IdentityAccess } from '../subgraph/context.ts'

const answer = z.object({ access_token: z.string(), expires_in: z.number() })
/** A token that expires sooner is not sent: it might expire on its way. */
const safetyMs = 5_000

/** Gives the access token of a service account. */
export interface ServiceTokens {
  (): Promise<string>
  /** Requests a new token. */
  fresh(): Promise<string>
}

/**
 * Gets the access token of a service account by client credentials, with one request for all
 * callers that need a new one. The token is renewed at half of its life, so that a valid one
 * remains for as long again while the identity server is unavailable.
 * @throws when the identity server gives no token and the old one has expired: BUSY when it does
 * not answer
 */
export function serviceTokens(options: {
  tokenUrl: string
  clientId: string
  secret: string
}): ServiceTokens {
  let current: { token: string; renewAt: number; endsAt: number } | undefined
  let renewal: Promise<string> | undefined

  return Object.assign(token, { fresh: fetchToken })

  async function token(): Promise<string> {
    if (current && Date.now() < current.renewAt) return current.token
    renewal ??= fetchToken().finally(() => {
      renewal = undefined
    })
    const { endsAt = 0, token } = current ?? {}
    if (!token || endsAt < Date.now()) return renewal
    // When the renewal fails, the current token serves until it expires.
    renewal.catch(() => {})
    return token
  }

  async function fetchToken() {
    const requestedAt = Date.now()
    const response = await fetch(options.tokenUrl, {
      method: 'POST',
      // The secret goes only to the address above.
      redirect: 'manual',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: options.clientId,
        client_secret: options.secret,
      }),
      signal: AbortSignal.timeout(10_000),
    }).catch((cause) => {
      throw busy(cause)
    })
    const body = await response.text()
    if (!response.ok) {
      const rejected = `no token for ${options.clientId} at ${options.tokenUrl}: HTTP ${response.status} ${body}.`
      if (response.status >= 500) throw busy(new Error(rejected))
      throw new Error(`${rejected} Check the client and its secret in the realm.`)
    }
    const { access_token, expires_in } = answer.parse(JSON.parse(body))
    current = {
      token: access_token,
      renewAt: requestedAt + expires_in * 500,
      endsAt: requestedAt + expires_in * 1_000 - safetyMs,
    }
    return access_token
  }
}

/** The realm as a service account sees it. */
export const identityAccess = (realmUrl: string, token: ServiceTokens): IdentityAccess => ({
  realmUrl,
  token,
  // The time comes from a new token, because no other answer of Keycloak always has it.
  now: async () => decodeJwt(await token.fresh()).iat!,
})

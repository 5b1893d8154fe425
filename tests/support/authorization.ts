import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { IdentityUnderTest } from './identity-under-test.ts'

/** A client that signs users in by a browser, and the address to which they return. */
export interface BrowserClient {
  client_id: string
  redirect_uri: string
}

/** The steps of a sign-in by a code and PKCE, by a client of the identity under test. */
export function codeFlow(identity: Pick<IdentityUnderTest, 'issuer' | 'post'>, client: BrowserClient) {
  const { client_id } = client
  return {
    /**
     * The address to open in the browser.
     * @param change replaces parameters; an empty value leaves a parameter out
     */
    ask(change: Record<string, string> = {}, endpoint = 'auth') {
      const verifier = randomBytes(32).toString('base64url')
      const state = randomUUID()
      const query = {
        ...client,
        response_type: 'code',
        scope: 'openid',
        state,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...change,
      }
      const parameters = Object.entries(query).filter(([, value]) => value !== '')
      const url = `${identity.issuer}/protocol/openid-connect/${endpoint}?${new URLSearchParams(parameters)}`
      return { url, verifier, state }
    },
    /** @param back the address to which the browser returned */
    redeem(back: URL, code_verifier: string) {
      const code = back.searchParams.get('code') ?? 'none'
      return identity.post('token', { grant_type: 'authorization_code', ...client, code, code_verifier })
    },
    refresh: (refresh_token: string, more: Record<string, string> = {}) =>
      identity.post('token', { grant_type: 'refresh_token', client_id, refresh_token, ...more }),
  }
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { fetch } from 'undici'
import { z } from 'zod'

/** The addresses of the realm, and the client that signs in. */
export interface SignInOptions {
  /** The realm as browsers see it. */
  issuer: string
  /** Its token endpoint as this process reaches it. */
  tokenUrl: string
  clientId: string
}

/** A sign-in that has begun: what the browser keeps until it comes back. */
export interface Begun {
  /** Where the browser is sent. */
  url: string
  /** For a cookie that no script can read. */
  kept: string
}

const tokens = z.object({ access_token: z.string(), id_token: z.string().optional() })
export type Tokens = z.infer<typeof tokens>

const timeoutMs = 10_000

/** Sign-in by a code with PKCE, S256, in which the server takes the part of the page: a browser needs no script. */
export function codeFlow({ issuer, tokenUrl, clientId }: SignInOptions) {
  return {
    /** @param more parameters of the authorization endpoint, such as `login_hint` */
    begin(redirectUri: string, more: Record<string, string>): Begun {
      const [state, verifier] = [random(), random()]
      const asked = new URLSearchParams({
        ...more,
        client_id: clientId,
        response_type: 'code',
        scope: 'openid',
        redirect_uri: redirectUri,
        state,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      })
      return { url: `${issuer}/protocol/openid-connect/auth?${asked}`, kept: `${state}.${verifier}` }
    },

    /** @returns undefined when the code is not of a sign-in that this browser began, or has been used */
    async redeem(
      redirectUri: string,
      got: { code: string; state: string },
      kept = '',
    ): Promise<Tokens | undefined> {
      const [state = '', verifier = ''] = kept.split('.')
      if (!verifier || !same(state, got.state)) return undefined
      const response = await fetch(tokenUrl, {
        method: 'POST',
        body: new URLSearchParams({
          grant_type: 'authorization_code',
          client_id: clientId,
          code: got.code,
          redirect_uri: redirectUri,
          code_verifier: verifier,
        }),
        signal: AbortSignal.timeout(timeoutMs),
      })
      return tokens.safeParse(await response.json().catch(() => undefined)).data
    },

    /** Where a browser signs out, and comes back from. */
    endOf(redirectUri: string, idToken: string): string {
      const asked = { client_id: clientId, id_token_hint: idToken, post_logout_redirect_uri: redirectUri }
      return `${issuer}/protocol/openid-connect/logout?${new URLSearchParams(asked)}`
    },
  }
}

const random = () => randomBytes(32).toString('base64url')

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

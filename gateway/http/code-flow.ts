import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { fetch } from 'undici'
import { z } from 'zod'

/** The addresses of the realm, and the client id. */
export interface SignInOptions {
  /** The realm's address for browsers. */
  issuer: string
  /** The token endpoint's address from this process. */
  tokenUrl: string
  clientId: string
}

/** A sign-in that has begun, with the data that the browser keeps until it returns. */
export interface Begun {
  /** The address that the browser is redirected to. */
  url: string
  /** The content of a cookie that scripts cannot read. */
  kept: string
}

const tokens = z.object({ access_token: z.string(), id_token: z.string().optional() })
export type Tokens = z.infer<typeof tokens>

const timeoutMs = 10_000

/**
 * Sign-in by an authorization code with PKCE, S256. The server does the page's part, so the browser
 * needs no script.
 */
export function codeFlow({ issuer, tokenUrl, clientId }: SignInOptions) {
  return {
    /** Begins a sign-in. @param more parameters of the authorization endpoint, such as `login_hint` */
    begin(redirectUri: string, more: Record<string, string>): Begun {
      const [state, verifier] = [random(), random()]
      const parameters = new URLSearchParams({
        ...more,
        client_id: clientId,
        response_type: 'code',
        scope: 'openid',
        redirect_uri: redirectUri,
        state,
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
      })
      return { url: `${issuer}/protocol/openid-connect/auth?${parameters}`, kept: `${state}.${verifier}` }
    },

    /**
     * Exchanges a code for tokens.
     * @returns undefined when the code is used, or not of a sign-in of this browser
     */
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

    /** The address where a browser signs out. It returns to `redirectUri`. */
    endOf(redirectUri: string, idToken: string): string {
      const parameters = {
        client_id: clientId,
        id_token_hint: idToken,
        post_logout_redirect_uri: redirectUri,
      }
      return `${issuer}/protocol/openid-connect/logout?${new URLSearchParams(parameters)}`
    },
  }
}

const random = () => randomBytes(32).toString('base64url')

const same = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

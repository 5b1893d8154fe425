import { fetch } from 'undici'
import { z } from 'zod'

const answer = z.object({ access_token: z.string(), expires_in: z.number() })
/** Renewed this long before it ends, so that a call never leaves with a token about to expire. */
const renewBeforeMs = 30_000

/**
 * The access token of a service account, by client credentials; one request for all callers that need a new one.
 * @throws when the identity server does not give one
 */
export function serviceTokens(options: { tokenUrl: string; clientId: string; secret: string }) {
  let held: { token: Promise<string>; until: number } | undefined

  return (): Promise<string> => {
    if (!held || held.until < Date.now()) {
      const asked = { token: fetchToken(), until: Number.POSITIVE_INFINITY }
      held = asked
      asked.token.catch(() => {
        if (held === asked) held = undefined
      })
    }
    return held.token
  }

  async function fetchToken() {
    const response = await fetch(options.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: options.clientId,
        client_secret: options.secret,
      }),
      signal: AbortSignal.timeout(10_000),
    })
    const body = await response.text()
    if (!response.ok)
      throw new Error(
        `no token for ${options.clientId} at ${options.tokenUrl}: HTTP ${response.status} ${body}. ` +
          'Check the client and its secret in the realm.',
      )
    const { access_token, expires_in } = answer.parse(JSON.parse(body))
    if (held) held.until = Date.now() + expires_in * 1_000 - renewBeforeMs
    return access_token
  }
}

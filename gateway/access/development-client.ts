import { fetch } from 'undici'
import { z } from 'zod'
import { developmentClient } from '../../runtime/access/check-origin.ts'
import { StartError } from '../../runtime/errors/errors.ts'

const answer = z.object({ error: z.string() })
const timeoutMs = 5_000

/**
 * Rejects a realm that has the development client, which redirects users to any port of localhost.
 * It tries to redeem an invalid code: the identity server checks the client first, and its error
 * tells if the client exists.
 * @throws StartError when the realm has the client; nothing when the identity server does not
 * answer
 */
export async function rejectDevelopmentClient(tokenUrl: string): Promise<void> {
  const form = {
    grant_type: 'authorization_code',
    client_id: developmentClient,
    code: 'none',
    redirect_uri: 'http://localhost/',
    code_verifier: 'x'.repeat(43),
  }
  const body = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams(form),
    signal: AbortSignal.timeout(timeoutMs),
  })
    .then((response) => response.json())
    .catch(() => undefined)
  if (answer.safeParse(body).data?.error !== 'invalid_grant') return
  throw new StartError(
    `The realm has the client ${developmentClient}, which production refuses: it is for development. ` +
      'Delete or disable the client in Keycloak, or import a realm made by `npm run -s realm`.',
  )
}

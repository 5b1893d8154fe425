import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Pool } from 'pg'
import { html } from '../../../runtime/http/page.ts'
import { readBody } from '../body.ts'
import { allowsOrigin } from '../clients.ts'
import type { Realm } from '../realm.ts'
import { endSessionOf, endSessionsWith } from '../sessions.ts'
import { type Context, show, wordsFor } from './page.ts'

type Session = InstanceType<Provider['Session']>

const logoutPath = '/protocol/openid-connect/logout'

/**
 * Serves the sign-out, as Keycloak does. A request with the user's id token or with a refresh token signs out at
 * once; for any other request the user confirms first. The sign-out ends the refresh tokens of all clients of the
 * session.
 */
export function addSignOut(provider: Provider, realm: Realm, origin: string, pool: Pool): void {
  provider.use(async (ctx, next) => {
    if (ctx.path === logoutPath && ctx.method === 'POST') return handlePost(ctx)
    if (ctx.path === logoutPath && ctx.method === 'OPTIONS') return allowPreflight(ctx)
    await next()
    const { oidc } = ctx as Partial<KoaContextWithOIDC>
    if (oidc?.route !== 'end_session' || ctx.status !== 200) return
    const { session } = oidc
    const hint = (oidc.entities as { IdTokenHint?: { payload: { sub: string } } }).IdTokenHint
    if (!session?.accountId) return redirectAfter(ctx, session?.state)
    if (hint?.payload.sub !== session.accountId) return
    await endSession(pool, session)
    ctx.cookies.set(provider.cookieName('session'), null)
    redirectAfter(ctx, session.state)
  })

  /** Ends the session of a refresh token. Redirects other requests to GET, the only method of oidc-provider. */
  async function handlePost(ctx: Context) {
    const form = new URLSearchParams(await readBody(ctx.req))
    const token = form.get('refresh_token')
    const client = form.get('client_id') ?? ''
    if (!token) {
      ctx.status = 303
      ctx.redirect(`${ctx.originalUrl}?${form}`)
    } else if (!allowPage(ctx, client)) ctx.status = 403
    else if (await endSessionOf(pool, token, client)) ctx.status = 204
    else {
      ctx.status = 400
      ctx.body = { error: 'invalid_grant', error_description: 'Invalid refresh token' }
    }
  }

  /**
   * Lets a page read the answer. A request without `Origin` does not come from a page.
   * @returns false for a page that the client does not allow
   */
  function allowPage(ctx: Context, client: string): boolean {
    const page = ctx.get('origin')
    ctx.vary('Origin')
    if (!page) return true
    if (!allowsOrigin(realm, origin, client, page)) return false
    ctx.set('access-control-allow-origin', page)
    return true
  }
}

/** Ends a browser's session, and with it the refresh tokens of every client that it was signed in to. */
export async function endSession(pool: Pool, session: Session): Promise<void> {
  const grants = Object.values(session.authorizations ?? {}).flatMap(({ grantId }) => grantId ?? [])
  await endSessionsWith(pool, grants)
  await session.destroy()
}

/**
 * Allows the preflight of every page, as oidc-provider does: a preflight does not name the client, so the origin can
 * only be checked with the request itself.
 */
function allowPreflight(ctx: Context) {
  ctx.set({
    'access-control-allow-origin': ctx.get('origin') || '*',
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': ctx.get('access-control-request-headers'),
    'access-control-max-age': '3600',
  })
  ctx.vary('Origin')
  ctx.status = 204
}

/** Shows the page on which the user confirms the sign-out: the form is oidc-provider's. */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): void {
  const words = wordsFor(ctx)
  show(
    ctx,
    words.signOutTitle,
    html`<p>${words.signOutQuestion}</p>${{ html: form }}
<button form="op.logoutForm" name="logout" value="yes" autofocus>${words.signOutAction}</button>`,
  )
}

export function signedOutPage(ctx: Context): void {
  const words = wordsFor(ctx)
  show(ctx, words.signOutTitle, html`<p role="status">${words.signedOut}</p>`)
}

/** Redirects to the address that the application named, or shows that the user is signed out. */
function redirectAfter(ctx: Context, after?: Record<string, unknown>) {
  const address = after?.postLogoutRedirectUri
  if (typeof address !== 'string') return signedOutPage(ctx)
  const url = new URL(address)
  if (typeof after?.state === 'string') url.searchParams.set('state', after.state)
  ctx.status = 303
  ctx.redirect(url.href)
}

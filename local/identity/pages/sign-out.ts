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
 * Signs out as Keycloak does: at once if the browser proves by an id token that the user is signed
 * in, or sends a refresh token, otherwise after a question. It ends the refresh tokens of every
 * client of the session.
 */
export function addSignOut(provider: Provider, realm: Realm, origin: string, pool: Pool): void {
  provider.use(async (ctx, next) => {
    if (ctx.path === logoutPath && ctx.method === 'POST') return posted(ctx)
    if (ctx.path === logoutPath && ctx.method === 'OPTIONS') return allowPreflight(ctx)
    await next()
    const { oidc } = ctx as Partial<KoaContextWithOIDC>
    if (oidc?.route !== 'end_session' || ctx.status !== 200) return
    const { session } = oidc
    const hint = (oidc.entities as { IdTokenHint?: { payload: { sub: string } } }).IdTokenHint
    if (!session?.accountId) return leave(ctx, session?.state)
    if (hint?.payload.sub !== session.accountId) return
    await endSession(pool, session)
    ctx.cookies.set(provider.cookieName('session'), null)
    leave(ctx, session.state)
  })

  /** oidc-provider accepts GET only. */
  async function posted(ctx: Context) {
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
   * A request without `Origin` does not come from a page.
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
 * The client is known only with the request itself. So a preflight is allowed to every page, as in
 * oidc-provider.
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

/** The question, around the form of oidc-provider. */
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

/** Returns to the application, if it named an address. */
function leave(ctx: Context, after?: Record<string, unknown>) {
  const address = after?.postLogoutRedirectUri
  if (typeof address !== 'string') return signedOutPage(ctx)
  const url = new URL(address)
  if (typeof after?.state === 'string') url.searchParams.set('state', after.state)
  ctx.status = 303
  ctx.redirect(url.href)
}

import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import type { Pool } from 'pg'
import { readBody } from '../body.ts'
import { endSessionOf, endSessionsWith } from '../sessions.ts'
import { type Context, html, show, wordsFor } from './page.ts'

const logoutPath = '/protocol/openid-connect/logout'

/**
 * Signs out as Keycloak does: at once for whoever proves by an id token that they are signed in, or sends a refresh
 * token; otherwise after a question. It ends the refresh tokens of every client of the session.
 */
export function addSignOut(provider: Provider, pool: Pool): void {
  provider.use(async (ctx, next) => {
    if (ctx.path === logoutPath && ctx.method === 'POST') return posted(ctx)
    await next()
    const { oidc } = ctx as Partial<KoaContextWithOIDC>
    if (oidc?.route !== 'end_session' || ctx.status !== 200) return
    const { session } = oidc
    const hint = (oidc.entities as { IdTokenHint?: { payload: { sub: string } } }).IdTokenHint
    if (!session?.accountId) return leave(ctx, session?.state)
    if (hint?.payload.sub !== session.accountId) return
    const grants = Object.values(session.authorizations ?? {}).flatMap(({ grantId }) => grantId ?? [])
    await endSessionsWith(pool, grants)
    await session.destroy()
    ctx.cookies.set(provider.cookieName('session'), null)
    leave(ctx, session.state)
  })

  /** oidc-provider takes GET alone. */
  async function posted(ctx: Context) {
    const form = new URLSearchParams(await readBody(ctx.req))
    const token = form.get('refresh_token')
    if (!token) {
      ctx.status = 303
      ctx.redirect(`${ctx.originalUrl}?${form}`)
    } else if (await endSessionOf(pool, token, form.get('client_id') ?? '')) ctx.status = 204
    else {
      ctx.status = 400
      ctx.body = { error: 'invalid_grant', error_description: 'Invalid refresh token' }
    }
  }
}

/** The question, around the form that oidc-provider made. */
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

/** Back to the application where it said so. */
function leave(ctx: Context, after?: Record<string, unknown>) {
  const address = after?.postLogoutRedirectUri
  if (typeof address !== 'string') return signedOutPage(ctx)
  const url = new URL(address)
  if (typeof after?.state === 'string') url.searchParams.set('state', after.state)
  ctx.status = 303
  ctx.redirect(url.href)
}

import type { KoaContextWithOIDC, Provider } from 'oidc-provider'
import { CustomOIDCProviderError } from 'oidc-provider/lib/helpers/errors.js'
import type { Pool } from 'pg'
import { apiResource, resourceServer, tokenScope } from './access-token.ts'
import { type Claims, claimsAbout } from './claims.ts'
import type { Realm } from './realm.ts'
import { isSetUp, signIn } from './sign-in.ts'

interface Parameters {
  username?: string
  password?: string
}

/**
 * Adds the password grant, which oidc-provider leaves out (for good reasons). A client may use it
 * only if its entry in the realm says `directAccessGrantsEnabled`.
 */
export function addPasswordGrant(provider: Provider, realm: Realm, pool: Pool): void {
  provider.registerGrantType<Parameters>(
    'password',
    async (ctx) => {
      const { client, params } = ctx.oidc
      const user = await userWith(pool, realm, params)
      const scope = scopeOf(realm, params.scope)

      const grant = new provider.Grant({ accountId: user.id, clientId: client.clientId })
      grant.addOIDCScope(scope)
      grant.addResourceScope(apiResource, scope)
      const sid = await grant.save()
      const session = { accountId: user.id, client, gty: 'password', grantId: sid, sid, scope }
      const accessToken = new provider.AccessToken({
        ...session,
        resourceServer: new provider.ResourceServer(apiResource, resourceServer(realm)),
      })
      const refreshToken = new provider.RefreshToken({ ...session, resource: apiResource })

      const about = { ...claimsAbout(realm, user, 'id.token.claim'), sub: user.id, sid }
      ctx.body = {
        access_token: await accessToken.save(),
        expires_in: accessToken.expiration,
        refresh_token: await refreshToken.save(),
        refresh_expires_in: refreshToken.expiration,
        token_type: 'Bearer',
        ...(accessToken.scopes.has('openid') ? { id_token: await idToken(ctx, provider, about) } : {}),
        session_state: sid,
        scope,
      }
    },
    ['username', 'password', 'scope'],
  )
}

function idToken(ctx: KoaContextWithOIDC, provider: Provider, claims: Claims): Promise<string> {
  const token = new provider.IdToken({}, { ctx })
  for (const [name, value] of Object.entries(claims)) token.set(name, value)
  return token.issue({ use: 'idtoken' })
}

/**
 * Answers in the words and statuses of Keycloak. Only a caller with the right password learns that
 * an account is disabled.
 */
async function userWith(pool: Pool, realm: Realm, { username, password }: Parameters) {
  if (!username) throw new CustomOIDCProviderError('invalid_request', 'Missing parameter: username')
  const user = await signIn(pool, realm, username, password ?? '')
  if (!user) throw new CustomOIDCProviderError('invalid_grant', 'Invalid user credentials')
  if (!user.enabled) throw new CustomOIDCProviderError('invalid_grant', 'Account disabled')
  if (!isSetUp(user)) throw new CustomOIDCProviderError('invalid_grant', 'Account is not fully set up')
  return user
}

function scopeOf(realm: Realm, requestedScope = ''): string {
  const names = requestedScope.split(' ').filter(Boolean)
  const known = ['openid', ...realm.clientScopes.map(({ name }) => name)]
  if (names.some((name) => !known.includes(name)))
    throw new CustomOIDCProviderError('invalid_scope', `Invalid scopes: ${requestedScope}`)
  return tokenScope(realm, names)
}

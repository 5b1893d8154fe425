import type { EventEmitter } from 'node:events'
import type { JWK } from 'jose'
import type { Configuration, KoaContextWithOIDC, Provider as ProviderClass } from 'oidc-provider'
import { Provider } from 'oidc-provider/lib/provider.js'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { html } from '../../runtime/http/page.ts'
import { accessTokenPayload, apiResource, findInToken, resourceServer, tokenScope } from './access-token.ts'
import { allowsAddress } from './addresses.ts'
import { claimsAbout, personalClaims } from './claims.ts'
import { allowsOrigin, clientsAt } from './clients.ts'
import { show, wordsFor } from './pages/page.ts'
import { signedOutPage, signOutPage } from './pages/sign-out.ts'
import { defaultScopes, type Realm } from './realm.ts'
import { recordsIn } from './records.ts'
import { interactionPrompts } from './registration.ts'
import { findEnabledUser } from './users.ts'

type Client = InstanceType<ProviderClass['Client']>

export interface ProviderOptions {
  origin: string
  realm: Realm
  pool: Pool
  /** Private keys. The first one signs. */
  keys: JWK[]
  log: Logger
}

/**
 * Makes an oidc-provider under the paths of Keycloak, which answers as Keycloak does with the same
 * realm. It sets every option whose default prints a warning.
 */
export function createProvider(options: ProviderOptions): Provider {
  const { origin, realm, pool, keys, log } = options
  const issuer = `${origin}/realms/${realm.realm}`
  const records = recordsIn(pool)
  const provider = new Provider(issuer, {
    adapter: (kind) => (kind === 'AccessToken' ? findInToken(records(kind), issuer, keys) : records(kind)),
    jwks: { keys } as Configuration['jwks'],
    clients: clientsAt(realm, origin),
    clientBasedCORS: (_ctx, page, client) => allowsOrigin(realm, origin, client.clientId, page),
    routes,
    responseTypes: ['code'],
    scopes: ['openid', ...realm.clientScopes.map(({ name }) => name)],
    claims: { openid: ['sub', ...personalClaims(realm)] },
    ttl: lifespans(realm),
    findAccount: (_ctx, id) => findAccount(realm, pool, id),
    // A refresh token may be used again until the session ends, as in Keycloak by default.
    rotateRefreshToken: false,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    loadExistingGrant: (ctx) => grantOf(ctx, realm),
    interactions: {
      url: (_ctx, { uid }) => `${issuer}/interaction/${uid}`,
      policy: interactionPrompts(realm),
    },
    renderError: errorPage,
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => resourceServer(realm),
      },
      introspection: { enabled: true, allowedPolicy: ownToken },
      revocation: { enabled: true, allowedPolicy: ownToken },
      rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
    },
    formats: {
      customizers: {
        async jwt(_ctx, token, jwt) {
          jwt.header = { typ: 'JWT' }
          jwt.payload = await accessTokenPayload(jwt.payload, token, realm, pool)
          token.scope = jwt.payload.scope as string
        },
      },
    },
  })
  Object.assign(provider.Client.prototype, redirects)
  provider.on('server_error', (_ctx, err) => log.error({ err }, 'the identity failed'))
  const koa: EventEmitter = provider
  koa.on('error', (err) => log.error({ err }, 'the identity failed'))
  return provider
}

/** oidc-provider compares whole addresses, but the realm's development client has wildcards. */
const redirects: Pick<Client, 'redirectUriAllowed' | 'postLogoutRedirectUriAllowed'> & ThisType<Client> = {
  redirectUriAllowed(address) {
    return allowsAddress(this.redirectUris ?? [], address)
  },
  postLogoutRedirectUriAllowed(address) {
    return allowsAddress(this.postLogoutRedirectUris ?? [], address)
  },
}

function ownToken(_ctx: KoaContextWithOIDC, client: { clientId: string }, token: { clientId?: string }) {
  return client.clientId === token.clientId
}

const endpoint = (name: string) => `/protocol/openid-connect/${name}`

const routes = {
  authorization: endpoint('auth'),
  token: endpoint('token'),
  jwks: endpoint('certs'),
  userinfo: endpoint('userinfo'),
  end_session: endpoint('logout'),
  revocation: endpoint('revoke'),
  introspection: endpoint('token/introspect'),
}

/** In seconds. */
function lifespans({ accessTokenLifespan, ssoSessionMaxLifespan }: Realm): Configuration['ttl'] {
  return {
    AccessToken: accessTokenLifespan,
    ClientCredentials: accessTokenLifespan,
    IdToken: accessTokenLifespan,
    RefreshToken: ssoSessionMaxLifespan,
    Grant: ssoSessionMaxLifespan,
    Session: ssoSessionMaxLifespan,
    AuthorizationCode: 60,
    Interaction: 30 * 60,
  }
}

async function findAccount(realm: Realm, pool: Pool, id: string) {
  const user = await findEnabledUser(pool, id)
  if (!user) return
  return {
    accountId: id,
    claims: (use: string) => ({
      sub: id,
      ...claimsAbout(realm, user, use === 'userinfo' ? 'userinfo.token.claim' : 'id.token.claim'),
    }),
  }
}

/**
 * Users are not asked for consent: the realm's clients belong to the chain. A client gets its default
 * scopes even when it does not request them. The authorization code has them too, so that a refresh may
 * name the scopes of the token.
 */
async function grantOf({ oidc }: KoaContextWithOIDC, realm: Realm) {
  const { client, session, provider } = oidc
  oidc.params!.scope = tokenScope(realm, oidc.requestParamScopes)
  const grantId = session!.grantIdFor(client!.clientId)
  if (grantId) return provider.Grant.find(grantId)
  const grant = new provider.Grant({ accountId: session!.accountId, clientId: client!.clientId })
  const scope = tokenScope(realm, ['openid', ...defaultScopes(realm).map(({ name }) => name)])
  grant.addOIDCScope(scope)
  grant.addResourceScope(apiResource, scope)
  await grant.save()
  return grant
}

function errorPage(ctx: KoaContextWithOIDC, out: { error: string; error_description?: string }) {
  show(
    ctx,
    wordsFor(ctx).failedTitle,
    html`<p role="alert">${out.error_description ?? ''} (${out.error})</p>`,
  )
}

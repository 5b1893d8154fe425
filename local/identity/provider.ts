import type { EventEmitter } from 'node:events'
import type { JWK } from 'jose'
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider'
import { Provider } from 'oidc-provider/lib/provider.js'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { accessTokenPayload, apiResource, findInToken, resourceServer } from './access-token.ts'
import { claimsAbout, personalClaims } from './claims.ts'
import { allowsOrigin, clientsAt } from './clients.ts'
import { findEnabledPerson } from './people.ts'
import type { Realm } from './realm.ts'
import { recordsIn } from './records.ts'

export interface ProviderOptions {
  origin: string
  realm: Realm
  pool: Pool
  /** Private keys; the first one signs. */
  keys: JWK[]
  log: Logger
}

/**
 * oidc-provider under Keycloak's paths, saying what Keycloak says with the same realm. What its defaults would
 * do with a line on the console is given here, all of it.
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
    // Like Keycloak unless told otherwise: a refresh token may be used again, until the session ends.
    rotateRefreshToken: false,
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    interactions: { url: (_ctx, { uid }) => `${issuer}/interaction/${uid}` },
    renderError: plainError,
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
      rpInitiatedLogout: { enabled: true, logoutSource, postLogoutSuccessSource },
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
  provider.on('server_error', (_ctx, err) => log.error({ err }, 'the identity failed'))
  const koa: EventEmitter = provider
  koa.on('error', (err) => log.error({ err }, 'the identity failed'))
  return provider
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
  const person = await findEnabledPerson(pool, id)
  if (!person) return
  return {
    accountId: id,
    claims: (use: string) => ({
      sub: id,
      ...claimsAbout(realm, person, use === 'userinfo' ? 'userinfo.token.claim' : 'id.token.claim'),
    }),
  }
}

function plainError(ctx: KoaContextWithOIDC, out: { error: string; error_description?: string }) {
  ctx.type = 'text'
  ctx.body = `${out.error}: ${out.error_description ?? ''}`
}

function logoutSource(ctx: KoaContextWithOIDC, form: string) {
  ctx.type = 'html'
  ctx.body = `<!doctype html><title>Comptoir</title>${form}
<button form="op.logoutForm" name="logout" value="yes">Sign out</button>`
}

function postLogoutSuccessSource(ctx: KoaContextWithOIDC) {
  ctx.type = 'text'
  ctx.body = 'You are signed out.'
}

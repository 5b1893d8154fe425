import { createLocalJWKSet, errors, type JWK, jwtVerify } from 'jose'
import type { AccessToken, Adapter, ClientCredentials, ResourceServer } from 'oidc-provider'
import type { Pool } from 'pg'
import { type Claims, claimsAbout, type Subject } from './claims.ts'
import { defaultScopes, type Realm } from './realm.ts'
import { findEnabledUser, serviceAccount } from './users.ts'

/** The only resource server. oidc-provider issues access tokens as JWTs only for a resource server. */
export const apiResource = 'urn:comptoir:api'

export function resourceServer(realm: Realm): ResourceServer {
  return {
    audience: apiResource,
    scope: ['openid', ...defaultScopes(realm).map(({ name }) => name)].join(' '),
    accessTokenFormat: 'jwt',
    jwt: { sign: { alg: 'RS256' } },
  }
}

/** The scope of a token. Keycloak gives its default scopes whether the client asked for them or not. */
export function tokenScope(realm: Realm, requestedScopes: Iterable<string>): string {
  const scopes = defaultScopes(realm).filter(
    ({ attributes }) => attributes['include.in.token.scope'] === 'true',
  )
  const openid = new Set(requestedScopes).has('openid') ? ['openid'] : []
  return [...openid, ...scopes.map(({ name }) => name)].join(' ')
}

/**
 * Makes the payload of Keycloak's access token: the claims of every token, taken from what
 * oidc-provider made, and the claims that the mappers add.
 */
export async function accessTokenPayload(
  { exp, iat, jti, iss }: Claims,
  token: AccessToken | ClientCredentials,
  realm: Realm,
  pool: Pool,
): Promise<Claims> {
  return {
    exp,
    iat,
    jti,
    iss,
    typ: 'Bearer',
    azp: token.clientId,
    ...(token.kind === 'AccessToken' ? { sid: token.grantId } : {}),
    scope: tokenScope(realm, token.scopes),
    ...claimsAbout(realm, await subjectOf(realm, pool, token), 'access.token.claim'),
  }
}

/**
 * Lets userinfo find an access token that is a JWT. oidc-provider keeps no row for such a token, so
 * its userinfo would find none. The claims are read from the token instead. Its grant (the session)
 * is looked up as for any other token.
 */
export function findInToken(records: Adapter, issuer: string, keys: JWK[]): Adapter {
  const trusted = createLocalJWKSet({ keys: keys.map(publicPart) })
  return {
    ...records,
    async find(value) {
      try {
        const { payload } = await jwtVerify<{ azp: string; sid: string; scope: string }>(value, trusted, {
          issuer,
        })
        const { exp, iat, jti, sub: accountId, azp: clientId, sid: grantId, scope } = payload
        return { kind: 'AccessToken', exp, iat, jti, accountId, clientId, grantId, scope }
      } catch (cause) {
        if (cause instanceof errors.JOSEError) return undefined
        throw cause
      }
    },
  }
}

export function publicPart({ kty, n, e, kid, alg, use }: JWK): JWK {
  return { kty, n, e, kid, alg, use }
}

async function subjectOf(realm: Realm, pool: Pool, token: AccessToken | ClientCredentials): Promise<Subject> {
  if (token.kind === 'ClientCredentials') return serviceAccount(realm, token.clientId!)
  const user = await findEnabledUser(pool, token.accountId)
  if (user) return user
  throw new Error(`User ${token.accountId} was disabled or deleted while a token was being made.`)
}

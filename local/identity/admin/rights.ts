import { createLocalJWKSet, errors, type JWK, jwtVerify } from 'jose'
import type { Pool } from 'pg'
import { publicPart } from '../access-token.ts'
import type { Realm } from '../realm.ts'
import { effectiveRoles } from '../roles.ts'
import { findEnabledUser, serviceAccount } from '../users.ts'
import { unauthorized } from './answer.ts'

/** The client of Keycloak whose roles are the rights in the admin API. */
export const realmManagement = 'realm-management'

/**
 * Reads the caller's rights from an `Authorization` header: the rights that the user has now, not
 * those in the token.
 */
export type RightsOf = (authorization: string | undefined) => Promise<Set<string>>

export function rightsIn(realm: Realm, pool: Pool, issuer: string, keys: JWK[]): RightsOf {
  const trusted = createLocalJWKSet({ keys: keys.map(publicPart) })
  return async (authorization) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(authorization ?? '') ?? []
    if (!token) throw unauthorized()
    const { sub, azp, typ } = await verified(token)
    if (typ !== 'Bearer') throw unauthorized()
    const isService = realm.users.some(
      ({ id, serviceAccountClientId }) => id === sub && serviceAccountClientId === azp,
    )
    const holder = isService ? serviceAccount(realm, azp) : await findEnabledUser(pool, sub)
    if (!holder) throw unauthorized()
    return new Set(effectiveRoles(realm, holder).clientRoles[realmManagement])
  }

  async function verified(token: string) {
    try {
      return (await jwtVerify<{ sub: string; azp: string; typ: string }>(token, trusted, { issuer })).payload
    } catch (cause) {
      if (cause instanceof errors.JOSEError) throw unauthorized()
      throw cause
    }
  }
}

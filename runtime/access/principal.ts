import Config from 'keycloak-connect/middleware/auth-utils/config.js'
import Token from 'keycloak-connect/middleware/auth-utils/token.js'
import { validate } from 'uuid'
import adapter from '../../keycloak/keycloak.json' with { type: 'json' }
import { forbidden, unauthenticated } from '../errors/errors.ts'
import type { Claims } from './claims.ts'

/** Who is asking. `actor` is the word for who is written down as having done it. */
export interface Principal {
  kind: 'user' | 'service' | 'anonymous'
  id: string
  name: string
  /** Seconds since the epoch; a stream of this principal ends then. */
  expiresAt: number
  /** Seconds since the epoch: what was known of the principal then, the rights and the stores are. */
  issuedAt: number
  /** The stores of the claim `store_ids`. */
  storeIds: readonly string[]
  has(permission: string): boolean
  /** Throws UNAUTHENTICATED or FORBIDDEN; `.in(store)` adds the store scope. */
  mustHave(permission: string): { in(storeId: string): void }
  /** The stores whose data this principal may reach, as a bound parameter: null stands for every store. */
  scope(): string[] | null
}

/** The Keycloak client whose roles are the permissions, as the adapter's configuration names it. */
export const { clientId: apiClient } = new Config(adapter)

/** Holders see every store. */
const everyStore = 'store:all'
/** Held by service accounts alone: marks a caller that is a subgraph. */
export const internalCall = 'internal:call'

/**
 * Makes a principal of a token that `verify` has accepted. keycloak-connect's Token only reads the roles;
 * it is asked by `hasApplicationRole`, because `hasRole` splits `sale:write` at the colon.
 */
export function principalOf(jwt: string, claims: Claims): Principal {
  const token = new Token(jwt, apiClient)
  return principal({
    kind: token.hasApplicationRole(apiClient, internalCall) ? 'service' : 'user',
    id: claims.sub,
    name: claims.preferred_username ?? claims.azp ?? claims.sub,
    expiresAt: claims.exp,
    issuedAt: claims.iat,
    storeIds: storesIn(claims),
    has: (permission) => token.hasApplicationRole(apiClient, permission),
  })
}

/** As everything else writes them. What an administrator mistyped is no store. */
const storesIn = ({ store_ids }: Claims) =>
  [store_ids]
    .flat()
    .filter((id) => validate(id))
    .map((id) => id.toLowerCase())

export const anonymous: Principal = principal({
  kind: 'anonymous',
  id: 'anonymous',
  name: 'anonymous',
  expiresAt: Number.POSITIVE_INFINITY,
  issuedAt: 0,
  storeIds: [],
  has: () => false,
})

/** A subgraph calling another in the same process, where no token travels. */
export const serviceOf = (subgraph: string): Principal =>
  principal({
    kind: 'service',
    id: `comptoir-${subgraph}`,
    name: `comptoir-${subgraph}`,
    expiresAt: Number.POSITIVE_INFINITY,
    issuedAt: 0,
    storeIds: [],
    has: (permission) => permission === internalCall,
  })

/** A principal with the permissions given; tests make theirs with it too. */
export function principal(
  who: Pick<Principal, 'kind' | 'id' | 'name' | 'expiresAt' | 'issuedAt' | 'storeIds' | 'has'>,
): Principal {
  const seesAll = who.kind === 'service' || who.has(everyStore)
  return {
    ...who,
    scope: () => (seesAll ? null : [...who.storeIds]),
    mustHave(permission) {
      if (who.kind === 'anonymous')
        throw unauthenticated(`Sign in: this needs the permission ${permission}. Send a bearer token.`)
      if (!who.has(permission))
        throw forbidden(`${who.name} lacks the permission ${permission}. Ask an administrator for it.`)
      return {
        in(storeId) {
          if (!seesAll && !who.storeIds.includes(storeId))
            throw forbidden(`${who.name} does not work in store ${storeId}. Use one of your own stores.`)
        },
      }
    },
  }
}

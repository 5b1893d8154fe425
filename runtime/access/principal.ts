import Config from 'keycloak-connect/middleware/auth-utils/config.js'
import Token from 'keycloak-connect/middleware/auth-utils/token.js'
import { validate } from 'uuid'
import adapter from '../../keycloak/keycloak.json' with { type: 'json' }
import { forbidden, unauthenticated } from '../errors/errors.ts'
import type { Claims } from './claims.ts'

/** The caller. The `actor` is the user or service that is recorded as having done something. */
export interface Principal {
  kind: 'user' | 'service' | 'anonymous'
  id: string
  name: string
  /** Seconds since the epoch; a stream of this principal ends then. */
  expiresAt: number
  /** Seconds since the epoch: the rights and the stores are as they were at this moment. */
  issuedAt: number
  /** The stores of the claim `store_ids`. */
  storeIds: readonly string[]
  has(permission: string): boolean
  /** Checks a permission; `.in(store)` also checks the store scope. @throws UNAUTHENTICATED or FORBIDDEN */
  mustHave(permission: string): { in(storeId: string): void }
  /** The stores whose data this principal may read, as a bound parameter. Null means every store. */
  scope(): string[] | null
}

/** The Keycloak client whose roles are the permissions, from the adapter's configuration. */
export const { clientId: apiClient } = new Config(adapter)

/** Principals with this permission see every store. */
const everyStore = 'store:all'
/** Only service accounts have this permission: it marks a caller that is a subgraph. */
export const internalCall = 'internal:call'

/**
 * Makes a principal of a token that `verify` has accepted. keycloak-connect's Token only reads the
 * roles, by `hasApplicationRole`, because `hasRole` splits `sale:write` at the colon.
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

/** Store ids in PostgreSQL's spelling. An administrator's typing mistake is not a store. */
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

/** The principal of a subgraph that calls another one in the same process, without a token. */
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

/** Makes a principal with the given permissions; tests use it too. */
export function principal(
  fields: Pick<Principal, 'kind' | 'id' | 'name' | 'expiresAt' | 'issuedAt' | 'storeIds' | 'has'>,
): Principal {
  const seesAll = fields.kind === 'service' || fields.has(everyStore)
  return {
    ...fields,
    scope: () => (seesAll ? null : [...fields.storeIds]),
    mustHave(permission) {
      if (fields.kind === 'anonymous')
        throw unauthenticated(`Sign in: this needs the permission ${permission}. Send a bearer token.`)
      if (!fields.has(permission))
        throw forbidden(`${fields.name} lacks the permission ${permission}. Ask an administrator for it.`)
      return {
        in(storeId) {
          if (!seesAll && !fields.storeIds.includes(storeId))
            throw forbidden(`${fields.name} does not work in store ${storeId}. Use one of your own stores.`)
        },
      }
    },
  }
}

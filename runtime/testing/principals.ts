import { type Principal, principal } from '../access/principal.ts'

/** Makes a user with exactly these permissions in these stores. `store:all` sees every store. */
export function user(permissions: string[], storeIds: string[] = [], name = 'tester'): Principal {
  const permissionSet = new Set(permissions)
  return principal({
    kind: 'user',
    id: `id-of-${name}`,
    name,
    expiresAt: Number.POSITIVE_INFINITY,
    issuedAt: Date.now() / 1_000,
    storeIds,
    has: (permission) => permissionSet.has(permission),
  })
}

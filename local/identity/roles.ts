import type { Realm } from './realm.ts'

/** A holder of roles: a user, or the service account of a client. */
export interface RoleHolder {
  realmRoles: string[]
  clientRoles: Record<string, string[]>
}

/** All roles of a holder, with the roles inside composites at any depth. */
export function effectiveRoles(realm: Realm, holder: RoleHolder): RoleHolder {
  const realmRoles = new Set<string>()
  const clientRoles = new Map<string, Set<string>>()
  const addClientRoles = (roles: Record<string, string[]>) => {
    for (const [client, names] of Object.entries(roles))
      clientRoles.set(client, new Set([...(clientRoles.get(client) ?? []), ...names]))
  }
  const addRealmRole = (name: string) => {
    if (realmRoles.has(name)) return
    realmRoles.add(name)
    const role = realm.roles.realm.find((candidate) => candidate.name === name)
    role?.composites.realm.forEach(addRealmRole)
    addClientRoles(role?.composites.client ?? {})
  }
  holder.realmRoles.forEach(addRealmRole)
  addClientRoles(holder.clientRoles)
  return {
    realmRoles: [...realmRoles],
    clientRoles: Object.fromEntries([...clientRoles].map(([client, names]) => [client, [...names]])),
  }
}

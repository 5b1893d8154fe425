import { v5 } from 'uuid'
import { z } from 'zod'
import type { Realm } from '../realm.ts'
import { effectiveRoles } from '../roles.ts'
import type { User } from '../users.ts'
import { notFound } from './answer.ts'

type RealmRole = Realm['roles']['realm'][number]

/** The file only names roles and clients. Their ids follow from the names, so they never change. */
const idOf = (...path: string[]) => v5(path.join('/'), v5.URL)
export const clientUuid = (realm: Realm, clientId: string) => idOf(realm.realm, 'clients', clientId)
const roleId = (realm: Realm, name: string) => idOf(realm.realm, 'roles', name)

/** A role as lists show it. */
export function roleBrief(realm: Realm, { name, description, composites }: RealmRole) {
  return {
    id: roleId(realm, name),
    name,
    ...(description ? { description } : {}),
    composite: composites.realm.length + Object.keys(composites.client).length > 0,
    clientRole: false,
    containerId: idOf(realm.realm),
  }
}

/** A role that is read by itself. */
export const roleWhole = (realm: Realm, role: RealmRole) => ({ ...roleBrief(realm, role), attributes: {} })

export function roleNamed(realm: Realm, name: string): RealmRole {
  const role = realm.roles.realm.find((candidate) => candidate.name === name)
  if (role) return role
  throw notFound('Could not find role')
}

export function roleWithId(realm: Realm, id: string): RealmRole {
  const role = realm.roles.realm.find(({ name }) => roleId(realm, name) === id)
  if (role) return role
  throw notFound('Could not find role with id')
}

/**
 * The realm roles that a role contains. Roles of clients need the right to view clients, which no
 * user has here.
 */
export const rolesIn = (realm: Realm, { composites }: RealmRole) =>
  composites.realm.map((name) => roleBrief(realm, roleNamed(realm, name)))

/** The roles that a user was given, with `effective` also the roles inside them. */
export function rolesOf(realm: Realm, user: User, effective = false) {
  const names = effective ? effectiveRoles(realm, user).realmRoles : user.realmRoles
  return realm.roles.realm.filter(({ name }) => names.includes(name)).map((role) => roleBrief(realm, role))
}

/** Reads the names from a list of roles. Each entry must have a role's id and name. */
export function roleNamesFrom(realm: Realm, body: unknown): string[] {
  const entries = z.array(z.object({ id: z.string().optional(), name: z.string() })).safeParse(body)
  if (!entries.success) throw notFound('Role not found')
  for (const { id, name } of entries.data)
    if (!realm.roles.realm.some((role) => role.name === name && roleId(realm, name) === id))
      throw notFound('Role not found')
  return entries.data.map(({ name }) => name)
}

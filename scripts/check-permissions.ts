import { type ConstValueNode, type DocumentNode, Kind, visit } from 'graphql'
import { locationOf } from './schema-files.ts'

export interface Named {
  name: string
  description: string
}

/** The permissions that no schema requires. The value says why the permission exists. */
export const notInSchemas: Record<string, string> = {
  'store:all': 'runtime/access/principal.ts: it extends the other permissions to all stores',
  'order:place': 'for carts and orders, which are not built yet',
}

/**
 * Compares the permissions in three places: `contracts/permissions.ts`, `keycloak/realm.json` (its client
 * roles, and the permissions that its realm roles and accounts hold), and the scopes that schemas require.
 * @param permissions the description of each permission
 * @param roles the client roles of the realm
 * @param held the permissions that realm roles and accounts hold
 * @param elsewhere permissions that something other than a schema requires
 * @returns a line for each permission that a place lacks or describes differently
 */
export function permissionFaults(
  permissions: Record<string, string>,
  { roles, held }: { roles: Named[]; held: string[] },
  schemas: DocumentNode[],
  elsewhere: string[] = Object.keys(notInSchemas),
): string[] {
  const required = schemas.flatMap(scopesIn)
  const inRealm = new Map(roles.map(({ name, description }) => [name, description]))
  const missing = Object.keys(permissions).filter((name) => !inRealm.has(name))
  const unknown = roles.filter(({ name }) => !(name in permissions))
  const differing = roles.filter(
    ({ name, description }) => name in permissions && permissions[name] !== description,
  )
  return [
    ...missing.map(
      (name) => `keycloak/realm.json lacks the client role ${name} of contracts/permissions.ts.`,
    ),
    ...unknown.map(({ name }) => `contracts/permissions.ts lacks ${name} of keycloak/realm.json.`),
    ...differing.map(
      ({ name, description }) =>
        `${name} is "${description}" in keycloak/realm.json and "${permissions[name]}" in contracts/permissions.ts.`,
    ),
    ...Object.keys(permissions)
      .filter((name) => !held.includes(name))
      .map(
        (name) => `${name} is held by no role and no account of keycloak/realm.json: no user could use it.`,
      ),
    ...[...new Set(held)]
      .filter((name) => !(name in permissions))
      .map(
        (name) =>
          `keycloak/realm.json gives a role or an account ${name}, which contracts/permissions.ts lacks.`,
      ),
    ...Object.keys(permissions)
      .filter((name) => !elsewhere.includes(name) && !required.some(({ scope }) => scope === name))
      .map(
        (name) =>
          `No schema requires ${name} of contracts/permissions.ts: remove it, or add it to notInSchemas ` +
          '(scripts/check-permissions.ts) with the reason.',
      ),
    ...elsewhere
      .filter((name) => required.some(({ scope }) => scope === name))
      .map((name) => `A schema requires ${name}: remove it from notInSchemas.`),
    ...required
      .filter(({ scope }) => !(scope in permissions))
      .map(({ scope, location }) => `${location} requires ${scope}, which contracts/permissions.ts lacks.`),
  ]
}

/** The scopes in every `@requiresScopes`, each with its FILE:LINE:COLUMN. */
function scopesIn(schema: DocumentNode) {
  const found: { scope: string; location: string }[] = []
  visit(schema, {
    Directive(directive) {
      if (directive.name.value !== 'requiresScopes') return
      for (const { value } of directive.arguments ?? [])
        for (const scope of strings(value as ConstValueNode))
          found.push({ scope, location: locationOf(directive) })
    },
  })
  return found
}

/** The permissions of the API that the realm's roles and accounts hold. */
export function heldIn(realm: Realm): string[] {
  const held = [
    ...realm.roles.realm.map(({ composites }) => composites?.client?.[api]),
    ...realm.users.map(({ clientRoles }) => clientRoles?.[api]),
  ]
  return held.flatMap((names) => names ?? [])
}

interface Realm {
  roles: { realm: { composites?: { client?: Record<string, string[] | undefined> } }[] }
  users: { clientRoles?: Record<string, string[] | undefined> }[]
}

const api = 'comptoir-api'

function strings(value: ConstValueNode): string[] {
  if (value.kind === Kind.LIST) return value.values.flatMap(strings)
  return value.kind === Kind.STRING ? [value.value] : []
}

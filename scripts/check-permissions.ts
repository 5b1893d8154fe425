import { type ConstValueNode, type DocumentNode, Kind, visit } from 'graphql'
import { placeOf } from './schema-files.ts'

export interface Named {
  name: string
  description: string
}

/** The permissions that no schema requires, each with the reason. */
export const notInSchemas: Record<string, string> = {
  'store:all': 'runtime/access/principal.ts: it widens what others allow',
  'audit:read': 'the audit log, to come',
  'order:place': 'carts and orders, to come',
}

/**
 * Finds where `contracts/permissions.ts`, the client roles of `keycloak/realm.json`, the permissions that its
 * roles and accounts hold, and the scopes that schemas require differ in a name or a description.
 * @param permissions the description of each permission
 * @param held the permissions that realm roles and accounts hold
 * @param elsewhere permissions that something other than a schema requires
 * @returns a line for each fault
 */
export function permissionFaults(
  permissions: Record<string, string>,
  { roles, held }: { roles: Named[]; held: string[] },
  schemas: DocumentNode[],
  elsewhere: string[] = Object.keys(notInSchemas),
): string[] {
  const asked = schemas.flatMap(scopesIn)
  const inRealm = new Map(roles.map(({ name, description }) => [name, description]))
  const missing = Object.keys(permissions).filter((name) => !inRealm.has(name))
  const unknown = roles.filter(({ name }) => !(name in permissions))
  const otherwise = roles.filter(
    ({ name, description }) => name in permissions && permissions[name] !== description,
  )
  return [
    ...missing.map(
      (name) => `keycloak/realm.json lacks the client role ${name} of contracts/permissions.ts.`,
    ),
    ...unknown.map(({ name }) => `contracts/permissions.ts lacks ${name} of keycloak/realm.json.`),
    ...otherwise.map(
      ({ name, description }) =>
        `${name} is "${description}" in keycloak/realm.json and "${permissions[name]}" in contracts/permissions.ts.`,
    ),
    ...Object.keys(permissions)
      .filter((name) => !held.includes(name))
      .map(
        (name) => `${name} is held by no role and no account of keycloak/realm.json: nobody could use it.`,
      ),
    ...[...new Set(held)]
      .filter((name) => !(name in permissions))
      .map((name) => `keycloak/realm.json gives ${name} to somebody, which contracts/permissions.ts lacks.`),
    ...Object.keys(permissions)
      .filter((name) => !elsewhere.includes(name) && !asked.some(({ scope }) => scope === name))
      .map(
        (name) =>
          `No schema asks for ${name} of contracts/permissions.ts: take it out, or say in notInSchemas ` +
          '(scripts/check-permissions.ts) who does.',
      ),
    ...elsewhere
      .filter((name) => asked.some(({ scope }) => scope === name))
      .map((name) => `A schema asks for ${name}: take it out of notInSchemas.`),
    ...asked
      .filter(({ scope }) => !(scope in permissions))
      .map(({ scope, place }) => `${place} asks for ${scope}, which contracts/permissions.ts lacks.`),
  ]
}

/** The names in every `@requiresScopes`, and their places. */
function scopesIn(schema: DocumentNode) {
  const found: { scope: string; place: string }[] = []
  visit(schema, {
    Directive(directive) {
      if (directive.name.value !== 'requiresScopes') return
      for (const { value } of directive.arguments ?? [])
        for (const scope of strings(value as ConstValueNode)) found.push({ scope, place: placeOf(directive) })
    },
  })
  return found
}

/** The permissions of the API that the realm's roles and accounts hold. */
export function heldIn(realm: HoldingRealm): string[] {
  const held = [
    ...realm.roles.realm.map(({ composites }) => composites?.client?.[api]),
    ...realm.users.map(({ clientRoles }) => clientRoles?.[api]),
  ]
  return held.flatMap((names) => names ?? [])
}

interface HoldingRealm {
  roles: { realm: { composites?: { client?: Record<string, string[] | undefined> } }[] }
  users: { clientRoles?: Record<string, string[] | undefined> }[]
}

const api = 'comptoir-api'

function strings(value: ConstValueNode): string[] {
  if (value.kind === Kind.LIST) return value.values.flatMap(strings)
  return value.kind === Kind.STRING ? [value.value] : []
}

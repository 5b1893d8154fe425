import { type ConstValueNode, type DocumentNode, Kind, visit } from 'graphql'
import { placeOf } from './schema-files.ts'

export interface Named {
  name: string
  description: string
}

/**
 * Where `contracts/permissions.ts`, the client roles of `keycloak/realm.json` and the scopes that schemas ask
 * for do not name the same permissions in the same words.
 * @param permissions each with what it allows
 * @returns a line for each fault
 */
export function permissionFaults(
  permissions: Record<string, string>,
  roles: Named[],
  schemas: DocumentNode[],
): string[] {
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
    ...schemas
      .flatMap(scopesIn)
      .filter(({ scope }) => !(scope in permissions))
      .map(({ scope, place }) => `${place} asks for ${scope}, which contracts/permissions.ts lacks.`),
  ]
}

/** What every `@requiresScopes` names, and where. */
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

function strings(value: ConstValueNode): string[] {
  if (value.kind === Kind.LIST) return value.values.flatMap(strings)
  return value.kind === Kind.STRING ? [value.value] : []
}

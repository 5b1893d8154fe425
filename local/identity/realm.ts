import { readFileSync } from 'node:fs'
import { z } from 'zod'

const names = z.array(z.string())
const namesByClient = z.record(z.string(), names)

const mapper = z.object({
  name: z.string(),
  /** The kinds that claims.ts interprets; Keycloak has more. */
  protocolMapper: z.enum([
    'oidc-sub-mapper',
    'oidc-usermodel-attribute-mapper',
    'oidc-full-name-mapper',
    'oidc-usermodel-realm-role-mapper',
    'oidc-usermodel-client-role-mapper',
    'oidc-audience-mapper',
  ]),
  config: z.object({ 'jsonType.label': z.literal('String').optional() }).catchall(z.string()),
})

const client = z.object({
  clientId: z.string(),
  bearerOnly: z.boolean().default(false),
  publicClient: z.boolean().default(false),
  secret: z.string().optional(),
  standardFlowEnabled: z.boolean().default(true),
  directAccessGrantsEnabled: z.boolean().default(false),
  serviceAccountsEnabled: z.boolean().default(false),
  redirectUris: names.default([]),
  webOrigins: names.default([]),
  attributes: z.record(z.string(), z.string()).default({}),
})

const user = z.object({
  id: z.uuid(),
  username: z.string().toLowerCase(),
  enabled: z.boolean().default(true),
  email: z.string().toLowerCase().optional(),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  credentials: z.array(z.object({ type: z.literal('password'), value: z.string() })).default([]),
  realmRoles: names.default([]),
  clientRoles: namesByClient.default({}),
  attributes: z.record(z.string(), names).default({}),
  serviceAccountClientId: z.string().optional(),
})

const realmFile = z.object({
  realm: z.string(),
  accessTokenLifespan: z.number().int(),
  ssoSessionMaxLifespan: z.number().int(),
  roles: z.object({
    realm: z.array(
      z.object({
        name: z.string(),
        composites: z.object({ realm: names.default([]), client: namesByClient.default({}) }).prefault({}),
      }),
    ),
  }),
  clientScopes: z.array(
    z.object({
      name: z.string(),
      attributes: z.object({ 'include.in.token.scope': z.enum(['true', 'false']) }),
      protocolMappers: z.array(mapper),
    }),
  ),
  defaultDefaultClientScopes: names,
  clients: z.array(client),
  users: z.array(user),
})

/** The parts of a Keycloak realm file that decide what a token says. Lifespans are in seconds. */
export type Realm = z.infer<typeof realmFile>
export type RealmClient = Realm['clients'][number]
export type RealmUser = Realm['users'][number]
export type Mapper = z.infer<typeof mapper>

/** Reads a realm file: the repository's own unless told. */
export function readRealm(file: URL | string = new URL('../../keycloak/realm.json', import.meta.url)): Realm {
  return parseRealm(JSON.parse(readFileSync(file, 'utf8')))
}

/** Throws with every part of a realm file that the local identity could not honour. */
export function parseRealm(json: unknown): Realm {
  const parsed = realmFile.safeParse(json)
  if (parsed.success) return parsed.data
  const faults = z.prettifyError(parsed.error)
  throw new Error(
    `The realm file asks for what only Keycloak itself can do. Change it, or run Keycloak.\n${faults}`,
  )
}

/** The scopes that every token has, asked for or not: Keycloak's "default" client scopes. */
export function defaultScopes(realm: Realm) {
  return realm.clientScopes.filter(({ name }) => realm.defaultDefaultClientScopes.includes(name))
}

import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { localhostPatterns } from './addresses.ts'

const names = z.array(z.string())
const namesByClient = z.record(z.string(), names)

const mapper = z.object({
  name: z.string(),
  /** The kinds that claims.ts interprets. Keycloak has more. */
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

const wildcard = `expected no * but in ${localhostPatterns.join(' and ')}`
const addresses = z.array(
  z.string().refine((uri) => !uri.includes('*') || localhostPatterns.includes(uri), wildcard),
)

const client = z.object({
  clientId: z.string(),
  /** A text if the file has a placeholder. */
  enabled: z.union([z.boolean(), z.stringbool()]).default(true),
  bearerOnly: z.boolean().default(false),
  publicClient: z.boolean().default(false),
  secret: z.string().optional(),
  standardFlowEnabled: z.boolean().default(true),
  directAccessGrantsEnabled: z.boolean().default(false),
  serviceAccountsEnabled: z.boolean().default(false),
  redirectUris: addresses.default([]),
  webOrigins: names.default([]),
  attributes: z.record(z.string(), z.string()).default({}),
})

const user = z.object({
  id: z.uuid(),
  username: z.string().toLowerCase(),
  enabled: z.boolean().default(true),
  email: z.string().toLowerCase().optional(),
  emailVerified: z.boolean().default(false),
  firstName: z.string().optional(),
  lastName: z.string().optional(),
  credentials: z.array(z.object({ type: z.literal('password'), value: z.string() })).default([]),
  realmRoles: names.default([]),
  clientRoles: namesByClient.default({}),
  attributes: z.record(z.string(), names).default({}),
  serviceAccountClientId: z.string().optional(),
})

const profileComponents = z.object({
  'org.keycloak.userprofile.UserProfileProvider': z.tuple([
    z.object({ config: z.object({ 'kc.user.profile.config': z.tuple([z.string()]) }) }),
  ]),
})

const realmFile = z.object({
  realm: z.string(),
  accessTokenLifespan: z.number().int(),
  ssoSessionMaxLifespan: z.number().int(),
  registrationAllowed: z.boolean(),
  defaultRole: z.object({ name: z.string() }),
  bruteForceProtected: z.literal(true),
  /** An account is locked for a while after this number of wrong passwords, and again after as many more. */
  failureFactor: z.number().int().min(2),
  waitIncrementSeconds: z.number().int(),
  maxFailureWaitSeconds: z.number().int(),
  maxDeltaTimeSeconds: z.number().int(),
  quickLoginCheckMilliSeconds: z.number().int(),
  minimumQuickLoginWaitSeconds: z.number().int(),
  eventsEnabled: z.literal(true),
  enabledEventTypes: z.tuple([z.literal('REGISTER')]),
  /** The seconds for which events are kept. */
  eventsExpiration: z.number().int(),
  components: profileComponents,
  roles: z.object({
    realm: z.array(
      z.object({
        name: z.string(),
        description: z.string().optional(),
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

/** The parts of a Keycloak realm file that decide the content of a token. Lifespans are in seconds. */
export type Realm = z.infer<typeof realmFile>
export type RealmClient = Realm['clients'][number]
export type Mapper = z.infer<typeof mapper>

/**
 * Reads a realm file, by default that of the repository. A value that Keycloak takes from its
 * environment gets its default.
 */
export function readRealm(file: URL | string = new URL('../../keycloak/realm.json', import.meta.url)): Realm {
  return parseRealm(JSON.parse(readFileSync(file, 'utf8').replaceAll(placeholder, '$1')))
}

/** `${NAME:default}`. Placeholders without a default, such as a client's id, are resolved later. */
const placeholder = /\$\{\w+:([^}]*)\}/g

/**
 * Parses a realm file.
 *
 * @throws an error with every part of the file that the local identity does not support
 */
export function parseRealm(json: unknown): Realm {
  const parsed = realmFile.safeParse(json)
  if (parsed.success) return parsed.data
  const faults = z.prettifyError(parsed.error)
  throw new Error(
    `The realm file has settings that the local identity does not support. Change them, or run Keycloak.\n${faults}`,
  )
}

/** The names of the attributes that users have besides username, email and names. */
export function profileAttributes(realm: Realm): string[] {
  const [{ config }] = realm.components['org.keycloak.userprofile.UserProfileProvider']
  const profile = z
    .object({ attributes: z.array(z.object({ name: z.string() })) })
    .parse(JSON.parse(config['kc.user.profile.config'][0]))
  const own = ['username', 'email', 'firstName', 'lastName']
  return profile.attributes.map(({ name }) => name).filter((name) => !own.includes(name))
}

/**
 * The scopes that every token has, even when the client does not request them: Keycloak's "default"
 * client scopes.
 */
export function defaultScopes(realm: Realm) {
  return realm.clientScopes.filter(({ name }) => realm.defaultDefaultClientScopes.includes(name))
}

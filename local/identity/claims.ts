import { defaultScopes, type Mapper, type Realm } from './realm.ts'
import { effectiveRoles, type RoleHolder } from './roles.ts'

/** The user or service account of a token. Service accounts have neither email nor names. */
export interface Subject extends RoleHolder {
  id: string
  username: string
  email?: string | null
  firstName?: string | null
  lastName?: string | null
  attributes: Record<string, string[]>
}

export type Claims = Record<string, unknown>

/** Where a claim may appear. The configuration of a mapper allows or forbids each. */
export type ClaimPlace = 'access.token.claim' | 'id.token.claim' | 'userinfo.token.claim'

/** Makes the claims about a subject, by the mappers of the realm's default scopes, as Keycloak would. */
export function claimsAbout(realm: Realm, subject: Subject, place: ClaimPlace): Claims {
  const claims: Claims = {}
  for (const mapper of mappersFor(realm, place))
    for (const [path, value] of mapped(realm, subject, mapper)) put(claims, path, value)
  return claims
}

/** The names of the claims that id tokens and userinfo may have. */
export function personalClaims(realm: Realm): string[] {
  const mappers = [...mappersFor(realm, 'id.token.claim'), ...mappersFor(realm, 'userinfo.token.claim')]
  return [...new Set(mappers.map(({ config }) => config['claim.name'] ?? 'name'))]
}

function mappersFor(realm: Realm, place: ClaimPlace) {
  return defaultScopes(realm)
    .flatMap(({ protocolMappers }) => protocolMappers)
    .filter(({ config }) => config[place] === 'true')
}

/** Keycloak's placeholder in the claim name of a client role mapper. */
const clientIdHere = '$' + '{client_id}'

type Claim = [path: string[], value: unknown]

function mapped(realm: Realm, subject: Subject, { protocolMapper, config }: Mapper): Claim[] {
  const path = (config['claim.name'] ?? '').split('.')
  switch (protocolMapper) {
    case 'oidc-sub-mapper':
      return [[['sub'], subject.id]]
    case 'oidc-full-name-mapper':
      return [[['name'], [subject.firstName, subject.lastName].filter(Boolean).join(' ')]]
    case 'oidc-usermodel-attribute-mapper': {
      const values = attribute(subject, config['user.attribute']!)
      return [[path, config.multivalued === 'true' ? values : values[0]]]
    }
    case 'oidc-audience-mapper':
      return [[['aud'], config['included.custom.audience'] ?? config['included.client.audience']]]
    case 'oidc-usermodel-realm-role-mapper':
      return [[path, effectiveRoles(realm, subject).realmRoles]]
    case 'oidc-usermodel-client-role-mapper':
      return Object.entries(effectiveRoles(realm, subject).clientRoles).map(([client, roles]) => [
        path.map((part) => (part === clientIdHere ? client : part)),
        roles,
      ])
  }
}

/** Keycloak's user profile counts username, email and names as attributes. */
function attribute(subject: Subject, name: string): string[] {
  const { username, email, firstName, lastName } = subject
  const profile: Record<string, string | null | undefined> = { username, email, firstName, lastName }
  if (name in profile) return profile[name] ? [profile[name]] : []
  return subject.attributes[name] ?? []
}

/** Writes a claim at a dotted path. An empty value is left out, as in Keycloak. */
function put(claims: Claims, [head, ...rest]: string[], value: unknown) {
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return
  if (rest.length === 0) claims[head!] = value
  else {
    claims[head!] ??= {}
    put(claims[head!] as Claims, rest, value)
  }
}

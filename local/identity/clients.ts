import type { ClientMetadata } from 'oidc-provider'
import type { Realm, RealmClient } from './realm.ts'

/** The origin of the pages in the realm file. */
const originInFile = 'http://localhost:4000'

/** The realm's clients in the form of oidc-provider, with their addresses moved to `origin`. */
export function clientsAt(realm: Realm, origin: string): ClientMetadata[] {
  return realm.clients
    .filter(({ bearerOnly, enabled }) => enabled && !bearerOnly)
    .map((client) => ({
      client_id: client.clientId,
      client_secret: client.secret,
      token_endpoint_auth_method: client.publicClient ? 'none' : 'client_secret_basic',
      grant_types: grantTypes(client),
      response_types: client.standardFlowEnabled ? ['code'] : [],
      redirect_uris: client.redirectUris.map((uri) => moved(uri, origin)),
      post_logout_redirect_uris: afterLogout(client).map((uri) => moved(uri, origin)),
    }))
}

/**
 * Tells if a page of this web origin may call the endpoints for this client. As in Keycloak, `*`
 * allows every page.
 */
export function allowsOrigin(realm: Realm, origin: string, clientId: string, page: string): boolean {
  const client = realm.clients.find((candidate) => candidate.clientId === clientId)
  return (client?.webOrigins ?? []).some((allowed) => allowed === '*' || moved(allowed, origin) === page)
}

function grantTypes(client: RealmClient): string[] {
  const users = client.standardFlowEnabled || client.directAccessGrantsEnabled
  return [
    ...(client.standardFlowEnabled ? ['authorization_code'] : []),
    ...(client.directAccessGrantsEnabled ? ['password'] : []),
    ...(users ? ['refresh_token'] : []),
    ...(client.serviceAccountsEnabled ? ['client_credentials'] : []),
  ]
}

function afterLogout({ attributes }: RealmClient): string[] {
  return attributes['post.logout.redirect.uris']?.split('##') ?? []
}

function moved(uri: string, origin: string) {
  return uri === originInFile || uri.startsWith(`${originInFile}/`)
    ? origin + uri.slice(originInFile.length)
    : uri
}

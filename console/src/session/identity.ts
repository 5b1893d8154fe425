import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { settings } from '../settings.ts'

const { issuer } = settings
const endpoint = (name: string) => `${issuer}/protocol/openid-connect/${name}`
const home = `${location.origin}/`

/** Said here, so that nobody waits for the discovery document on a slow line. Both servers have Keycloak's routes. */
const metadata = {
  issuer,
  authorization_endpoint: endpoint('auth'),
  token_endpoint: endpoint('token'),
  end_session_endpoint: endpoint('logout'),
}

/** Tokens are in memory only; what a redirect must survive is in the tab's own storage. */
const managerOf = (clientId: string) =>
  new UserManager({
    authority: issuer,
    metadata,
    client_id: clientId,
    redirect_uri: home,
    post_logout_redirect_uri: home,
    scope: 'openid',
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
  })

/** Sign-in by a code with PKCE. */
export const identity = managerOf(settings.clientId)
/** The demo's client that takes a password: one click signs in. Production's realm does not have it. */
export const demoIdentity = managerOf('comptoir-cli')

import { InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts'
import { settings } from '../settings.ts'

const { issuer } = settings
const endpoint = (name: string) => `${issuer}/protocol/openid-connect/${name}`
const home = `${location.origin}/`

/**
 * The addresses are fixed, so that the page need not load the discovery document first. Keycloak and the
 * local identity server have the same routes.
 */
const metadata = {
  issuer,
  authorization_endpoint: endpoint('auth'),
  token_endpoint: endpoint('token'),
  end_session_endpoint: endpoint('logout'),
}

/** Tokens are only in memory. The state that must survive a redirect is in sessionStorage. */
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

/** Signs in by the authorization code flow with PKCE. */
export const identity = managerOf(settings.clientId)
/**
 * The demo's client, which signs in with a password, for the one-click accounts. Production has no such
 * client.
 */
export const demoIdentity = managerOf('comptoir-cli')

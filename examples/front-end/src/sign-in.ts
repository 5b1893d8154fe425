import { ErrorResponse, type User, UserManager } from 'oidc-client-ts'
import { issuer } from './settings.ts'

/** The session has ended: the user has to sign in again. */
export class SignedOut extends Error {}

const home = `${location.origin}/`
/** A token with less time left might expire on its way. */
const tooShortSeconds = 10

/** PKCE with S256 is the default. The tokens are in sessionStorage: each tab has its own. */
const manager = new UserManager({
  authority: issuer,
  client_id: 'comptoir-dev',
  redirect_uri: home,
  post_logout_redirect_uri: home,
  scope: 'openid',
  automaticSilentRenew: false,
})

export const signIn = () => manager.signinRedirect()
export const signOut = () => manager.signoutRedirect()

/**
 * Tells if a user is signed in. The page calls this first, because it also finishes the sign-in of a user
 * who has just come back from the identity server.
 */
export async function isSignedIn(): Promise<boolean> {
  if (new URLSearchParams(location.search).has('code')) {
    await manager.signinCallback()
    history.replaceState(null, '', home)
  }
  return (await manager.getUser()) !== null
}

let renewal: Promise<User | null> | undefined

/**
 * Returns a token that is valid for a while. It is renewed when needed, once for all concurrent callers.
 * @throws SignedOut if the session has ended; other errors are temporary, as when the network is unavailable
 */
export async function accessToken(): Promise<string> {
  const user = await manager.getUser()
  if (user && (user.expires_in ?? 0) > tooShortSeconds) return user.access_token
  if (!user?.refresh_token) throw new SignedOut('Sign in.')
  renewal ??= manager.signinSilent().finally(() => {
    renewal = undefined
  })
  const renewed = await renewal.catch((cause) => {
    if (cause instanceof ErrorResponse) return null
    throw cause
  })
  if (!renewed) throw new SignedOut('The session has ended: sign in again.')
  return renewed.access_token
}

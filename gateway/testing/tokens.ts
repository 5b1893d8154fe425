import { generateKeyPair, SignJWT } from 'jose'
import { apiClient } from '../../runtime/access/principal.ts'
import { type Verify, verifyWith } from '../../runtime/access/verify.ts'

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey']

const issuer = 'http://localhost/realms/comptoir'

export interface Tokens {
  verify: Verify
  /** Makes a token with these permissions. @param lifeSeconds negative for an expired one */
  holding(permissions: string[], lifeSeconds?: number, user?: string): Promise<string>
  /** A token that is signed by a key that the gateway does not trust. */
  forged(): Promise<string>
}

/** Makes access tokens like Keycloak's, signed by the test's own keys. */
export async function createTokens(): Promise<Tokens> {
  const ours = await generateKeyPair('ES256')
  const theirs = await generateKeyPair('ES256')
  return {
    verify: (token) => verifyWith(async () => ours.publicKey, [issuer], token),
    holding: (permissions, lifeSeconds = 300, user = 'tester') =>
      sign(ours.privateKey, permissions, lifeSeconds, user),
    forged: () => sign(theirs.privateKey, ['stock:read'], 300, 'tester'),
  }
}

function sign(key: Key, permissions: string[], lifeSeconds: number, user: string) {
  const claims = {
    typ: 'Bearer',
    preferred_username: user,
    resource_access: { [apiClient]: { roles: permissions } },
  }
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'ES256' })
    .setIssuer(issuer)
    .setAudience(apiClient)
    .setSubject(user)
    .setIssuedAt()
    .setExpirationTime(Math.floor(Date.now() / 1000) + lifeSeconds)
    .sign(key)
}

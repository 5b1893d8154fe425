import { inject } from 'vitest'
import { identityAt, openLocalIdentity, type TokenAnswer } from './local-identity.ts'

/** The local identity, or the Keycloak of a suite: the same expectations apply to both. */
export interface IdentityUnderTest {
  /** http://localhost:PORT */
  url: string
  issuer: string
  /** The address of the console's page, to which users return. */
  consoleUrl: string
  /** Sends a form to an endpoint of OpenID Connect. */
  post(endpoint: string, form: Record<string, string>): Promise<{ status: number; body: TokenAnswer }>
  close(): Promise<void>
}

export async function openIdentityUnderTest(): Promise<IdentityUnderTest> {
  const keycloak = inject('keycloak')
  if (!keycloak) return openLocalIdentity()
  const { origin } = new URL(keycloak.issuer)
  return { ...identityAt(origin), consoleUrl: 'http://localhost:4000/', close: async () => {} }
}

import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { createLog } from '../../runtime/log.ts'
import { prepareDatabases } from '../databases.ts'
import { openIdentity } from '../identity/identity.ts'
import { readRealm } from '../identity/realm.ts'
import { removePostgres, startPostgres } from '../postgres.ts'
import { openInTurn } from './open-in-turn.ts'

/** The local identity, or the Keycloak that a suite brings: what is expected of one holds for the other. */
export interface IdentityUnderTest {
  /** http://localhost:PORT */
  url: string
  issuer: string
  /** Where the console's page is, to which people come back. */
  consoleUrl: string
  /** Sends a form to an endpoint of OpenID Connect. */
  post(endpoint: string, form: Record<string, string>): Promise<{ status: number; body: TokenAnswer }>
  close(): Promise<void>
}

/** What the token endpoint answers, or why not. */
export interface TokenAnswer {
  access_token?: string
  refresh_token?: string
  id_token?: string
  expires_in?: number
  error?: string
  error_description?: string
}

export async function openIdentityUnderTest(): Promise<IdentityUnderTest> {
  const keycloak = inject('keycloak')
  if (!keycloak) return openLocal()
  const { origin } = new URL(keycloak.issuer)
  return { ...at(origin), consoleUrl: 'http://localhost:4000/', close: async () => {} }
}

function at(url: string) {
  const issuer = `${url}/realms/comptoir`
  return {
    url,
    issuer,
    async post(endpoint: string, form: Record<string, string>) {
      const response = await fetch(`${issuer}/protocol/openid-connect/${endpoint}`, {
        method: 'POST',
        body: new URLSearchParams(form),
      })
      const text = await response.text()
      return { status: response.status, body: (text ? JSON.parse(text) : {}) as TokenAnswer }
    },
  }
}

const openLocal = (): Promise<IdentityUnderTest> =>
  openInTurn(async (whenClosed) => {
    const log = createLog('silent')
    const folder = await mkdtemp(join(tmpdir(), 'comptoir-identity-'))
    whenClosed(() => removePostgres(folder))
    const postgres = await startPostgres({ folder, fast: true, log })
    await prepareDatabases(postgres.url, ['identity'], { appPassword: 'app', ownerPassword: 'owner' })
    const database = Object.assign(new URL(postgres.url), {
      ...{ username: 'identity_app', password: 'app', pathname: '/identity' },
    })
    const server = createServer((req, res) => identity.handle(req, res)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    whenClosed(() => {
      server.close()
      server.closeAllConnections()
    })
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`
    const identity = await openIdentity({
      ...{ origin, realm: readRealm(), databaseUrl: database.href, production: false, log },
    })
    whenClosed(() => identity.close())
    return { ...at(origin), consoleUrl: `${origin}/` }
  })

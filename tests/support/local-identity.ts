import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { prepareDatabases } from '../../local/databases.ts'
import { openIdentity } from '../../local/identity/identity.ts'
import { type Realm, readRealm } from '../../local/identity/realm.ts'
import { removePostgres, startPostgres } from '../../local/postgres/postgres.ts'
import { createLog } from '../../runtime/log.ts'
import { openInTurn } from './open-in-turn.ts'

export type LocalIdentity = Awaited<ReturnType<typeof openLocalIdentity>>

/** Opens the local identity, on a database server of its own. */
export const openLocalIdentity = () =>
  openInTurn(async (whenClosed) => {
    const log = createLog('silent')
    const folder = await mkdtemp(join(tmpdir(), 'comptoir-identity-'))
    whenClosed(() => removePostgres(folder))
    const postgres = await startPostgres({ folder, fast: true, log })
    await prepareDatabases(postgres.url, ['identity'], { appPassword: 'app', ownerPassword: 'owner' })
    const databaseUrl = (role: 'app' | 'owner') =>
      Object.assign(new URL(postgres.url), {
        username: `identity_${role}`,
        password: role,
        pathname: '/identity',
      }).href
    const db = new pg.Pool({ connectionString: databaseUrl('owner'), max: 2 })
    whenClosed(() => db.end())
    const server = createServer((req, res) => identity.handle(req, res)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    whenClosed(() => {
      server.close()
      server.closeAllConnections()
    })
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`
    /** Opens the identity again, as another process on the same database would. */
    const open = (realm: Realm = readRealm()) =>
      openIdentity({ origin, realm, databaseUrl: databaseUrl('app'), production: false, log })
    let identity = await open()
    whenClosed(() => identity.close())

    return {
      ...identityAt(origin),
      consoleUrl: `${origin}/`,
      /** The database, as its owner. */
      db,
      databaseUrl,
      /** The server of the database, as its superuser. */
      postgresUrl: postgres.url,
      open,
      async restart(realm?: Realm) {
        await identity.close()
        identity = await open(realm)
      },
      rotateKey: () => identity.rotateKey(),
    }
  })

/** @param url the address of an identity server, local or Keycloak */
export function identityAt(url: string) {
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

/** The answer of the token endpoint, or its error. */
export interface TokenAnswer {
  access_token?: string
  refresh_token?: string
  id_token?: string
  expires_in?: number
  scope?: string
  error?: string
  error_description?: string
}

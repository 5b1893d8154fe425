import type { IncomingMessage, ServerResponse } from 'node:http'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { Connection, timeouts } from '../../runtime/database/connection.ts'
import { databaseFault } from '../../runtime/database/database-fault.ts'
import { StartError } from '../../runtime/errors/errors.ts'
import { createAdminApi } from './admin/api.ts'
import { firstStart } from './first-start.ts'
import { addPages } from './pages/pages.ts'
import { addSignOut } from './pages/sign-out.ts'
import { addPasswordGrant } from './password-grant.ts'
import { createProvider } from './provider.ts'
import type { Realm } from './realm.ts'
import { sweepRecords } from './records.ts'
import { addRegistrationRoute } from './registration.ts'
import { addSigningKey, readSigningKeys } from './signing-key.ts'

export interface Identity {
  /** Answers a request with a full path: /realms/comptoir/... or /admin/realms/comptoir/... */
  handle(req: IncomingMessage, res: ServerResponse): void
  /**
   * Signs with a new key from now on. The former keys stay published, so their tokens stay valid
   * until they expire.
   */
  rotateKey(): Promise<void>
  close(): Promise<void>
}

export interface IdentityOptions {
  /** Scheme, host and port that users see. The issuer is `${origin}/realms/${realm.realm}`. */
  origin: string
  realm: Realm
  /** The URL of the migrated database `identity`, as its app role. */
  databaseUrl: string
  production: boolean
  log: Logger
}

const minute = 60_000

/**
 * Serves Keycloak's routes and tokens for a realm file, on a machine without Keycloak. It is for
 * demos and tests.
 *
 * @throws in production: the realm's passwords and secrets are public
 */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const { realm, databaseUrl, production, log } = options
  if (production)
    throw new StartError(
      'The local identity refuses to run in production: its people and secrets are the demo realm. ' +
        'Run Keycloak, and set IDENTITY_ISSUER to its realm.',
    )
  const pool = new Pool({ connectionString: databaseUrl, max: 4, ...timeouts, Client: Connection })
  pool.on('error', (err) => log.warn({ err }, 'the identity lost a database connection'))
  try {
    const imported = await firstStart(pool, realm)
    log.info({ realm: realm.realm }, imported ? 'realm imported' : 'realm exists, import skipped')
    return await serve(options, pool)
  } catch (cause) {
    await pool.end()
    throw databaseFault(cause, databaseUrl)
  }
}

async function serve({ origin, realm, log }: IdentityOptions, pool: Pool): Promise<Identity> {
  const prefix = `/realms/${realm.realm}`
  let { answer, admin } = await withPresentKeys()
  const sweep = setInterval(() => {
    sweepRecords(pool).catch((err) => log.warn({ err }, 'expired sign-ins were not deleted'))
  }, 5 * minute).unref()

  return {
    handle(req, res) {
      const url = req.url ?? '/'
      if (url.startsWith(`${admin.prefix}/`)) return void admin.handle(req, res)
      if (!url.startsWith(`${prefix}/`)) {
        res.writeHead(404, { 'content-type': 'text/plain' }).end(`Expected a path under ${prefix}/\n`)
        return
      }
      // oidc-provider's routes know no prefix. It builds addresses from the original url.
      Object.assign(req, { originalUrl: url, url: url.slice(prefix.length) })
      void answer(req, res)
    },
    async rotateKey() {
      await addSigningKey(pool)
      ;({ answer, admin } = await withPresentKeys())
    },
    async close() {
      clearInterval(sweep)
      await pool.end()
    },
  }

  /**
   * oidc-provider reads its keys only once. All its other state is in the database, so a new
   * instance can take over.
   */
  async function withPresentKeys() {
    const keys = await readSigningKeys(pool)
    const provider = createProvider({ origin, realm, pool, keys, log })
    addPasswordGrant(provider, realm, pool)
    addRegistrationRoute(provider)
    addPages(provider, realm, pool)
    addSignOut(provider, realm, origin, pool)
    return { answer: provider.callback(), admin: createAdminApi({ origin, realm, pool, keys, log }) }
  }
}

import type { IncomingMessage, ServerResponse } from 'node:http'
import { Pool } from 'pg'
import type { Logger } from 'pino'
import { type AdminApi, createAdminApi } from './admin/api.ts'
import { firstStart } from './first-start.ts'
import { addPages } from './pages/pages.ts'
import { addSignOut } from './pages/sign-out.ts'
import { addPasswordGrant } from './password-grant.ts'
import { createProvider } from './provider.ts'
import type { Realm } from './realm.ts'
import { sweepRecords } from './records.ts'
import { readSigningKeys } from './signing-key.ts'

export interface Identity {
  /** Answers a request whose url is the full one, /realms/comptoir/... or /admin/realms/comptoir/... */
  handle(req: IncomingMessage, res: ServerResponse): void
  close(): Promise<void>
}

export interface IdentityOptions {
  /** Scheme, host and port that people see: the issuer is `${origin}/realms/${realm.realm}`. */
  origin: string
  realm: Realm
  /** The database `identity` as its app role, migrated. */
  databaseUrl: string
  production: boolean
  log: Logger
}

const minute = 60_000

/**
 * Keycloak's routes and tokens for a machine without Keycloak: for demos and tests, of the realm file.
 * Throws in production: the realm's passwords and secrets are known to everybody.
 */
export async function openIdentity(options: IdentityOptions): Promise<Identity> {
  const { origin, realm, databaseUrl, production, log } = options
  if (production)
    throw new Error(
      'The local identity refuses to run in production: its people and secrets are the demo realm. ' +
        'Run Keycloak, and set IDENTITY_ISSUER to its realm.',
    )
  const pool = new Pool({ connectionString: databaseUrl, max: 4 })
  pool.on('error', (err) => log.warn({ err }, 'the identity lost a database connection'))
  try {
    const imported = await firstStart(pool, realm)
    log.info({ realm: realm.realm }, imported ? 'realm imported' : 'realm exists, import skipped')
    const keys = await readSigningKeys(pool)
    const provider = createProvider({ origin, realm, pool, keys, log })
    addPasswordGrant(provider, realm, pool)
    addPages(provider, realm, pool)
    addSignOut(provider, pool)
    const admin = createAdminApi({ origin, realm, pool, keys, log })
    return serve(provider.callback(), `/realms/${realm.realm}`, admin, pool, log)
  } catch (cause) {
    await pool.end()
    throw cause
  }
}

type Callback = (req: IncomingMessage, res: ServerResponse) => Promise<void>

function serve(answer: Callback, prefix: string, admin: AdminApi, pool: Pool, log: Logger): Identity {
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
      // oidc-provider's routes know no prefix; it builds addresses from the original url.
      Object.assign(req, { originalUrl: url, url: url.slice(prefix.length) })
      void answer(req, res)
    },
    async close() {
      clearInterval(sweep)
      await pool.end()
    },
  }
}

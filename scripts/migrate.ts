/**
 * `npm run migrate`: makes the databases and roles that are missing, migrates each to the newest schema, and
 * fills empty ones with the demo chain if SEED says so. It is idempotent: run it before each release.
 */

import { jobsDatabase, prepareDatabase, prepareOwnedDatabase } from '../local/databases.ts'
import { databases } from '../migrations/all.ts'
import { type Config, readConfig } from '../runtime/config.ts'
import { unreachedFault } from '../runtime/database/database-fault.ts'
import { StartError } from '../runtime/errors/errors.ts'
import { createLog } from '../runtime/log.ts'
import { seedDemo } from '../seeds/demo.ts'

/** The database of Keycloak, which makes its own tables, as BullMQ does. */
const keycloakDatabase = 'keycloak'
/** The database of the identity server that replaces Keycloak on one machine. */
const localDatabase = 'identity'

try {
  const config = readConfig()
  await migrateAll(config).catch((cause) => {
    throw unreachedFault(cause, config.database.adminUrl('postgres'))
  })
} catch (fault) {
  process.stderr.write(`${messageOf(fault as Error)}\n`)
  process.exitCode = 1
}

async function migrateAll(config: Config) {
  const { adminUrl, appPassword, ownerPassword, url: databaseUrl } = config.database
  const log = createLog(config.logLevel).child({ part: 'migrate' })
  for (const name of [jobsDatabase, keycloakDatabase])
    await prepareOwnedDatabase(adminUrl(name), name, appPassword)
  for (const name of await databases()) {
    if (name === localDatabase) continue
    const migrations = await prepareDatabase(adminUrl(name), name, { appPassword, ownerPassword })
    log.info({ database: name, migrations }, migrations.length > 0 ? 'migrated' : 'is at the newest schema')
  }
  if (config.seed === 'none') return
  const seeded = await seedDemo({ databaseUrl, now: new Date(), currency: config.currency, log })
  if (!seeded) log.info('there is a chain already: nothing seeded')
}

function messageOf(fault: Error) {
  return fault instanceof StartError ? fault.message : fault.stack
}

/**
 * `npm run migrate`: makes the databases and roles that are missing and migrates each to the newest schema, then
 * fills empty ones with the demo chain if SEED says so. Run again it does what is left to do: before each release.
 */
import { jobsDatabase, prepareDatabase, prepareOwnedDatabase } from '../local/databases.ts'
import { readConfig } from '../runtime/config.ts'
import { StartError } from '../runtime/errors.ts'
import { createLog } from '../runtime/log.ts'
import { seedDemo } from '../seeds/demo.ts'
import { manifests } from '../subgraphs/all.ts'

/** Keycloak makes its own tables, as BullMQ does. */
const keycloakDatabase = 'keycloak'

try {
  await migrateAll()
} catch (fault) {
  const { message, stack } = fault as Error
  process.stderr.write(`${fault instanceof StartError || isConnection(fault) ? message : stack}\n`)
  process.exitCode = 1
}

async function migrateAll() {
  const config = readConfig()
  const { adminUrl, appPassword, ownerPassword, url: databaseUrl } = config.database
  const log = createLog(config.logLevel).child({ part: 'migrate' })
  for (const name of [jobsDatabase, keycloakDatabase])
    await prepareOwnedDatabase(adminUrl(name), name, appPassword)
  for (const { name } of manifests) {
    const migrations = await prepareDatabase(adminUrl(name), name, { appPassword, ownerPassword })
    log.info({ database: name, migrations }, migrations.length > 0 ? 'migrated' : 'is at the newest schema')
  }
  if (config.seed === 'none') return
  const seeded = await seedDemo({ databaseUrl, now: new Date(), currency: config.currency, log })
  if (!seeded) log.info('there is a chain already: nothing seeded')
}

/** Says by itself what came: a server that is not there, a password that it does not take. */
function isConnection(fault: unknown) {
  const { code = '' } = fault as { code?: string }
  return /^(E[A-Z]+|28\w{3})$/.test(code)
}

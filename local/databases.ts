import type pg from 'pg'
import { migrationsOf } from '../migrations/all.ts'
import { checkVersion } from '../runtime/database/check-schema.ts'
import { withConnection } from '../runtime/database/connection.ts'
import { databaseFault } from '../runtime/database/database-fault.ts'
import { migrate } from '../runtime/database/migrate.ts'

export interface DatabaseRoles {
  appPassword: string
  ownerPassword: string
}

/** The database of the queues. BullMQ makes its own tables there, so the app role owns it. */
export const jobsDatabase = 'jobs'

/**
 * Makes the databases and roles that are missing, and migrates each database to the newest schema.
 * @param server the URL of the server, as its superuser
 * @param names each database gets two roles: NAME_owner migrates, NAME_app can do only what the app does
 */
export async function prepareDatabases(server: string, names: string[], roles: DatabaseRoles): Promise<void> {
  await prepareOwnedDatabase(server, jobsDatabase, roles.appPassword)
  for (const name of names) await prepareDatabase(server, name, roles)
}

/**
 * Prepares one database like `prepareDatabases`, over its own connection to the server.
 * @returns the names of the migrations that ran
 */
export async function prepareDatabase(
  server: string,
  name: string,
  { appPassword, ownerPassword }: DatabaseRoles,
): Promise<string[]> {
  await asSuperuser(server, async (superuser) => {
    await makeRole(superuser, `${name}_owner`, ownerPassword)
    await makeRole(superuser, `${name}_app`, appPassword)
    await makeDatabase(superuser, name, `${name}_owner`)
  })
  const owner = new URL(server)
  owner.username = `${name}_owner`
  owner.password = ownerPassword
  owner.pathname = `/${name}`
  return migrate(owner.toString(), await migrationsOf(name))
}

/** Prepares a database whose app role makes its own tables there. */
export async function prepareOwnedDatabase(server: string, name: string, appPassword: string): Promise<void> {
  await asSuperuser(server, async (superuser) => {
    await makeRole(superuser, `${name}_app`, appPassword)
    await makeDatabase(superuser, name, `${name}_app`)
  })
}

/**
 * @throws StartError of one sentence for a fault that only another setting fixes; a fault that time may
 * fix is thrown unchanged
 */
const asSuperuser = (server: string, work: (superuser: pg.Client) => Promise<void>) =>
  withConnection({ connectionString: server }, async (superuser) => {
    const { rows } = await superuser.query<{ version: number }>(
      `select current_setting('server_version_num')::int as version`,
    )
    checkVersion(rows[0]!.version, new URL(server).host)
    await work(superuser)
  }).catch((cause) => {
    throw databaseFault(cause, server)
  })

async function makeRole(superuser: pg.Client, role: string, password: string) {
  const { rowCount } = await superuser.query('select from pg_roles where rolname = $1', [role])
  const verb = rowCount ? 'alter' : 'create'
  const [name, secret] = [superuser.escapeIdentifier(role), superuser.escapeLiteral(password)]
  await superuser.query(`${verb} role ${name} login password ${secret}`)
}

async function makeDatabase(superuser: pg.Client, database: string, owner: string) {
  const { rowCount } = await superuser.query('select from pg_database where datname = $1', [database])
  if (rowCount) return
  const [name, role] = [superuser.escapeIdentifier(database), superuser.escapeIdentifier(owner)]
  await superuser.query(`create database ${name} owner ${role}`)
}

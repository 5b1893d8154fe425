import type { Pool } from 'pg'
import type { Realm } from './realm.ts'
import { ensureSigningKey } from './signing-key.ts'
import { importUsers } from './users.ts'

const importLock = 7_236_101

/**
 * Imports the users of a realm and makes the signing key, at the first start only. Like Keycloak's import it
 * skips a realm that is already there: users are then changed in the database, not in the file.
 *
 * @returns true if the realm was imported now
 */
export async function firstStart(pool: Pool, realm: Realm): Promise<boolean> {
  const connection = await pool.connect()
  // A lost connection fails the next statement. Without a listener the error would end the process.
  connection.on('error', () => 'lost')
  try {
    await connection.query('begin')
    await connection.query('select pg_advisory_xact_lock($1)', [importLock])
    await ensureSigningKey(connection)
    const { rowCount } = await connection.query(
      'insert into realm (name) values ($1) on conflict do nothing',
      [realm.realm],
    )
    if (rowCount) await importUsers(connection, realm)
    await connection.query('commit')
    connection.release()
    return Boolean(rowCount)
  } catch (cause) {
    connection.release(true)
    throw cause
  }
}

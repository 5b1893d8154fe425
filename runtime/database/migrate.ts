import { DataSource, type MigrationInterface } from 'typeorm'
import { withConnection } from './connection.ts'

export type MigrationClass = new () => MigrationInterface

/**
 * The advisory lock for the migrations of a database: two processes that start together do not
 * migrate at once.
 */
const lock = 7_236_001

/**
 * Migrates a database to the newest schema, as its owner role.
 * @returns the names of the migrations that it ran; none when the schema was already the newest
 */
export async function migrate(ownerUrl: string, migrations: MigrationClass[]): Promise<string[]> {
  return withConnection({ connectionString: ownerUrl }, async (guard) => {
    await guard.query('select pg_advisory_lock($1)', [lock])
    const source = new DataSource({
      type: 'postgres',
      url: ownerUrl,
      migrations,
      migrationsTableName: 'migration',
      migrationsTransactionMode: 'each',
      poolSize: 1,
      installExtensions: false,
      extra: { lock_timeout: 10_000 },
    })
    await source.initialize()
    try {
      return (await source.runMigrations()).map(({ name }) => name)
    } finally {
      await source.destroy()
    }
  })
}

import { DataSource, type MigrationInterface } from 'typeorm'
import { withConnection } from './connection.ts'

export type MigrationClass = new () => MigrationInterface

/** One lock for all migrations of a database: two processes that start together do not migrate together. */
const lock = 7_236_001

/**
 * Brings a database to the newest schema, as its owner role.
 * @returns the names of the migrations that were run, none when it was there already
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

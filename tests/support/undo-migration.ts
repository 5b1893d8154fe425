import type { MigrationInterface } from 'typeorm'
import { expect } from 'vitest'
import { migrationsOf } from '../../migrations/all.ts'
import { migrate } from '../../runtime/database/migrate.ts'
import { ownerOf, testDatabase } from '../../runtime/testing/database.ts'

type MigrationClass = new () => MigrationInterface

/**
 * Makes a database for a test in which migrations can be undone, and run again over other data.
 * @param undone the migration, or it and those that build on it, the newest first
 */
export async function undoMigration(name: string, undone: MigrationClass | MigrationClass[]) {
  const database = await testDatabase(name)
  const owner = ownerOf(database)
  return {
    owner,
    /** The schema without the migrations, which are undone as TypeORM would. */
    async undo() {
      for (const migration of [undone].flat()) {
        await new migration().down({ query: (text: string) => owner.query(text) } as never)
        await owner.query('delete from migration where name = $1', [migration.name])
      }
    },
    /** @returns the names of the migrations that ran */
    async redo(): Promise<string[]> {
      const run = await migrate(database.ownerUrl, await migrationsOf(name))
      // The connection of TypeORM closes a little later. An error would result if the end of the test's
      // database cut it off.
      await expect.poll(others).toBe(0)
      return run
    },
  }

  async function others(): Promise<number> {
    const { rows } = await owner.query(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    )
    return rows[0].count
  }
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { prepareDatabases } from '../../local/databases.ts'
import { startPostgres } from '../../local/postgres/postgres.ts'
import { databases } from '../../migrations/all.ts'
import { createLog } from '../../runtime/log.ts'

/**
 * Starts a PostgreSQL server for one run of the tests, with each database migrated once. A test
 * file clones the ones that it needs.
 */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), 'comptoir-test-'))
  const server = await startPostgres({ folder, fast: true, log: createLog('silent') })
  await prepareDatabases(server.url, await databases(), { appPassword: 'app', ownerPassword: 'owner' })
  project.provide('postgres', server.url)
  return async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
    if (server.folder !== folder) await rm(server.folder, { recursive: true, force: true })
  }
}

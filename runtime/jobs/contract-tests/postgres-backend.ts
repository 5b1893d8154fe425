import pg from 'pg'
import { inject } from 'vitest'
import { testDatabase } from '../../testing/database.ts'
import { whenFileEnds } from '../../testing/when-file-ends.ts'
import type { BackendUnderTest } from './backend.ts'

/** Queues in a database of this test file. */
export async function postgresBackend(): Promise<BackendUnderTest> {
  const admin = new pg.Client({ connectionString: inject('postgres') })
  await admin.connect()
  whenFileEnds(() => admin.end())
  const { url } = await testDatabase('jobs', 'jobs_app')
  const ofJobs = `from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`
  return {
    url,
    connections: async () => Number((await admin.query(`select count(*) ${ofJobs}`)).rows[0].count),
    cut: async () => void (await admin.query(`select pg_terminate_backend(pid) ${ofJobs}`)),
  }
}

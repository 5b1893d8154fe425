import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { failing } from './promises/failing.ts'
import { living } from './promises/living.ts'
import { nudging } from './promises/nudging.ts'
import { scheduling } from './promises/scheduling.ts'

const admin = new pg.Client({ connectionString: inject('postgres') })
await admin.connect()
afterAll(() => admin.end())

const { url } = await testDatabase('jobs', 'jobs_app')
const ofJobs = `from pg_stat_activity where datname = '${new URL(url).pathname.slice(1)}'`
const ground = {
  url,
  connections: async () => Number((await admin.query(`select count(*) ${ofJobs}`)).rows[0].count),
  cut: async () => void (await admin.query(`select pg_terminate_backend(pid) ${ofJobs}`)),
}

nudging(ground)
failing(ground)
scheduling(ground)
// A queue: two. A queue that is worked: two more, and one that LISTENs.
living(ground, { nudging: 2, working: 10 })

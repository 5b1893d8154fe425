import pg from 'pg'
import { afterAll, expect, inject, onTestFinished, test } from 'vitest'
import { testDatabase } from '../testing/database.ts'
import { openJobs } from './jobs.ts'
import { failing } from './promises/failing.ts'
import { count, eventually, log, patience } from './promises/ground.ts'
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

test(
  'a schedule whose next run is lost is given another, by who asserts it and by itself',
  patience,
  async () => {
    const jobs = await openJobs({ url, prefix: 'lost', log })
    onTestFinished(() => jobs.close())
    const store = new pg.Client({ connectionString: url })
    await store.connect()
    onTestFinished(() => store.end())
    const assertIt = () => jobs.schedule(count, { shelf: 'a' }, { pattern: '0 5 * * *', timeZone: 'UTC' })
    const lose = async () => (await store.query(`delete from lost.job where id like 'repeat:%'`)).rowCount
    await assertIt()

    expect(await lose()).toBe(1)
    await assertIt()
    await expect(jobs.counts()).resolves.toMatchObject([{ delayed: 1 }])

    expect(await lose()).toBe(1)
    await eventually(() => jobs.counts()).toMatchObject([{ delayed: 1 }])
  },
)

import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { count, eventually, log, patience } from './contract-tests/backend.ts'
import { enqueueing } from './contract-tests/enqueueing.ts'
import { failing } from './contract-tests/failing.ts'
import { postgresBackend } from './contract-tests/postgres-backend.ts'
import { scheduling } from './contract-tests/scheduling.ts'
import { openJobs } from './jobs.ts'

const backend = await postgresBackend()

enqueueing(backend)
failing(backend)
scheduling(backend)

test(
  'a schedule whose next run is lost gets another one, by an assertion and by itself',
  patience,
  async () => {
    const jobs = openJobs({ url: backend.url, prefix: 'lost', log })
    onTestFinished(() => jobs.close())
    const store = new pg.Client({ connectionString: backend.url })
    await store.connect()
    onTestFinished(() => store.end())
    const assertIt = () => jobs.schedule(count, { level: 'a' }, { pattern: '0 5 * * *', timeZone: 'UTC' })
    const lose = async () => (await store.query(`delete from lost.job where id like 'repeat:%'`)).rowCount
    await assertIt()

    expect(await lose()).toBe(1)
    await assertIt()
    await expect(jobs.counts()).resolves.toMatchObject([{ delayed: 1 }])

    expect(await lose()).toBe(1)
    await eventually(() => jobs.counts()).toMatchObject([{ delayed: 1 }])
  },
)

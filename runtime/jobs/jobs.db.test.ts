import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { count, eventually, log, patience } from './contract-tests/backend.ts'
import { nudging } from './contract-tests/enqueueing.ts'
import { failing } from './contract-tests/failing.ts'
import { postgresGround } from './contract-tests/postgres-backend.ts'
import { scheduling } from './contract-tests/scheduling.ts'
import { openJobs } from './jobs.ts'

const ground = await postgresGround()

nudging(ground)
failing(ground)
scheduling(ground)

test(
  'a schedule whose next run is lost is given another, by who asserts it and by itself',
  patience,
  async () => {
    const jobs = openJobs({ url: ground.url, prefix: 'lost', log })
    onTestFinished(() => jobs.close())
    const store = new pg.Client({ connectionString: ground.url })
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

import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { failing } from './promises/failing.ts'
import type { Ground } from './promises/ground.ts'
import { living } from './promises/living.ts'
import { nudging } from './promises/nudging.ts'
import { scheduling } from './promises/scheduling.ts'

const server = process.env.TEST_DATABASE_URL
const database = `jobs_${randomBytes(5).toString('hex')}`
const admin = new pg.Client({ connectionString: server })
let ground: Ground

beforeAll(async () => {
  if (!server) throw new Error('TEST_DATABASE_URL is not set: expected the address of a PostgreSQL server.')
  await admin.connect()
  await admin.query(`create database ${database}`)
  const url = Object.assign(new URL(server), { pathname: `/${database}` }).toString()
  const ofJobs = `from pg_stat_activity where datname = '${database}'`
  ground = {
    url,
    connections: async () => Number((await admin.query(`select count(*) ${ofJobs}`)).rows[0].count),
    cut: async () => void (await admin.query(`select pg_terminate_backend(pid) ${ofJobs}`)),
  }
})

afterAll(async () => {
  await admin.query(`drop database if exists ${database} with (force)`)
  await admin.end()
})

nudging(() => ground)
failing(() => ground)
scheduling(() => ground)
// A queue: two. A queue that is worked: two more, and one that LISTENs.
living(() => ground, { nudging: 2, working: 10 })

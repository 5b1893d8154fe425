import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { checkVersion } from '../../runtime/database/check-schema.ts'
import { openDatabase } from '../../runtime/database/database.ts'
import { StartError } from '../../runtime/errors/errors.ts'
import { openPostgresBackend } from '../../runtime/jobs/backend-postgres.ts'
import { createLog } from '../../runtime/log.ts'
import { testDatabase } from '../../runtime/testing/database.ts'
import { whenFileEnds } from '../../runtime/testing/when-file-ends.ts'
import { User } from '../../subgraphs/stores/users/entities/user.ts'
import { run } from '../support/processes.ts'

const log = createLog('silent')
const database = (url: string) => openDatabase({ name: 'stores', url, pool: 2, entities: [User], log })
const changed = (url: string, change: Partial<URL>) => Object.assign(new URL(url), change).href

async function rejectionOf(url: string) {
  const opening = database(url)
  const fault = await opening.connect().then(
    () => new Error('it was opened'),
    (cause) => cause,
  )
  await opening.close()
  expect(fault).toBeInstanceOf(StartError)
  return fault.message
}

test('a migrated database opens', async () => {
  const { url } = await testDatabase('stores')
  const opening = database(url)
  await opening.connect()
  await opening.close()
})

test('the error for a wrong password names the setting, and the command that sets it', async () => {
  const { url } = await testDatabase('stores')
  const wrong = changed(url, { password: 'wrong' })
  const message =
    /refuses the role stores_app \(.*\): expected the password in DATABASE_APP_PASSWORD\. Set it, or/
  expect(await rejectionOf(wrong)).toMatch(message)
  const { host } = new URL(url)
  const jobs = openPostgresBackend({ url: `postgres://jobs_app:wrong@${host}/jobs`, prefix: 'x' } as never)
  await expect(jobs.ready()).rejects.toThrow('refuses the role jobs_app')
})

test('the error for a missing database names it, and the command that makes it', async () => {
  const { url } = await testDatabase('stores')
  expect(await rejectionOf(changed(url, { pathname: '/stores_of_nobody' }))).toMatch(
    /has no database stores_of_nobody: npm run migrate makes it/,
  )
})

test('npm run migrate names a server that does not listen, with the setting', async () => {
  const ended = run(['--import', 'tsx', 'scripts/migrate.ts'], { DATABASE_URL: 'postgres://127.0.0.1:9' })
  expect(await ended.ended).toBe(1)
  expect(ended.output()).toMatch(
    /^No PostgreSQL answers at 127\.0\.0\.1:9 \(ECONNREFUSED\).*set DATABASE_URL\.\n$/,
  )
})

test('an empty database, and one without the newest column, count as not migrated', async () => {
  const empty = await emptyDatabase()
  expect(await rejectionOf(empty)).toMatch(/is not migrated.* and \d+ more\. Run npm run migrate first\.$/)

  const { url, ownerUrl } = await testDatabase('stores')
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  await owner.query('alter table user_account drop column as_of')
  await owner.end()
  expect(await rejectionOf(url)).toMatch(
    /expected the column user_account\.as_of\. Run npm run migrate first\.$/,
  )
})

test('a process of subgraphs ends with only this sentence', async () => {
  const ended = run(['--import', 'tsx', 'subgraphs/start.ts', 'stores'], {
    DATABASE_URL: inject('postgres'),
    DATABASE_APP_PASSWORD: 'wrong',
    LOG_LEVEL: 'silent',
  })
  expect(await ended.ended).toBe(1)
  expect(ended.output()).toMatch(/^PostgreSQL at .*\n$/)
})

test('a server before PostgreSQL 18 is rejected by its version', () => {
  expect(() => checkVersion(170_006, 'db.example:5432')).toThrow(
    /^PostgreSQL at db\.example:5432 is version 17: expected 18 or newer.*uuidv7/,
  )
  expect(() => checkVersion(180_000, 'db.example:5432')).not.toThrow()
})

async function emptyDatabase(): Promise<string> {
  const name = `empty_${randomBytes(6).toString('hex')}`
  const superuser = new pg.Client(inject('postgres'))
  await superuser.connect()
  await superuser.query(`create database ${name} owner stores_owner`)
  whenFileEnds(async () => {
    await superuser.query(`drop database ${name} with (force)`)
    await superuser.end()
  })
  return Object.assign(new URL(inject('postgres')), {
    username: 'stores_app',
    password: 'app',
    pathname: `/${name}`,
  }).href
}

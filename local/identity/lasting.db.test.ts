import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../runtime/log.ts'
import { freePorts } from '../../runtime/testing/ports.ts'
import { type LocalIdentity, openLocalIdentity } from '../../tests/support/local-identity.ts'
import { openIdentity } from './identity.ts'
import { readRealm } from './realm.ts'
import { sweepRecords } from './records.ts'

/** Tests the state that outlives a process of the local identity, and the process itself. */
let identity: LocalIdentity
beforeAll(async () => {
  identity = await openLocalIdentity()
})
afterAll(() => identity?.close())

test('a new key signs at once, and tokens of former keys stay valid, also after a restart', async () => {
  const kidOf = (token = '') => decodeProtectedHeader(token).kid
  const { body: former } = await passwordGrant('hq')
  await identity.rotateKey()
  const { body: fresh } = await passwordGrant('hq')
  expect(kidOf(fresh.access_token)).not.toBe(kidOf(former.access_token))
  await identity.restart()
  expect(kidOf((await passwordGrant('hq')).body.access_token)).toBe(kidOf(fresh.access_token))
  for (const { access_token, refresh_token } of [former, fresh]) {
    await verify(access_token)
    expect((await refresh(refresh_token)).status).toBe(200)
  }
})

describe('a restart', () => {
  test('keeps the keys and the users, and does not import the realm again', async () => {
    const { body } = await passwordGrant('manager-oldport')
    const changed = structuredClone(readRealm())
    const manager = changed.users.find(({ username }) => username === 'manager-oldport')!
    manager.credentials = [{ type: 'password', value: 'changed in the file' }]
    await identity.restart(changed)

    expect((await verify(body.access_token)).payload.preferred_username).toBe('manager-oldport')
    expect((await refresh(body.refresh_token)).status).toBe(200)
    expect((await passwordGrant('manager-oldport')).status).toBe(200)
    expect((await passwordGrant('manager-oldport', { password: 'changed in the file' })).status).toBe(400)
  })

  test('with two processes at once makes one key and one import', async () => {
    await identity.db.query('truncate realm, user_account, sign_in_failure, signing_key')
    const both = await Promise.all([identity.open(), identity.open()])
    await Promise.all(both.map((one) => one.close()))
    const { rows } = await identity.db.query(
      'select (select count(*)::int from signing_key) as keys, (select count(*)::int from user_account) as users',
    )
    expect(rows).toEqual([{ keys: 1, users: 19 }])
  })
})

test('the sweep deletes expired records and nothing else', async () => {
  await identity.db.query(
    `insert into provider_record (kind, id, payload, expires_at)
     values ('Grant', 'ended', '{}', now() - interval '1 s'), ('Grant', 'lasts', '{}', now() + interval '1 h'),
       ('Grant', 'for ever', '{}', null)`,
  )
  const pool = new pg.Pool({ connectionString: identity.databaseUrl('app') })
  await sweepRecords(pool)
  await pool.end()
  const { rows } = await identity.db.query(
    `select id from provider_record where id in ('ended', 'lasts', 'for ever') order by id`,
  )
  expect(rows).toEqual([{ id: 'for ever' }, { id: 'lasts' }])
})

test('the identity refuses to run in production', async () => {
  const options = {
    origin: identity.url,
    realm: readRealm(),
    databaseUrl: identity.databaseUrl('app'),
    log: createLog('silent'),
  }
  await expect(openIdentity({ ...options, production: true })).rejects.toThrow('refuses to run in production')
})

describe('the identity as a process of its own', () => {
  let child: ChildProcess
  afterEach(() => child.kill('SIGKILL'))

  test('serves tokens to npm run token, prints only its log, and stops on SIGTERM', async () => {
    const [port] = await freePorts(1)
    const own = `http://localhost:${port}`
    child = spawn(process.execPath, ['--import', 'tsx', 'local/identity/start.ts'], {
      env: {
        NODE_ENV: 'development',
        PORT: `${port}`,
        IDENTITY_ISSUER: `${own}/realms/comptoir`,
        DATABASE_URL: identity.postgresUrl,
        DATABASE_APP_PASSWORD: 'app',
      },
    })
    const printed = gather(child)
    await printed.listening

    const token = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      'scripts/token.ts',
      'manager',
      '--url',
      own,
    ])
    expect(decodeJwt(token.stdout.trim())).toMatchObject({
      iss: `${own}/realms/comptoir`,
      preferred_username: 'manager-plateau',
    })
    expect(token.stderr).toBe('')

    child.kill('SIGTERM')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
    expect(printed.errors()).toBe('')
    for (const line of printed.lines) expect(JSON.parse(line)).toHaveProperty('msg')
  })
})

/** Collects the output of a process. `listening` waits for the line that says so. */
function gather(process: ChildProcess) {
  const lines: string[] = []
  let errors = ''
  process.stderr!.on('data', (chunk) => {
    errors += chunk
  })
  const listening = new Promise<void>((resolve, reject) => {
    createInterface({ input: process.stdout! }).on('line', (line) => {
      lines.push(line)
      if (line.includes('identity listens')) resolve()
    })
    process.once('exit', () => reject(new Error(`expected it to listen, got its end: ${lines} ${errors}`)))
  })
  return { lines, errors: () => errors, listening }
}

const passwordGrant = (username: string, more: Record<string, string> = {}) =>
  identity.post('token', {
    grant_type: 'password',
    client_id: 'comptoir-cli',
    username,
    password: username,
    ...more,
  })

const refresh = (refresh_token = '', client_id = 'comptoir-cli') =>
  identity.post('token', { grant_type: 'refresh_token', client_id, refresh_token })

function verify(token = '') {
  const keys = createRemoteJWKSet(new URL(`${identity.issuer}/protocol/openid-connect/certs`))
  return jwtVerify(token, keys, { issuer: identity.issuer, audience: 'comptoir-api', algorithms: ['RS256'] })
}

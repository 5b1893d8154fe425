import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHome } from './home.ts'
import { type LocalPostgres, removePostgres, startPostgres } from './postgres.ts'
import { launchServer } from './server.ts'

const log = pino({ level: 'silent' })
const start = () => startPostgres({ folder, fast: true, log })

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comptoir test of postgres '))
})

afterEach(async () => {
  await removePostgres(folder)
  rmSync(folder, { recursive: true })
})

test('the server is PostgreSQL 18, listens on 127.0.0.1 only, and other users cannot read its files', async () => {
  const server = await start()

  const [settings] = await query(
    server,
    `select current_setting('server_version_num')::int / 10000 as version,
       current_setting('listen_addresses') as addresses,
       current_setting('unix_socket_directories') as sockets,
       uuidv7() is not null as uuids,
       '2026-07-01 12:00+00'::timestamptz at time zone 'America/Montreal' = '2026-07-01 08:00' as zones`,
  )
  expect(settings).toEqual({ version: 18, addresses: '127.0.0.1', sockets: '', uuids: true, zones: true })
  expect(portOf(server)).toBeLessThan(32_768)
  expect(server.folder).toBe(folder)
  expect(modeOf('data')).toBe(0o700)
  expect(modeOf('password')).toBe(0o600)
})

test('the server rejects any password but its own', async () => {
  const server = await start()
  const wrong = new URL(server.url)
  wrong.password = 'wrong'

  await expect(query({ url: wrong.href }, 'select')).rejects.toThrow('password authentication failed')
})

test('the server keeps its data, password and port across starts', async () => {
  const first = await start()
  await query(first, 'create table kept as select 7 as number')
  await first.stop()

  const second = await start()

  expect(second.url).toBe(first.url)
  expect(await query(second, 'select number from kept')).toEqual([{ number: 7 }])
})

test('a stop leaves no process and no listener, and a second stop is harmless', async () => {
  const server = await start()
  const pid = pidFromFile()
  await server.stop()
  await server.stop()

  await expect(query(server, 'select')).rejects.toThrow('ECONNREFUSED')
  await vanished(pid)
})

test('the server takes another port if its own is in use', async () => {
  const first = await start()
  await first.stop()
  const other = createServer().listen(portOf(first), '127.0.0.1')
  await once(other, 'listening')

  const second = await start()

  expect(portOf(second)).not.toBe(portOf(first))
  expect(await query(second, 'select 1 as one')).toEqual([{ one: 1 }])
  other.close()
})

test('a start adopts the server that a killed process left running, and stops it', async () => {
  const owner = await startInAnotherProcess()
  const pid = pidFromFile()
  await kill(owner)

  const server = await start()

  expect(pidFromFile()).toBe(pid)
  expect(await query(server, 'select number from kept')).toEqual([{ number: 7 }])
  await server.stop()
  await vanished(pid)
})

test('the server recovers when the process and PostgreSQL were both killed', async () => {
  const owner = await startInAnotherProcess()
  const pid = pidFromFile()
  process.kill(pid, 'SIGKILL')
  await kill(owner)

  const server = await start()

  expect(pidFromFile()).not.toBe(pid)
  expect(await query(server, 'select number from kept')).toEqual([{ number: 7 }])
  expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('automatic recovery in progress')
})

test('the server recovers while a statement of the killed server still runs', async () => {
  const killed = await start()
  const client = new pg.Client(killed.url)
  client.on('error', () => client.end()) // The connection is lost with its server, as it should be.
  await client.connect()
  const statement = client.query('select count(*) from generate_series(1, 10000000)')
  await expect.poll(() => query(killed, working)).toEqual([{ working: 1 }])
  process.kill(pidFromFile(), 'SIGKILL')

  const server = await start()

  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect((await statement).rows).toEqual([{ count: '10000000' }])
})

test('the server starts when another program has the pid that postmaster.pid names', async () => {
  await (await start()).stop()
  const home = await openHome(folder)
  const stranger = spawn('sleep', ['60'], home.account)
  const pidFile = [stranger.pid, home.data, '1', '20000', '', '127.0.0.1', '', 'ready', ''].join('\n')
  writeFileSync(join(home.data, 'postmaster.pid'), pidFile)
  // The control: PostgreSQL alone mistakes the other program for its own server.
  rmSync(join(folder, 'port'))
  await expect(launchServer(home, {})).rejects.toThrow('lock file "postmaster.pid" already exists')

  const server = await start()

  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }])
  stranger.kill()
})

test('a start makes the data again after a kill interrupted their creation', async () => {
  const owner = inAnotherProcess()
  await expect.poll(unfinished, { interval: 5, timeout: 60_000 }).toBe(true)
  await kill(owner)
  expect(readdirSync(folder)).not.toContain('data')

  const server = await start()

  expect(await query(server, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(unfinished()).toBe(false)
})

test.each([
  ['without PG_VERSION', () => rmSync(inData('PG_VERSION')), 'got a folder without PG_VERSION'],
  ['of another version', () => writeFileSync(inData('PG_VERSION'), '17\n'), 'got those of version 17'],
  [
    'that PostgreSQL does not start with',
    () => rmSync(inData('global/pg_control')),
    'could not find the database',
  ],
  [
    'with another password',
    () => writeFileSync(join(folder, 'password'), 'lost\n'),
    'do not take the password',
  ],
  ['without their tables', () => rmSync(inData('base'), { recursive: true }), 'cannot read its data'],
])('a start on data %s fails, and says in one sentence how to go on', async (_, damage, sentence) => {
  const server = await start()
  await server.stop()
  damage()

  const rejection: Error = await start().then(
    () => expect.unreachable('it started'),
    (error) => error,
  )

  expect(rejection.message).toContain(sentence)
  expect(rejection.message).toContain(folder)
  expect(rejection.message).toContain('npm start -- --reset')
  expect(rejection.message).toMatch(/^[^\n]*\.$/)
  expect(rejection.message).not.toContain('. ')
  expect(readdirSync(inData('.'))).not.toContain('postmaster.pid')
  await removePostgres(folder)
  expect(await query(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
})

test('the error names the log file if PostgreSQL does not start', async () => {
  await (await start()).stop()
  writeFileSync(inData('postgresql.conf'), 'no_such_setting = 1\n')

  await expect(start()).rejects.toThrow(join(folder, 'postgres.log'))
  expect(readFileSync(join(folder, 'postgres.log'), 'utf8')).toContain('no_such_setting')
})

test('data without their password are neither used nor deleted', async () => {
  chmodSync(folder, 0o755)
  mkdirSync(inData('precious'), { recursive: true })

  await expect(start()).rejects.toThrow('is there but not its password')
  await expect(removePostgres(folder)).rejects.toThrow('is there but not its password')
  expect(readdirSync(inData('.'))).toEqual(['precious'])
  rmSync(inData('.'), { recursive: true })
})

test('a deletion takes only the data of the server, also while a server that was left running uses them', async () => {
  await kill(await startInAnotherProcess())
  writeFileSync(join(folder, 'notes'), 'not of PostgreSQL')
  const pid = pidFromFile()

  await removePostgres(folder)

  await vanished(pid)
  expect(readdirSync(folder)).toEqual(['notes'])
})

const working = `
  select count(*)::int as working from pg_stat_activity
  where state = 'active' and query like '%generate_series(1%' and pid <> pg_backend_pid()`

const inData = (name: string) => join(folder, 'data', name)
const modeOf = (name: string) => statSync(join(folder, name)).mode & 0o777
const portOf = ({ url }: LocalPostgres) => Number(new URL(url).port)
const pidFromFile = () => Number(readFileSync(inData('postmaster.pid'), 'utf8').split('\n')[0])

async function query({ url }: { url: string }, sql: string) {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const unfinished = () => readdirSync(folder).some((name) => name.startsWith('unfinished-'))

async function vanished(pid: number) {
  await expect.poll(() => isAlive(pid)).toBe(false)
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** A process that has started PostgreSQL and written a row, and does nothing more. */
async function startInAnotherProcess() {
  const owner = inAnotherProcess()
  const [output] = await once(owner.stdout!, 'data')
  await query({ url: String(output) }, 'create table kept as select 7 as number')
  return owner
}

function inAnotherProcess() {
  const program = `
    import { pino } from 'pino'
    import { startPostgres } from ${JSON.stringify(new URL('postgres.ts', import.meta.url).href)}
    const log = pino({ level: 'silent' })
    const { url } = await startPostgres({ folder: ${JSON.stringify(folder)}, fast: true, log })
    process.stdout.write(url)
    setInterval(() => {}, 60_000)`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function kill(owner: ChildProcess) {
  owner.kill('SIGKILL')
  await once(owner, 'exit')
}

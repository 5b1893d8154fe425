/** The PostgreSQL server that `npm start` and `npm test` start on a machine without one. */
import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'
import { StartError } from '../../runtime/errors/errors.ts'
import type { Command } from '../../runtime/process/watchdog.ts'
import { dataFault } from '../folder-fault.ts'
import { emptyHome, type Home, newUnfinishedData, openHome, passwordOf, rejectForeignData } from './home.ts'
import { run } from './programs.ts'
import { launchServer, stopCommand, stopServer, takeUpServer } from './server.ts'

export interface LocalPostgres {
  /** The superuser's URL of the database `postgres`, on 127.0.0.1. */
  url: string
  /** The folder of the data. It is not below the requested folder if PostgreSQL's user cannot enter that. */
  folder: string
  /** Ends the server, within 5 s. */
  stop(): Promise<void>
  /** The command that ends the server from outside of this process. */
  stopCommand: Command
}

const settings = {
  listen_addresses: '127.0.0.1',
  // The server makes no socket file: its path may be too long, or its folder read-only.
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Logs starts, stops and crashes. The client reports a failed statement, so the file stays small.
  log_min_messages: 'log',
  log_checkpoints: 'off',
}

/**
 * For tests: a crash of the machine loses data, a killed process loses none. (Commits stay synchronous
 * for this. Without fsync a commit costs one write to the system's cache.)
 */
const withoutSync = { fsync: 'off', full_page_writes: 'off' }

/**
 * Starts the PostgreSQL server whose data are under `folder`. Makes the data if there are none, and
 * adopts the server if a killed process left it running.
 *
 * @throws StartError that says what to do, if the data cannot be used
 */
export async function startPostgres(options: {
  folder: string
  fast?: boolean
  log: Logger
}): Promise<LocalPostgres> {
  const { folder, fast = false, log } = options
  const home = await openHome(folder)
  const password = passwordOf(home)
  if (existsSync(home.data)) rejectOtherVersion(home)
  else await createData(home, fast)

  const urlOf = (port: number) => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`
  const found = await takeUp(home, urlOf)
  const port = found ?? (await launchServer(home, { ...settings, ...(fast ? withoutSync : {}) }))
  const url = urlOf(port)
  if (found === undefined)
    await signIn(home, url).catch(async (cause) => {
      await stopServer(home)
      throw cause
    })
  log.debug({ port, folder: home.folder }, found ? 'postgres was running: taken up' : 'postgres started')
  return { url, folder: home.folder, stop: () => stopServer(home), stopCommand: stopCommand(home) }
}

/** Deletes the data of `folder`, also those outside it, after stopping a server that still runs on them. */
export async function removePostgres(folder: string): Promise<void> {
  if (!existsSync(folder)) return
  const home = await openHome(folder)
  rejectForeignData(home)
  await stopServer(home)
  emptyHome(home, folder)
}

const version = '18'

function rejectOtherVersion({ data }: Home) {
  const found = readdirSync(data).includes('PG_VERSION')
    ? `those of version ${readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()}`
    : 'a folder without PG_VERSION'
  if (found === `those of version ${version}`) return
  throw new StartError(
    `The data in ${data} cannot be used: expected those of PostgreSQL ${version}, got ${found}: ` +
      'npm start -- --reset deletes them and starts afresh.',
  )
}

/** The data have another name until they are complete, so that a start after a kill makes them again. */
async function createData(home: Home, fast: boolean) {
  const unfinished = newUnfinishedData(home)
  const { failure } = await run(
    home.programs.initdb,
    [
      `--pgdata=${unfinished}`,
      '--username=postgres',
      `--pwfile=${home.passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own locale: the same order and case rules on every machine, regardless of its locales.
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      '--no-instructions',
      ...(fast ? ['--no-sync'] : []),
    ],
    home.account,
  )
  if (failure !== undefined)
    throw new StartError(`PostgreSQL could not make its data in ${home.folder}: ${failure}`)
  renameSync(unfinished, home.data)
}

async function takeUp(home: Home, urlOf: (port: number) => string) {
  for (let tries = 0; ; tries++) {
    const port = await takeUpServer(home)
    if (port === undefined) return undefined
    try {
      await signIn(home, urlOf(port))
      return port
    } catch (cause) {
      // A server that was just killed still has its pid for a moment, so ask again.
      if (cause instanceof StartError || tries === 100) throw cause
      await delay(50)
    }
  }
}

async function signIn({ passwordFile, folder }: Home, url: string) {
  const client = new pg.Client(url)
  try {
    await client.connect()
    await client.end()
  } catch (cause) {
    if ((cause as { code?: string }).code !== '28P01') throw dataFault(cause, folder)
    throw new StartError(
      `PostgreSQL's data in ${folder} do not take the password in ${passwordFile}: ` +
        'put the right one back, or npm start -- --reset deletes the data and starts afresh.',
    )
  }
}

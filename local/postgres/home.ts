import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { StartError } from '../../runtime/errors/errors.ts'
import { folderFault } from '../folder-fault.ts'
import { type Account, postgresAccount } from './account.ts'
import { outside, type Programs, postgresPrograms, run } from './programs.ts'

/** Where one PostgreSQL server keeps its files, and what runs it. Other files may stand beside them. */
export interface Home {
  folder: string
  account: Account
  programs: Programs
  /** The cluster itself. */
  data: string
  /** What the server wrote since its last start. */
  logFile: string
  /** The superuser's password, alone on a line. */
  passwordFile: string
}

/**
 * Makes `folder` ready for PostgreSQL. Root's folder may stand where PostgreSQL's user cannot go: then the
 * files live outside, in a place that is the same at each start, for as long as `folder` is there.
 */
export async function openHome(wanted: string): Promise<Home> {
  try {
    mkdirSync(wanted, { recursive: true })
    const place = realpathSync(wanted)
    const account = await postgresAccount(place)
    const programs = await postgresPrograms(account)
    // A temporary folder is closed to all but its maker; one that holds other files stays as it is.
    if (readdirSync(place).length === 0) own(place, account, 0o700)
    const folder = (await canEnter(account, place)) ? place : placeOutside(place, account)
    const home = {
      folder,
      account,
      programs,
      data: join(folder, 'data'),
      logFile: join(folder, 'postgres.log'),
      passwordFile: join(folder, 'password'),
    }
    for (const path of [home.folder, home.data, home.passwordFile])
      if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK)
    return home
  } catch (cause) {
    throw folderFault(cause, wanted)
  }
}

/** Deletes the server's files of `wanted`, the data first: cut short, what is left is known to be ours. */
export function emptyHome({ folder, data, logFile, passwordFile }: Home, wanted: string) {
  const outsideOnly = folder === realpathSync(wanted) ? [] : [join(wanted, pointer), folder]
  const rest = [...unfinishedData(folder), logFile, join(folder, 'port'), passwordFile, ...outsideOnly]
  for (const path of [data, ...rest]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
}

/** A new folder for data in the making; what killed starts left of theirs is deleted. */
export function newUnfinishedData({ folder, account }: Home) {
  // Another name each time, for the initdb of a killed start may still be writing under the last one.
  for (const path of unfinishedData(folder)) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
  const unfinished = join(folder, `unfinished-${randomUUID()}`)
  mkdirSync(unfinished)
  own(unfinished, account, 0o700)
  return unfinished
}

const unfinishedData = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.startsWith('unfinished-'))
    .map((name) => join(folder, name))

/** The superuser's password, made at the first start. */
export function passwordOf(home: Home) {
  if (!existsSync(home.passwordFile)) {
    rejectForeignData(home)
    write(home, home.passwordFile, `${randomBytes(24).toString('base64url')}\n`)
  }
  return readFileSync(home.passwordFile, 'utf8').trim()
}

/** Data without their password are somebody else's, or of no use: neither is ours to delete. */
export function rejectForeignData({ data, passwordFile }: Home) {
  if (!existsSync(data) || existsSync(passwordFile)) return
  throw new StartError(
    `${data} is there but not its password (${passwordFile}): ` +
      'put the file back, delete the folder, or name another with --data.',
  )
}

/** The port of the last start, then others: below 32768, where the system takes ports for its own use. */
export function* portsOf({ folder }: Home) {
  const kept = join(folder, 'port')
  if (existsSync(kept)) yield Number(readFileSync(kept, 'utf8'))
  for (let tries = 0; tries < 20; tries++) yield randomInt(15_000, 30_000)
}

export const keepPort = (home: Home, port: number) => write(home, join(home.folder, 'port'), `${port}\n`)

function write({ account }: Home, file: string, text: string) {
  writeFileSync(`${file}.new`, text, { mode: 0o600 })
  own(`${file}.new`, account, 0o600)
  renameSync(`${file}.new`, file)
}

function own(path: string, { uid, gid }: Account, mode: number) {
  chmodSync(path, mode)
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** Asks the system rather than reading modes: access lists and mounts count as well. */
async function canEnter(account: Account, folder: string) {
  const { failure } = await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account)
  return failure === undefined
}

const pointer = 'moved-to'

function placeOutside(folder: string, account: Account) {
  const place = join(outside, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  // Without its pointer, `folder` was deleted and made anew: data that it left behind must not come back.
  if (!existsSync(join(folder, pointer))) rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  chmodSync(outside, 0o755)
  own(place, account, 0o700)
  writeFileSync(join(folder, pointer), `${place}\n`)
  return place
}

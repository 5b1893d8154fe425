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

/**
 * The files of one PostgreSQL server, and the account and programs that run it. Other files may
 * stand beside them.
 */
export interface Home {
  folder: string
  account: Account
  programs: Programs
  /** The folder of the cluster. */
  data: string
  /** The log of the server since its last start. */
  logFile: string
  /** A file with the superuser's password on its only line. */
  passwordFile: string
}

/**
 * Makes `folder` ready for PostgreSQL. PostgreSQL's user may have no access to a folder of root. Then
 * the files live outside, in a folder that is the same at each start, for as long as `folder` exists.
 */
export async function openHome(wanted: string): Promise<Home> {
  try {
    mkdirSync(wanted, { recursive: true })
    const requestedFolder = realpathSync(wanted)
    const account = await postgresAccount(requestedFolder)
    const programs = await postgresPrograms(account)
    // Only its maker can enter a temporary folder. A folder with other files keeps its mode.
    if (readdirSync(requestedFolder).length === 0) own(requestedFolder, account, 0o700)
    const folder = (await canEnter(account, requestedFolder))
      ? requestedFolder
      : folderOutside(requestedFolder, account)
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

/**
 * Deletes the server's files in `wanted`, the data first. If the deletion is interrupted, the password
 * file that is left still shows that the files belong to Comptoir.
 */
export function emptyHome({ folder, data, logFile, passwordFile }: Home, wanted: string) {
  const outsideOnly = folder === realpathSync(wanted) ? [] : [join(wanted, pointer), folder]
  const rest = [...unfinishedData(folder), logFile, join(folder, 'port'), passwordFile, ...outsideOnly]
  for (const path of [data, ...rest]) rmSync(path, { recursive: true, force: true, maxRetries: 5 })
}

/** Makes a folder for unfinished data, and deletes the unfinished data of killed starts. */
export function newUnfinishedData({ folder, account }: Home) {
  // The name is new each time: the initdb of a killed start may still write to the folder of the last
  // name.
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

/** The superuser's password. The first start makes it. */
export function passwordOf(home: Home) {
  if (!existsSync(home.passwordFile)) {
    rejectForeignData(home)
    write(home, home.passwordFile, `${randomBytes(24).toString('base64url')}\n`)
  }
  return readFileSync(home.passwordFile, 'utf8').trim()
}

/** Data without their password belong to another server, or are useless. Comptoir must delete neither. */
export function rejectForeignData({ data, passwordFile }: Home) {
  if (!existsSync(data) || existsSync(passwordFile)) return
  throw new StartError(
    `${data} is there but not its password (${passwordFile}): ` +
      'put the file back, delete the folder, or name another with --data.',
  )
}

/**
 * The ports to try: that of the last start, then others below 32768, where the system takes no ports for
 * its own use.
 */
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

/** Asks the system instead of reading modes, because access lists and mounts count as well. */
async function canEnter(account: Account, folder: string) {
  const { failure } = await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account)
  return failure === undefined
}

const pointer = 'moved-to'

function folderOutside(folder: string, account: Account) {
  const moved = join(outside, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  // A `folder` without its pointer was deleted and made again: the data of the old folder must not come
  // back.
  if (!existsSync(join(folder, pointer))) rmSync(moved, { recursive: true, force: true })
  mkdirSync(moved, { recursive: true })
  chmodSync(outside, 0o755)
  own(moved, account, 0o700)
  writeFileSync(join(folder, pointer), `${moved}\n`)
  return moved
}

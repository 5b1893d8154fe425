import { createHash, randomBytes, randomInt } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, postgresAccount } from './postgres-account.ts'
import { outside, type Programs, postgresPrograms, run } from './postgres-programs.ts'
import { Refusal, refusalOf } from './refusal.ts'

/** A folder that belongs to one PostgreSQL server, and what runs it. */
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
    const account = await postgresAccount(wanted)
    const programs = await postgresPrograms(account)
    const place = realpathSync(wanted)
    const folder = (await canEnter(account, dirname(place))) ? place : placeOutside(place)
    own(folder, account, 0o700)
    return {
      folder,
      account,
      programs,
      data: join(folder, 'data'),
      logFile: join(folder, 'postgres.log'),
      passwordFile: join(folder, 'password'),
    }
  } catch (cause) {
    throw refusalOf(cause, wanted)
  }
}

/** The superuser's password, made at the first start. */
export function passwordOf(home: Home) {
  if (!existsSync(home.passwordFile)) {
    refuseForeignData(home)
    write(home, home.passwordFile, `${randomBytes(24).toString('base64url')}\n`)
  }
  return readFileSync(home.passwordFile, 'utf8').trim()
}

/** Data without their password are somebody else's, or of no use: neither is ours to delete. */
export function refuseForeignData({ data, passwordFile }: Home) {
  if (!existsSync(data) || existsSync(passwordFile)) return
  throw new Refusal(
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

function placeOutside(folder: string) {
  const place = join(outside, createHash('sha256').update(folder).digest('hex').slice(0, 16))
  const pointer = join(folder, 'moved-to')
  // Without its pointer, `folder` was deleted and made anew: data that it left behind must not come back.
  if (!existsSync(pointer)) rmSync(place, { recursive: true, force: true })
  mkdirSync(place, { recursive: true })
  chmodSync(outside, 0o755)
  writeFileSync(pointer, `${place}\n`)
  return place
}

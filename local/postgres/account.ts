import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { promisify } from 'node:util'
import { StartError } from '../../runtime/errors/errors.ts'

/**
 * The account that runs PostgreSQL, as options of `spawn`. Empty if an ordinary user runs it under
 * their own account.
 */
export interface Account {
  uid?: number
  gid?: number
}

/**
 * PostgreSQL refuses to run as root. Root then starts it as the owner of the folder (an ordinary user may
 * have made it before a start with sudo), else as the user `postgres`, which is made if it is missing.
 */
export async function postgresAccount(folder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {}
  const owner = statSync(folder, { throwIfNoEntry: false })
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return (await postgresUser()) ?? (await createPostgresUser())
}

const execute = promisify(execFile)

async function postgresUser(): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all(
      ['-u', '-g'].map(async (which) => Number((await execute('id', [which, 'postgres'])).stdout)),
    )
    return { uid, gid }
  } catch {
    return undefined // `id` fails if there is no such user
  }
}

async function createPostgresUser(): Promise<Account> {
  const args = ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']
  const reason = await execute('useradd', args).then(
    () => 'it is not there after useradd',
    (error: Error & { code?: unknown }) => (error.code === 'ENOENT' ? 'there is no useradd' : error.message),
  )
  const made = await postgresUser()
  if (made) return made
  throw new StartError(
    `PostgreSQL does not run as root and the user postgres could not be made (${reason.trim()}): ` +
      'start as an ordinary user, or make a user named postgres.',
  )
}

import { isBusy } from '../errors/busy.ts'
import { StartError } from '../errors/errors.ts'

/** PostgreSQL's codes for a role that may not sign in. */
const notLetIn = ['28P01', '28000']
const noDatabase = '3D000'

/**
 * Turns the error of a database that cannot be used as configured into one sentence. Any other
 * error is returned as it is, including errors that time may fix.
 * @param url names the server and the role that was to sign in
 */
export function databaseFault(cause: unknown, url: string): unknown {
  const { code = '', message } = cause as Error & { code?: string }
  const { host, username, pathname } = new URL(url)
  const database = pathname.slice(1)
  const server = `PostgreSQL at ${host}`
  if (notLetIn.includes(code))
    return new StartError(
      `${server} refuses the role ${username} (${message}): expected the password in ${passwordOf(username)}. ` +
        `${remedyFor(username)}`,
    )
  if (code === noDatabase)
    return new StartError(`${server} has no database ${database}: npm run migrate makes it. Run that first.`)
  return cause
}

/**
 * Turns the error of an unreachable server into one sentence, for a program that does not wait for
 * the server.
 */
export function unreachedFault(cause: unknown, url: string): unknown {
  const { code } = cause as { code?: string }
  if (!isBusy(cause)) return cause
  const { host } = new URL(url)
  return new StartError(
    `No PostgreSQL answers at ${host}${code ? ` (${code})` : ''}: start the server, or set DATABASE_URL.`,
  )
}

function passwordOf(role: string) {
  if (role.endsWith('_app')) return 'DATABASE_APP_PASSWORD'
  return role.endsWith('_owner') ? 'DATABASE_OWNER_PASSWORD' : 'DATABASE_ADMIN_PASSWORD'
}

const remedyFor = (role: string) =>
  /_(app|owner)$/.test(role)
    ? 'Set it, or run npm run migrate, which makes the role and sets its password.'
    : 'Set it, and DATABASE_ADMIN where the role has another name.'

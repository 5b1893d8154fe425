/** PostgreSQL's codes for faults that pass by themselves. */
const states = new Set([
  '40001', // serialization failure, three times
  '40P01', // deadlock, three times
  '53300', // too many connections
  '55P03', // a lock was not granted in time
  '57014', // a statement took too long
  '57P01', // the server stops, or an administrator ended the connection
  '57P02', // another server process crashed
  '57P03', // the server starts, or recovers
  '57P05', // idle for too long
  '25P03', // a transaction was idle for too long, as when its process was paused
])
const connectionException = /^08/

/** The system's codes for an unreachable server. */
const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'ENOTFOUND',
])

/** Messages of `pg` and ioredis that have no code. */
const words = [
  /^(timeout exceeded when trying to connect|timeout expired|Connection terminated|Query read timeout)/,
  /^(Client has encountered a connection error|Client was closed|Cannot use a pool after calling end)/,
  /^(Connection is closed|Stream isn't writeable|Command timed out|Reached the max retries per request)/,
]

/**
 * Tells if a database failed for a reason that passes by itself: it is slow, paused, starting, full
 * or unavailable. The same request may succeed later. A wrong password, a database that does not
 * exist and a constraint are not such reasons.
 */
export function isBusy(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = innerOf(cause)) if (isBusyItself(cause)) return true
  return false
}

function isBusyItself(error: Error): boolean {
  const { code, extensions } = error as { code?: unknown; extensions?: { code?: unknown } }
  if (extensions?.code === 'BUSY') return true
  if (typeof code !== 'string') return words.some((pattern) => pattern.test(error.message))
  return states.has(code) || systemCodes.has(code) || connectionException.test(code)
}

/** GraphQL, TypeORM and Node each keep the wrapped error in a field of another name. */
function innerOf(error: Error): unknown {
  const { originalError, driverError, cause } = error as Partial<Record<string, unknown>> & Error
  return originalError ?? driverError ?? cause
}

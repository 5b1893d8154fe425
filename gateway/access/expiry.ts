import type { Principal } from '../../runtime/access/principal.ts'

/** setTimeout holds no more; nothing that lives longer than 24 days is ended by a timer. */
const longestMs = 2 ** 31 - 1

/** Runs something at the second a principal's token expires. @returns a stop */
export function atExpiry({ expiresAt }: Principal, run: () => void): () => void {
  const leftMs = expiresAt * 1000 - Date.now()
  if (leftMs > longestMs) return () => {}
  // Never what keeps a process alive: what ends at expiry is a connection, which does so itself.
  const timer = setTimeout(run, leftMs).unref()
  return () => clearTimeout(timer)
}

import type { Principal } from '../../runtime/access/principal.ts'

/** The maximum of setTimeout: a timer does not end connections that live longer than 24 days. */
const maxTimerMs = 2 ** 31 - 1

/** Calls `run` when a principal's token expires. @returns a function that stops it */
export function atExpiry({ expiresAt }: Principal, run: () => void): () => void {
  const leftMs = expiresAt * 1000 - Date.now()
  if (leftMs > maxTimerMs) return () => {}
  // The timer keeps no process alive: it only ends a connection, which does so itself.
  const timer = setTimeout(run, leftMs).unref()
  return () => clearTimeout(timer)
}

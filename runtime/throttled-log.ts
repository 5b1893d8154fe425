import type { Logger } from './log.ts'

const quietMs = 30_000
const remembered = 100

/**
 * Makes a logger for errors that repeat with each try and each connection: one line for the same
 * text in 30 s.
 * @param message the text of the log line
 */
export function throttledLog(log: Logger, message: string): (error: Error) => void {
  const until = new Map<string, number>()
  return (error) => {
    const now = Date.now()
    if (now < (until.get(error.message) ?? 0)) return
    if (until.size >= remembered) until.clear()
    until.set(error.message, now + quietMs)
    log.warn({ err: error }, message)
  }
}

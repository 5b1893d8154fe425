import { setTimeout as pause } from 'node:timers/promises'
import { isBusy } from '../errors/busy.ts'
import type { Logger } from '../log.ts'
import { throttledLog } from '../throttled-log.ts'

const retryMs = 1_000

/**
 * Connects to a database, and tries again while only time can help. It logs why it waits.
 * @param name the database in the log: `the database of sales at 10.0.0.5:5432`
 * @throws errors that time cannot fix, and any error once `signal` is aborted
 */
export async function untilReached<T>(
  name: string,
  connect: () => Promise<T>,
  { log, signal }: { log: Logger; signal: AbortSignal },
): Promise<T> {
  const warn = throttledLog(log, `${name} is not reached yet: trying again. Is PostgreSQL running there?`)
  for (;;) {
    try {
      return await connect()
    } catch (error) {
      if (signal.aborted || !isBusy(error)) throw error
      warn(error as Error)
      await pause(retryMs, undefined, { signal })
    }
  }
}

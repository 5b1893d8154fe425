import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits for work, but not for ever; rejects when the work does.
 * @returns whether it ended in time
 */
export async function within(ms: number, work: Promise<unknown>): Promise<boolean> {
  const late = new AbortController()
  try {
    return await Promise.race([
      work.then(() => true),
      pause(ms, false, { signal: late.signal }).catch(() => false),
    ])
  } finally {
    late.abort()
  }
}

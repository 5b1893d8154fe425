import { setTimeout as pause } from 'node:timers/promises'

/**
 * Waits for `work`, at most `ms`. Rejects when `work` does.
 * @returns true when `work` ended in time
 */
export async function withTimeout(ms: number, work: Promise<unknown>): Promise<boolean> {
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

import { setTimeout as pause } from 'node:timers/promises'

/** Waits for `ms`, or until the signal aborts. Never rejects. */
export async function pauseUnlessAborted(ms: number, signal: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal }).catch(() => {})
}

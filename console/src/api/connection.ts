import { signal } from '@preact/signals'

/** True when the server answered the last request. */
export const online = signal(navigator.onLine)
/** Counts the moments when the data on screen may be out of date: the pages then read it again. */
export const refreshCount = signal(0)

export function markOnline(): void {
  if (online.peek()) return
  online.value = true
  refreshCount.value++
}

export function markOffline(): void {
  online.value = false
}

const probeMs = 5_000

/** Asks the server for a sign of life. */
export async function probe(): Promise<boolean> {
  try {
    await fetch('/livez', { cache: 'no-store', signal: AbortSignal.timeout(probeMs) })
    markOnline()
    return true
  } catch {
    markOffline()
    return false
  }
}

const freshMs = 60_000
let hiddenAt = 0

/** Makes the pages read their data again when the user comes back to a tab that was hidden for long. */
function onVisibilityChange() {
  if (document.visibilityState === 'hidden') hiddenAt = Date.now()
  else if (hiddenAt && Date.now() - hiddenAt > freshMs) refreshCount.value++
}

/**
 * Probes the server at intervals while it does not answer. The browser's `online` event only starts a
 * probe, because it does not say if the server can be reached.
 */
export function watchConnection(): void {
  window.addEventListener('online', probe)
  window.addEventListener('offline', markOffline)
  document.addEventListener('visibilitychange', onVisibilityChange)
  setInterval(() => {
    if (!online.peek() && document.visibilityState === 'visible') probe()
  }, probeMs)
}

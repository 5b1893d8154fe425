import { signal } from '@preact/signals'

/** True when the server answered the last request. */
export const online = signal(navigator.onLine)
/** Rises each time the line is back: what is on screen is then asked for again. */
export const returns = signal(0)

export function answered(): void {
  if (online.peek()) return
  online.value = true
  returns.value++
}

export function unanswered(): void {
  online.value = false
}

const probeMs = 5_000

/** Asks the server for a sign of life. */
export async function probe(): Promise<boolean> {
  try {
    await fetch('/livez', { cache: 'no-store', signal: AbortSignal.timeout(probeMs) })
    answered()
    return true
  } catch {
    unanswered()
    return false
  }
}

const freshMs = 60_000
let hiddenAt = 0

/** A page that was out of sight for long is read again when somebody looks at it. */
function watchSight() {
  if (document.visibilityState === 'hidden') hiddenAt = Date.now()
  else if (hiddenAt && Date.now() - hiddenAt > freshMs) returns.value++
}

/** While the server is silent, asks again; the browser's own word is a hint at most. */
export function watchConnection(): void {
  window.addEventListener('online', probe)
  window.addEventListener('offline', unanswered)
  document.addEventListener('visibilitychange', watchSight)
  setInterval(() => {
    if (!online.peek() && document.visibilityState === 'visible') probe()
  }, probeMs)
}

import { useEffect, useRef } from 'preact/hooks'

const intervalMs = 15_000

/**
 * Reads data again every 15 s while the page is visible. It is for data that changes without an event,
 * such as the plans of a job.
 */
export function useRefetchWhileVisible(refetch: () => void): void {
  const latest = useRef(refetch)
  latest.current = refetch
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current()
    }, intervalMs)
    return () => clearInterval(timer)
  }, [])
}

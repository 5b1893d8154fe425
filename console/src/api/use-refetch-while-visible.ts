import { useEffect, useRef } from 'preact/hooks'

const everyMs = 15_000

/**
 * Reads data again at intervals while the page is visible. For data that no event announces, such as the
 * plans of a job.
 */
export function useRefetchWhileVisible(refetch: () => void): void {
  const latest = useRef(refetch)
  latest.current = refetch
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') latest.current()
    }, everyMs)
    return () => clearInterval(timer)
  }, [])
}

import { useEffect, useRef } from 'preact/hooks'

const everyMs = 15_000

/** Reads again what no event tells of, for example a plan that a job has made, while somebody looks at the page. */
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

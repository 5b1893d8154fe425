import { useEffect, useState } from 'preact/hooks'

const debounceMs = 250

/** @returns the text as it was when the user last paused typing, so that not every key press reads a list */
export function useDebounced(text: string): string {
  const [debounced, setDebounced] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(text), debounceMs)
    return () => clearTimeout(timer)
  }, [text])
  return debounced
}

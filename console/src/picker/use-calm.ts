import { useEffect, useState } from 'preact/hooks'

const calmMs = 250

/** A text once nobody has typed for a moment. */
export function useCalm(text: string): string {
  const [calm, setCalm] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), calmMs)
    return () => clearTimeout(timer)
  }, [text])
  return calm
}

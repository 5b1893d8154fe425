import { useSearchParams } from 'wouter-preact'

/**
 * The filters of a list, kept in the address, so that a link shows the same list. The address leaves out
 * filters with their initial value.
 */
export function useFilters<F extends Record<string, string>>(initial: F) {
  const [query, setQuery] = useSearchParams()
  const values = Object.fromEntries(
    Object.entries(initial).map(([name, otherwise]) => [name, query.get(name) ?? otherwise]),
  ) as F
  const set = (name: keyof F & string, value: string) =>
    setQuery(
      (before) => {
        const next = new URLSearchParams(before)
        if (value === initial[name]) next.delete(name)
        else next.set(name, value)
        return next
      },
      { replace: true },
    )
  const bind = (name: keyof F & string) => ({
    name,
    value: values[name],
    onValue: (value: string) => set(name, value),
  })
  return {
    values,
    set,
    bind,
    filtered: Object.entries(initial).some(([name, value]) => values[name] !== value),
  }
}

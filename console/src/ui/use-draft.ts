import { useState } from 'preact/hooks'
import { person } from '../session/session.ts'

const keyOf = (name: string) => `comptoir.draft.${person.peek()?.id ?? ''}.${name}`

/** Keeps what a user has typed and not sent. It survives a lost connection, a closed tab and a sign-in. */
export function useDraft<T>(name: string, initial: T): [T, (value: T) => void, () => void] {
  const key = keyOf(name)
  const [value, setValue] = useState<T>(() => read<T>(key) ?? initial)
  return [
    value,
    (next) => {
      setValue(next)
      localStorage.setItem(key, JSON.stringify(next))
    },
    () => {
      setValue(initial)
      localStorage.removeItem(key)
    },
  ]
}

/** The fields when the form was opened, and as typed. */
interface Typed<T> {
  was: T
  typed: T
}

/**
 * The fields of a form, kept as a draft. `bind` gives the props of a field component. If another user has
 * saved since the draft began, the form shows the typed values over the new ones, and `changedMeanwhile` is
 * true.
 */
export function useFields<T extends object>(name: string, initial: T) {
  const key = keyOf(name)
  const [{ values, changedMeanwhile }, setState] = useState(() => restore(read<Typed<T>>(key), initial))
  const setValues = (typed: T) => {
    setState({ values: typed, changedMeanwhile })
    localStorage.setItem(key, JSON.stringify({ was: initial, typed } satisfies Typed<T>))
  }
  const set = <K extends keyof T>(field: K, value: T[K]) => setValues({ ...values, [field]: value })
  const bind = <K extends keyof T & string>(field: K) => ({
    name: field,
    value: values[field] as string,
    onValue: (value: string) => set(field, value as T[K]),
  })
  const clear = () => {
    setState({ values: initial, changedMeanwhile: false })
    localStorage.removeItem(key)
  }
  return { values, changedMeanwhile, set, bind, clear }
}

function restore<T extends object>(draft: Typed<T> | undefined, initial: T) {
  if (!draft) return { values: initial, changedMeanwhile: false }
  const typed = Object.entries(draft.typed).filter(
    ([field, value]) => !same(value, draft.was[field as keyof T]) && !same(value, initial[field as keyof T]),
  )
  const values: T = { ...initial, ...Object.fromEntries(typed) }
  return { values, changedMeanwhile: typed.length > 0 && !same(draft.was, initial) }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

function read<T>(key: string): T | undefined {
  const text = localStorage.getItem(key)
  return text === null ? undefined : JSON.parse(text)
}

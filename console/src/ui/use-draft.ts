import { useState } from 'preact/hooks'
import { person } from '../session/session.ts'

const keyOf = (name: string) => `comptoir.draft.${person.peek()?.id ?? ''}.${name}`

/** What a person has typed and not sent: it outlives a broken line, a closed tab and a sign-in. */
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

/** The fields as they were when the form was opened, and as they were typed. */
interface Typed<T> {
  was: T
  typed: T
}

/**
 * A form's fields, each with what a field component takes. Where the fields have changed under a draft, because somebody
 * else has saved, what was typed stands over what is there now, and `changedMeanwhile` says so.
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

import { person } from '../session/session.ts'
import { timesKey } from './storage.ts'

/** When the server last answered each query: by the query's key, oldest first. */
let times = new Map<number, number>()
let owner = ''
const kept = 200

export function noteTime(key: number): void {
  const id = load()
  times.delete(key)
  times.set(key, Date.now())
  for (const oldest of times.keys()) {
    if (times.size <= kept) break
    times.delete(oldest)
  }
  if (id) localStorage.setItem(timesKey(id), JSON.stringify([...times]))
}

export function timeOf(key: number): Date | undefined {
  load()
  const time = times.get(key)
  return time === undefined ? undefined : new Date(time)
}

function load(): string {
  const id = person.peek()?.id ?? ''
  if (id !== owner) {
    owner = id
    times = new Map(JSON.parse(localStorage.getItem(timesKey(id)) ?? '[]'))
  }
  return id
}

import { person } from '../session/session.ts'
import { timesKey } from './storage.ts'

/** The time of the server's last answer to each query, by the query's key. The oldest answer comes first. */
let times = new Map<number, number>()
/** The id of the user whose times these are. */
let ownerId = ''
const maxTimes = 200

/** Keeps the current time for a query, also for the user's next visit. */
export function recordAnswerTime(key: number): void {
  loadTimes()
  times.delete(key)
  times.set(key, Date.now())
  for (const oldest of times.keys()) {
    if (times.size <= maxTimes) break
    times.delete(oldest)
  }
  if (ownerId) localStorage.setItem(timesKey(ownerId), JSON.stringify([...times]))
}

export function answerTimeOf(key: number): Date | undefined {
  loadTimes()
  const time = times.get(key)
  return time === undefined ? undefined : new Date(time)
}

/** Reads the stored times of the user who is signed in, if they are not loaded yet. */
function loadTimes(): void {
  const id = person.peek()?.id ?? ''
  if (id === ownerId) return
  ownerId = id
  times = new Map(JSON.parse(localStorage.getItem(timesKey(id)) ?? '[]'))
}

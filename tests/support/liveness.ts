import { setTimeout as pause } from 'node:timers/promises'

const everyMs = 200
/** A process that hangs does not answer at all. One of many on a busy machine may take a moment. */
const patienceMs = 5_000

/** Asks processes repeatedly if they live, each from its first answer on. */
export interface LivenessWatch {
  add(url: string): void
  /** The number of answers, the missing ones, and the longest time of an answer. */
  stop(): Promise<{ answered: number; silent: string[]; longestMs: number }>
}

export function watchLiveness(): LivenessWatch {
  const silent: string[] = []
  const watching: Promise<void>[] = []
  let answered = 0
  let longestMs = 0
  let going = true

  return {
    add: (url) => void watching.push(watch(url)),
    async stop() {
      going = false
      await Promise.all(watching)
      return { answered, silent, longestMs }
    },
  }

  async function watch(url: string) {
    let begun = false
    while (going) {
      const startedAt = performance.now()
      const lives = await fetch(`${url}/livez`, { signal: AbortSignal.timeout(patienceMs) }).then(
        ({ ok }) => ok,
        () => false,
      )
      const ms = Math.round(performance.now() - startedAt)
      if (lives) {
        begun = true
        answered += 1
        longestMs = Math.max(longestMs, ms)
      } else if (begun && going) silent.push(`${url} after ${ms} ms`)
      await pause(everyMs)
    }
  }
}

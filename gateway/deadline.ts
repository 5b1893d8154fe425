import { apiError } from '../runtime/errors.ts'

/**
 * Waits for a subgraph no longer than the caller is to wait for all of them; past that nobody is asked. What it does
 * after that, it does for nothing: its own statements are bounded too.
 * @param until milliseconds since the epoch
 * @throws LIMIT_EXCEEDED
 */
export async function inTime<T>(name: string, until: number, ask: () => Promise<T>): Promise<T> {
  const leftMs = until - Date.now()
  if (leftMs <= 0) throw tooLate(name)
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(name)), leftMs)
  })
  try {
    return await Promise.race([ask(), deadline])
  } finally {
    clearTimeout(timer)
  }
}

const tooLate = (name: string) =>
  apiError(
    'LIMIT_EXCEEDED',
    `The subgraph ${name} has not answered in time: ask for less, or again. A change may have been made all the ` +
      'same: ask for it with the same idempotencyKey.',
    { limit: 'time' },
  )

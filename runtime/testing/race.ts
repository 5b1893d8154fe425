/** Runs `clients` at once; each calls again and again until all attempts are spent. */
export async function race<T>(
  clients: number,
  attempts: number,
  once: (attempt: number) => Promise<T>,
): Promise<T[]> {
  const outcomes: T[] = []
  let next = 0
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (next < attempts) outcomes.push(await once(next++))
    }),
  )
  return outcomes
}

/** Counts the occurrences of each word. */
export function counted(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** Makes a promise and a function that resolves it, so that a test can hold up a caller at a chosen place. */
export function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** Makes a barrier that opens when `expected` callers have arrived. */
export function meeting(expected: number): () => Promise<void> {
  const { open, opened } = gate()
  let come = 0
  return () => {
    if (++come === expected) open()
    return opened
  }
}

/** `clients` at once, each asking again and again until all attempts are spent. */
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

/** How often each word came. */
export function counted(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

/** Resolves when it is opened: how a test holds somebody up at a place of its choice. */
export function door() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** Opens when so many have come. */
export function meeting(expected: number): () => Promise<void> {
  const { open, opened } = door()
  let come = 0
  return () => {
    if (++come === expected) open()
    return opened
  }
}

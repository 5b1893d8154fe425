import DataLoader from 'dataloader'

const mostKeys = 1_000

/** Reads rows by key, many keys at once: one statement for all that a request asks for in the same moment. */
export function byKey<Key extends string, Row>(
  read: (keys: readonly Key[]) => Promise<Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row | null> {
  return new DataLoader(
    async (keys) => {
      const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]))
      return keys.map((key) => rows.get(key) ?? null)
    },
    { maxBatchSize: mostKeys },
  )
}

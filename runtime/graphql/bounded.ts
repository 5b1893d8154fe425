/** A cache of bounded weight: it drops the least recently used value first. */
export interface Bounded<V> {
  get(key: string, weight: number, make: () => V): V
}

export function bounded<V>(maxWeight: number): Bounded<V> {
  const kept = new Map<string, { value: V; weight: number }>()
  let used = 0

  return {
    get(key, weight, make) {
      const entry = kept.get(key) ?? { value: make(), weight }
      if (!kept.delete(key)) used += weight
      kept.set(key, entry)
      for (const [oldest, { weight: freed }] of kept) {
        if (used <= maxWeight || oldest === key) break
        kept.delete(oldest)
        used -= freed
      }
      return entry.value
    },
  }
}

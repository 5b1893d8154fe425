/** A wait for events of a log. */
interface Wait {
  /** There are no events of the types up to here. */
  position: number
  /** All types when undefined. */
  types?: string[]
  end(): void
}

export type Waits = ReturnType<typeof createWaits>

/**
 * The waits for events that a log does not have yet. A thousand waits for one type cost nothing
 * while events of other types come.
 */
export function createWaits() {
  const open = new Set<Wait>()

  return {
    isEmpty: () => open.size === 0,

    /**
     * Waits for events after `position` of the given types, or of any type, for at most `ms` and
     * until `signal` aborts. `got` resolves to a position up to which there are none.
     */
    begin(
      { position, types }: { position: number; types?: string[] },
      ms: number,
      signal: AbortSignal,
      onTimeout = () => {},
    ): { got: Promise<number>; cancel(): void } {
      const wait: Wait = { position, types, end() {} }
      const got = new Promise<number>((resolve) => {
        wait.end = () => {
          clearTimeout(timer)
          open.delete(wait)
          signal.removeEventListener('abort', wait.end)
          resolve(wait.position)
        }
        const timer = setTimeout(() => {
          onTimeout()
          wait.end()
        }, ms)
        open.add(wait)
        signal.addEventListener('abort', wait.end)
      })
      return { got, cancel: () => wait.end() }
    },

    /**
     * Ends the waits for the types that came. The other waits learn that there are no events for
     * them up to `position`.
     */
    got(types: Set<string>, position: number) {
      for (const wait of [...open])
        if (!wait.types || wait.types.some((type) => types.has(type))) wait.end()
        else wait.position = Math.max(wait.position, position)
    },

    endAll() {
      for (const wait of [...open]) wait.end()
    },
  }
}

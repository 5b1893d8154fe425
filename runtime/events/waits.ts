/** A wait for events of a log. */
interface Wait {
  /** The log has no event of the types up to this position. */
  position: number
  /** The types of events to wait for. An empty list means every type. */
  types?: string[]
  end(): void
}

/** The waits for events that a log does not have yet. A thousand for one type cost nothing while others come. */
export function createWaits() {
  const open = new Set<Wait>()

  return {
    isEmpty: () => open.size === 0,

    /**
     * Waits for events of the types, or of every type, after `position`: at most `ms`, and until `signal`
     * aborts. `got` resolves to a position up to which there are no such events.
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
     * Ends the waits for the types that came. The other waits then know that there are no events of their
     * types up to `position`.
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

/** An upstream that a test controls. */
export interface Channel<T> extends AsyncIterableIterator<T> {
  push(value: T): void
  /** Ends the channel, with an error if there is one. */
  finish(error?: Error): void
  /** The number of values that the reader has not taken yet. */
  waiting(): number
  /** Resolves when the reader has ended it. */
  readonly left: Promise<void>
}

/** Opens a channel. With `values` it delivers these and ends; without, `push` feeds it. */
export function openChannel<T>(values?: T[]): Channel<T> {
  const waiting: T[] = [...(values ?? [])]
  const readers: { resolve: (result: IteratorResult<T>) => void; reject: (error: Error) => void }[] = []
  let over = values !== undefined
  let failure: Error | undefined
  let leave = () => {}
  const left = new Promise<void>((resolve) => {
    leave = resolve
  })

  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next() {
      if (waiting.length > 0) return Promise.resolve({ done: false, value: waiting.shift()! })
      if (failure) return Promise.reject(failure)
      if (over) return Promise.resolve({ done: true, value: undefined })
      return new Promise((resolve, reject) => readers.push({ resolve, reject }))
    },
    async return() {
      leave()
      this.finish()
      return { done: true, value: undefined }
    },
    push(value) {
      const reader = readers.shift()
      if (reader) reader.resolve({ done: false, value })
      else waiting.push(value)
    },
    finish(error) {
      over = true
      failure = error
      for (const { resolve, reject } of readers.splice(0))
        error ? reject(error) : resolve({ done: true, value: undefined })
    },
    waiting: () => waiting.length,
    left,
  }
}

/**
 * Opens one thing after the other; `whenClosed` tells how each is closed again. When one cannot be opened, those before
 * it are closed.
 * @returns what `open` gives, with a `close` that closes everything, the last one first
 */
export async function openInTurn<T extends object>(
  open: (whenClosed: (close: () => unknown) => void) => Promise<T>,
): Promise<T & { close(): Promise<void> }> {
  const closers: (() => unknown)[] = []
  try {
    return Object.assign(await open((closer) => closers.push(closer)), { close })
  } catch (cause) {
    await close()
    throw cause
  }

  /** One that fails must not keep the others open. */
  async function close() {
    const faults: unknown[] = []
    for (const closer of closers.splice(0).reverse())
      try {
        await closer()
      } catch (fault) {
        faults.push(fault)
      }
    if (faults.length > 0) throw faults[0]
  }
}

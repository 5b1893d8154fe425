/**
 * Opens several resources in turn. `whenClosed` registers how each is closed. If one cannot be
 * opened, those before it are closed.
 * @returns the result of `open`, with a `close` that closes everything, the last one first
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

  /** A failed close must not keep the others open. */
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

const maxMs = 10_000

/**
 * Waits before the next try: longer each time, at most ten seconds, and at random, so that clients
 * spread out.
 */
export const pause = (tries: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, Math.min(maxMs, 500 * 2 ** Math.min(tries, 10)) * (0.5 + Math.random() / 2))
  })

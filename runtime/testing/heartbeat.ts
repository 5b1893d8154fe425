const everyMs = 20

/** Watches this process's event loop. @returns a stop that gives the longest time without a timer, in ms */
export function heartbeat(): () => number {
  let last = performance.now()
  let longest = 0
  const timer = setInterval(beat, everyMs)
  return () => {
    clearInterval(timer)
    beat()
    return longest
  }

  function beat() {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
}

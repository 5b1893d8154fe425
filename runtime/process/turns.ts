/**
 * Keeps a process responsive while it wakes a thousand listeners: `max` waiting callers continue in one
 * turn of the event loop, the others continue in the next turns, in order.
 */
export function turns(max: number): () => Promise<void> {
  const waiting: (() => void)[] = []
  let left = max
  let scheduled = false

  return async () => {
    if (!scheduled) schedule()
    if (left > 0) left -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
  }

  function schedule() {
    scheduled = true
    setImmediate(next)
  }

  function next() {
    const going = waiting.splice(0, max)
    left = max - going.length
    scheduled = false
    if (going.length > 0) schedule()
    for (const go of going) go()
  }
}

/**
 * Runs at most `max` tasks at the same time; the others wait, in order. A task that takes longer
 * than `patienceMs` no longer counts.
 */
export function atMost(max: number, patienceMs: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0

  return async (work) => {
    if (running >= max) await new Promise<void>((resolve) => waiting.push(resolve))
    else running += 1
    let counted = true
    const patience = setTimeout(giveWay, patienceMs)
    try {
      return await work()
    } finally {
      clearTimeout(patience)
      giveWay()
    }

    function giveWay() {
      if (!counted) return
      counted = false
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}

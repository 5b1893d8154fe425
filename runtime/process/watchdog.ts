import inspector from 'node:inspector'
import { Worker } from 'node:worker_threads'

/** A program that is run before the process ends. */
export interface Command {
  program: string
  args: string[]
  /** As whom it runs, where and with which environment: options of `spawnSync`. */
  options: { uid?: number; gid?: number; cwd?: string; env?: Record<string, string> }
}

export interface Watchdog {
  /** Where the reason is written, standard output without a file, and what is stopped then. */
  prepare(ending: { logFile?: string; stop?: Command }): void
}

const silentTicks = 30
const usualTickMs = 1_000

/**
 * Ends this process when its event loop has been silent for 30 s: a loop that spins serves no request, no timer and no
 * signal, and a supervisor that only sees that the process is there would never restart it. The reason is in the log,
 * with the place where the loop hangs.
 *
 * It watches from a thread of its own and counts that thread's ticks, not the clock: a machine that slept, or a process
 * that was stopped as a whole, is not silent. A database that does not answer keeps no loop from running. Under
 * `--inspect` it does nothing, because a breakpoint is silent too.
 */
export function startWatchdog({ tickMs = usualTickMs } = {}): Watchdog {
  const shared = new Int32Array(new SharedArrayBuffer(8))
  const beat = () => {
    Atomics.add(shared, 0, 1)
    Atomics.store(shared, 1, inspector.url() ? 1 : 0)
  }
  beat()
  setInterval(beat, tickMs).unref()
  // Plain JavaScript: a thread knows nothing of the loader that this process may have registered.
  const thread = new Worker(new URL('./watchdog-thread.mjs', import.meta.url), {
    workerData: { shared, tickMs, silentTicks },
    execArgv: [],
  })
  thread.unref()
  return { prepare: (ending) => thread.postMessage(ending) }
}

import inspector from 'node:inspector'
import { Worker } from 'node:worker_threads'

/** A program that runs before the process ends. */
export interface Command {
  program: string
  args: string[]
  /** The user, the folder and the environment of the program: options of `spawnSync`. */
  options: { uid?: number; gid?: number; cwd?: string; env?: Record<string, string> }
}

export interface Watchdog {
  /** Sets the file for the reason (standard output without one), and the program that stops other parts. */
  prepare(ending: { logFile?: string; stop?: Command }): void
}

const silentTicks = 30
const usualTickMs = 1_000

/**
 * Ends this process when its event loop is silent for 30 s. A loop that spins serves no request, no
 * timer and no signal, and a supervisor that only checks that the process exists would never
 * restart it. The log gets the reason and the place where the loop hangs.
 *
 * It watches from its own thread and counts that thread's ticks, not the clock: a machine that
 * slept, or a process that was stopped as a whole, is not silent. A database that does not answer
 * keeps no loop from running. Under `--inspect` it does nothing, because a breakpoint is silent
 * too.
 */
export function startWatchdog({ tickMs = usualTickMs } = {}): Watchdog {
  const shared = new Int32Array(new SharedArrayBuffer(8))
  const beat = () => {
    Atomics.add(shared, 0, 1)
    Atomics.store(shared, 1, inspector.url() ? 1 : 0)
  }
  beat()
  setInterval(beat, tickMs).unref()
  // The thread's file is plain JavaScript, because a thread does not get the TypeScript loader that this
  // process may have registered.
  const thread = new Worker(new URL('./watchdog-thread.mjs', import.meta.url), {
    workerData: { shared, tickMs, silentTicks },
    execArgv: [],
  })
  thread.unref()
  return { prepare: (ending) => thread.postMessage(ending) }
}

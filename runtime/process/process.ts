import { StartError } from '../errors/errors.ts'
import { startWatchdog, type Watchdog } from './watchdog.ts'

/** The parts that a start file has opened. */
export interface Running {
  /**
   * Waits for databases and for others, and then works; meanwhile the process answers already, and a signal stops it.
   * An error of it ends the process.
   */
  begin?(): Promise<void>
  stop(): Promise<void>
}

/**
 * Runs a start file's `main`. Ctrl-C and SIGTERM stop what it has opened, once. What the person at the terminal can
 * mend is told in one sentence; a fault keeps its stack. Both end the process with a code that is not 0, and are told
 * before anything is stopped: what stops may fail in turn, and would hide the reason. A watchdog ends a process that
 * hangs.
 */
export async function runProcess(main: (watchdog: Watchdog) => Promise<Running>): Promise<void> {
  const watchdog = startWatchdog()
  let running: Running | undefined
  let ending = false
  // Asked while `main` still opens, it ends once that is done: what is half open would be left behind.
  let asked = false
  const onSignal = () => {
    asked = true
    if (running) void end(0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    running = await main(watchdog)
    if (asked) return await end(0)
    await running.begin?.()
  } catch (error) {
    // Stopped meanwhile, it begins no more.
    if (ending) return
    tell(error as Error)
    await end(error instanceof StartError ? error.exitCode : 1)
  }

  async function end(code: number) {
    if (ending) return
    ending = true
    await running?.stop().catch(tell)
    process.exit(code)
  }
}

function tell(error: Error) {
  process.stderr.write(`${error instanceof StartError ? error.message : error.stack}\n`)
}

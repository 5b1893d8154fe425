import { StartError } from '../errors/errors.ts'
import { startWatchdog, type Watchdog } from './watchdog.ts'

/** The parts that a start file has opened. */
export interface Running {
  /**
   * Waits for databases and for other parts, then works. Meanwhile the process already answers, and
   * a signal stops it. An error ends the process.
   */
  begin?(): Promise<void>
  stop(): Promise<void>
}

/**
 * Runs a start file's `main`. Ctrl-C and SIGTERM stop the opened parts, once. A fault that the
 * person at the terminal can fix is printed as one sentence; a bug keeps its stack. Both end the
 * process with a code other than 0. They are printed before anything is stopped, because a part
 * that fails to stop would hide the reason. A watchdog ends a process that hangs.
 */
export async function runProcess(main: (watchdog: Watchdog) => Promise<Running>): Promise<void> {
  const watchdog = startWatchdog()
  let running: Running | undefined
  let ending = false
  // A signal while `main` opens takes effect when `main` is done: half-open parts would be left
  // behind.
  let isSignalled = false
  const onSignal = () => {
    isSignalled = true
    if (running) void end(0)
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    running = await main(watchdog)
    if (isSignalled) return await end(0)
    await running.begin?.()
  } catch (error) {
    // An error after the stop has begun is not reported.
    if (ending) return
    report(error as Error)
    await end(error instanceof StartError ? error.exitCode : 1)
  }

  async function end(code: number) {
    if (ending) return
    ending = true
    await running?.stop().catch(report)
    process.exit(code)
  }
}

function report(error: Error) {
  process.stderr.write(`${error instanceof StartError ? error.message : error.stack}\n`)
}

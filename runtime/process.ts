import { StartError } from './errors.ts'

/**
 * Runs a start file's `main`, whose result is its stop: Ctrl-C and SIGTERM call it, once. What the person at the
 * terminal can mend is told in one sentence; a fault keeps its stack. Both end the process with a code that is not 0.
 */
export async function runProcess(main: () => Promise<() => Promise<void>>): Promise<void> {
  let stop: (() => Promise<void>) | undefined
  let asked = false
  const end = async (code: number) => {
    if (asked) return
    asked = true
    await stop?.().catch((error) => process.stderr.write(`${(error as Error).stack}\n`))
    process.exit(code)
  }
  // Asked while it still starts, it ends once it has started: what is half made would be left behind.
  let waiting: NodeJS.Signals | undefined
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop) void end(0)
    else waiting = signal
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    stop = await main()
  } catch (error) {
    if (error instanceof StartError) process.stderr.write(`${error.message}\n`)
    else process.stderr.write(`${(error as Error).stack}\n`)
    process.exit(error instanceof StartError ? error.exitCode : 1)
  }
  if (waiting) await end(0)
}

import type { Logger } from '../log.ts'
import { pauseUnlessAborted } from '../process/pause.ts'
import type { Context } from './context.ts'
import type { Sweeper } from './manifest.ts'

/** Runs each sweeper at once and again after its interval. @returns a stop that waits for a running sweep */
export function startSweepers(sweepers: Sweeper[], context: () => Context, log: Logger) {
  const closing = new AbortController()
  const running = sweepers.map(repeat)

  return async () => {
    closing.abort()
    await Promise.all(running)
  }

  async function repeat({ name, everyMs, sweep }: Sweeper) {
    while (!closing.signal.aborted) {
      await sweep(context()).catch((error) =>
        log.error({ error, sweeper: name }, 'sweep failed: it comes again'),
      )
      await pauseUnlessAborted(everyMs, closing.signal)
    }
  }
}

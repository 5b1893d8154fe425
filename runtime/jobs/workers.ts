import { UnrecoverableError, Worker } from 'bullmq'
import { z } from 'zod'
import type { Logger } from '../log.ts'
import { pauseUnlessAborted } from '../process/pause.ts'
import { withTimeout } from '../process/with-timeout.ts'
import type { Trace } from '../trace.ts'
import type { Backend } from './backend.ts'
import type { JobHandler } from './job.ts'
import { jobRuns, jobSeconds } from './metrics.ts'
import type { JobData, Queues, StoredJob } from './queues.ts'

/** The data that a handler's context is made from. */
export interface JobRun extends Trace {
  name: string
  id: string
  /** The number of this try, from 1. */
  attempt: number
  log: Logger
}

/** Runs the jobs of one queue. */
export interface QueueWorker {
  /**
   * Resolves when the worker works, or after 2 s without a backend. The worker then begins as soon as the
   * backend is available.
   */
  started: Promise<void>
  /** Takes no more jobs, waits a while for the running ones, and leaves the rest to another process. */
  close(): Promise<void>
}

export interface WorkerOptions {
  backend: Backend
  queues: Queues
  log: Logger
  /** Called with the error of each lost connection and each failed try. */
  logThrottled: (error: Error) => void
}

const second = 1_000
/** Jobs mostly wait for the database, whose pool they share with requests. */
const concurrency = 4
const readyMs = 2 * second
const retryMs = 1 * second
const drainMs = 3 * second
const partMs = 1 * second

export function startWorker(
  queue: string,
  handlers: JobHandler[],
  context: (run: JobRun) => unknown,
  { backend, queues, log, logThrottled }: WorkerOptions,
): QueueWorker {
  const byName = new Map(handlers.map((handler) => [handler.job.name, handler]))
  const running = new Set<Promise<void>>()
  const closing = new AbortController()
  let worker: Worker<JobData, void> | undefined
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  const working = keepWorking()

  return {
    started: withTimeout(readyMs, begun).then((there) => {
      if (!there) log.warn({ queue }, 'worker waits for its backend')
    }),
    async close() {
      closing.abort()
      const drained = await withTimeout(drainMs, drain())
      if (!drained) log.warn({ queue, jobs: running.size }, 'jobs left to another process')
      const parted = await withTimeout(partMs, part(!drained || !backend.reachable()))
      if (!parted) log.warn({ queue }, 'worker did not part in time')
    },
  }

  /**
   * BullMQ never forgets that its first connection failed: on PostgreSQL such a worker would ask
   * for jobs in a loop that lets no timer and no request of the process run. So a worker begins
   * only when it is connected, and a new one replaces it when it could not connect.
   */
  async function keepWorking() {
    while (!closing.signal.aborted) {
      try {
        await queues.get(queue)
        if (closing.signal.aborted) return
        worker = newWorker()
        await worker.waitUntilReady()
        begin()
        await worker.run()
      } catch (error) {
        logThrottled(error as Error)
      }
      if (closing.signal.aborted) return
      worker?.close(true).catch(logThrottled)
      worker = undefined
      await pauseUnlessAborted(retryMs, closing.signal)
    }
  }

  function newWorker() {
    const made = new Worker<JobData, void>(
      queue,
      (job) => {
        const run = runJob(job)
        running.add(run)
        return run.finally(() => running.delete(run))
      },
      {
        connection: backend.working(),
        prefix: backend.prefix,
        concurrency,
        autorun: false,
        runRetryDelay: retryMs,
        // Another process takes up the jobs of a killed one within 25 s, at most three times,
        // because the job may be the killer.
        lockDuration: 15 * second,
        stalledInterval: 5 * second,
        maxStalledCount: 3,
      },
      backend.factory,
    )
    made.on('error', logThrottled)
    made.on('completed', (job) => report(job, 'done'))
    made.on('failed', (job, error) => job && report(job, job.finishedOn ? 'failed' : 'retried', error))
    return made
  }

  async function drain() {
    await worker?.pause(true)
    // The loop is needed because BullMQ still takes the job that ends its wait.
    while (running.size > 0) await Promise.allSettled(running)
  }

  async function part(force: boolean) {
    await worker?.close(force)
    await working
  }

  async function runJob(job: StoredJob) {
    const handler = byName.get(job.name)
    if (!handler) throw new Error(unhandled(job.name))
    const { payload, traceparent, tracestate } = job.data
    const parsed = handler.job.payload.safeParse(payload)
    if (!parsed.success)
      throw new UnrecoverableError(`Payload of ${job.name} rejected: ${z.prettifyError(parsed.error)}`)
    const run = { name: job.name, id: job.id!, attempt: job.attemptsMade + 1 }
    await handler.run(context({ ...run, traceparent, tracestate, log: log.child({ job: run }) }), parsed.data)
  }

  function unhandled(name: string) {
    const known = [...byName.keys()].join(', ')
    return `Queue ${queue} has a job ${name}: expected one of ${known}. Add its handler to the subgraph's jobs.`
  }

  function report(job: StoredJob, outcome: 'done' | 'retried' | 'failed', error?: Error) {
    const ms = (job.finishedOn ?? Date.now()) - (job.processedOn ?? job.timestamp)
    jobRuns.inc({ queue, job: job.name, outcome })
    jobSeconds.observe({ queue, job: job.name }, ms / second)
    const level = { done: 'debug', retried: 'warn', failed: 'error' } as const
    log[level[outcome]]({ id: job.id, attempt: job.attemptsMade, outcome, ms, err: error }, job.name)
  }
}

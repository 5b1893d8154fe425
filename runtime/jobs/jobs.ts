import { v7 as uuid } from 'uuid'
import type { Logger } from '../log.ts'
import { withTimeout } from '../process/with-timeout.ts'
import { throttledLog } from '../throttled-log.ts'
import type { Trace } from '../trace.ts'
import {
  countJobs,
  type FailedJob,
  listFailed,
  type QueueCounts,
  removeFailed,
  retryFailed,
} from './failures.ts'
import { type JobDefinition, type JobHandler, jobKey } from './job.ts'
import { enqueuesLost, watchQueues } from './metrics.ts'
import { openBackend } from './open-backend.ts'
import { openQueues } from './queues.ts'
import { openSchedules, type ScheduleTiming } from './schedules.ts'
import { type JobRun, type QueueWorker, startWorker } from './workers.ts'

export interface Jobs {
  /**
   * Enqueues a job. A job is a hint that work is due; a row says what the work is. `tx.enqueue`
   * calls this after the commit.
   *
   * Equal jobs that wait are one job. A job that is enqueued while an equal one runs makes it run
   * once more, so the last `enqueue` is always followed by a run. With `delayMs` there is one job
   * for each payload and due second. A job with another `priority` is also a job of its own: urgent
   * work does not wait behind the less urgent job.
   * @throws at once when the payload does not parse, and within about a second when the queue is
   * unavailable. The job is lost then, and a sweeper must enqueue it again.
   */
  enqueue<P>(job: JobDefinition<P>, payload: P, options?: EnqueueOptions): Promise<void>
  /**
   * Runs handlers in this process. One call brings all handlers of a queue. While the backend is
   * unavailable, it waits in the background.
   * @param context makes the context of a handler, a new one for each run
   */
  work(handlers: JobHandler[], context: (run: JobRun) => unknown): Promise<void>
  /**
   * Repeats a job by a schedule. The same call again changes nothing; another timing for the same
   * job and payload replaces the schedule. While this process lives, it restores the schedule
   * within 10 s after the backend was wiped or unavailable. One run makes up for all runs that were
   * missed while no process worked.
   */
  schedule<P>(job: JobDefinition<P>, payload: P, timing: ScheduleTiming): Promise<void>
  /** Counts the jobs of the named queues; without names, of those that this process enqueues to or works. */
  counts(queues?: readonly string[]): Promise<QueueCounts[]>
  /**
   * Lists jobs that failed for good, the newest enqueued first, after the job `after`; 100 without
   * `take`.
   */
  failed(queues: readonly string[], page?: FailedPage): Promise<FailedJob[]>
  /** Retries a failed job. @returns the job as it was; undefined when there is no such failed job */
  retry(queue: string, id: string): Promise<FailedJob | undefined>
  /** Removes a failed job. @returns the job as it was; undefined when there is no such failed job */
  remove(queue: string, id: string): Promise<FailedJob | undefined>
  /** Waits up to 5 s for running jobs. Close the resources of the handlers after this, not before. */
  close(): Promise<void>
}

export interface FailedPage {
  after?: Pick<FailedJob, 'id' | 'enqueuedAt'>
  take?: number
}

/** Options of `enqueue`. The handler gets the trace of the work that enqueues. */
export interface EnqueueOptions extends Trace {
  delayMs?: number
  /**
   * Jobs with priority 1 run first. The default is the priority of the job's definition. Equal jobs with
   * different priorities are separate jobs.
   */
  priority?: number
}

export interface JobsOptions {
  /** redis: or rediss: (Redis 7 or newer), or postgres: (a database that holds only queues). */
  url: string
  /** The namespace in the backend: a schema in PostgreSQL. */
  prefix?: string
  log: Logger
}

const usualPage = 100
const partMs = 1_000

/**
 * Opens the queues without waiting for the backend: while it is unavailable, `enqueue` fails and
 * work has not begun.
 *
 * A test counts the connections. Redis: one to enqueue, one to work, and one more for each queue
 * that is worked. PostgreSQL: at most two for each queue, and three more for each that is worked.
 */
export function openJobs({ url, prefix = 'comptoir', log }: JobsOptions): Jobs {
  const logThrottled = throttledLog(log, 'queues')
  const backend = openBackend({ url, prefix, logThrottled })
  const queues = openQueues(backend, logThrottled)
  const schedules = openSchedules(queues, logThrottled)
  const workers = new Map<string, QueueWorker>()
  const enqueueing = new Set<Promise<unknown>>()
  const unwatch = watchQueues(() => countJobs(queues))
  let closing: Promise<void> | undefined
  let parting = false

  return {
    async enqueue(job, payload, options = {}) {
      const data = job.payload.parse(payload)
      const adding = add(job, data, options)
      enqueueing.add(adding)
      try {
        await adding
      } catch (error) {
        enqueuesLost.inc({ job: job.name })
        throw error
      } finally {
        enqueueing.delete(adding)
      }
    },
    async work(handlers, context) {
      for (const queue of new Set(handlers.map(({ job }) => job.queue))) {
        if (workers.has(queue))
          throw new Error(`Queue ${queue} is worked already: expected all its handlers in one call of work.`)
        const its = handlers.filter(({ job }) => job.queue === queue)
        const worker = startWorker(queue, its, context, { backend, queues, log, logThrottled })
        workers.set(queue, worker)
        await worker.started
      }
    },
    schedule: schedules.keep,
    counts: (names) => countJobs(queues, names),
    failed: (names, { after, take = usualPage } = {}) => listFailed(queues, names, { after, take }),
    retry: (queue, id) => retryFailed(queues, queue, id),
    remove: (queue, id) => removeFailed(queues, queue, id),
    close() {
      closing ??= close()
      return closing
    },
  }

  async function add<P>(
    job: JobDefinition<P>,
    payload: P,
    { delayMs, priority = job.priority, traceparent, tracestate }: EnqueueOptions,
  ) {
    if (parting) throw new Error(`Cannot enqueue ${job.name} after close: expected the jobs to be open.`)
    const queue = await queues.get(job.queue)
    const dueSecond = delayMs && Math.floor((Date.now() + delayMs) / 1_000)
    await queue.add(
      job.name,
      { payload, traceparent, tracestate },
      {
        // The id is unique and not the key. BullMQ ignores an id that it still remembers, of a running or
        // finished job, and drops the job that `keepLastIfActive` has kept under that id. Numbers from a
        // counter would start again in a wiped Redis.
        jobId: uuid(),
        deduplication: { id: jobKey(job.name, [payload, dueSecond, priority]), keepLastIfActive: true },
        delay: delayMs,
        priority,
      },
    )
  }

  async function close() {
    unwatch()
    await Promise.all([...workers.values()].map((worker) => worker.close()))
    // The queues close last, because a job that runs to its end may enqueue the next job.
    parting = true
    const parted = await withTimeout(partMs, part())
    if (!parted) log.warn('queues did not part in time')
    await backend.close()
  }

  async function part() {
    await Promise.allSettled([...enqueueing, schedules.close()])
    await queues.close()
  }
}

import { v7 as uuid } from 'uuid'
import type { Logger } from '../log.ts'
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
import { openStore } from './open-backend.ts'
import { openQueues } from './queues.ts'
import { openSchedules, type ScheduleTiming } from './schedules.ts'
import { within } from './with-timeout.ts'
import { type JobRun, type QueueWorker, startWorker } from './workers.ts'

export interface Jobs {
  /**
   * Says that there is something to do; what it is, a row says. Equal nudges that wait are one job, and one
   * that comes while the job runs makes it run once more, so the last nudge is always followed by a run.
   * With `delayMs` it is a job of its own: one for each payload and second that it falls due in. With another
   * `priority` too: what has become urgent does not wait behind what it was.
   * @throws at once when the payload does not parse, within about a second when the queue is out of reach:
   * then the nudge is lost, and a sweeper must make up for it
   */
  enqueue<P>(job: JobDefinition<P>, payload: P, options?: EnqueueOptions): Promise<void>
  /**
   * Runs handlers in this process. All of a queue's handlers come in one call. While the store is away it waits
   * for it in the background.
   * @param context makes what a handler gets, anew for each run
   */
  work(handlers: JobHandler[], context: (run: JobRun) => unknown): Promise<void>
  /**
   * Repeats a job. The same again changes nothing; another rhythm for the same job and payload replaces it.
   * While this process lives, a store that was wiped, or away, is reminded of it within 10 s. A run missed while
   * nothing worked is made up for, once.
   */
  schedule<P>(job: JobDefinition<P>, payload: P, timing: ScheduleTiming): Promise<void>
  /** Of the queues named; without names, of those that this process has nudged or works. */
  counts(queues?: readonly string[]): Promise<QueueCounts[]>
  /** Failed for good, the newest asked for first, after the one given; 100 when left out. */
  failed(queues: readonly string[], page?: FailedPage): Promise<FailedJob[]>
  /** @returns the job as it was, unless there is no such failed job */
  retry(queue: string, id: string): Promise<FailedJob | undefined>
  /** @returns the job as it was, unless there is no such failed job */
  remove(queue: string, id: string): Promise<FailedJob | undefined>
  /** Lets running jobs end, within 5 s; what they use must be closed after this, not before. */
  close(): Promise<void>
}

export interface FailedPage {
  after?: Pick<FailedJob, 'id' | 'askedAt'>
  take?: number
}

/** With the trace of the work that nudges, handed on to the handler. */
export interface EnqueueOptions extends Trace {
  delayMs?: number
  /** 1 comes first; the job's own when left out. Nudges of another priority are jobs of their own. */
  priority?: number
}

export interface JobsOptions {
  /** redis: or rediss: (7 or newer), or postgres: (a database of the queues' own). */
  url: string
  /** Namespace within the store: a schema in PostgreSQL. */
  prefix?: string
  log: Logger
}

const usualPage = 100
const partMs = 1_000

/**
 * Opens the queues. Connections, counted by a test. Redis: one to nudge, one to work, and one more for each
 * queue worked. PostgreSQL: at most two for each queue, and three more for each that is worked.
 * Waits for neither: while the store is away nudges fail, and work begins when it is there.
 */
export function openJobs({ url, prefix = 'comptoir', log }: JobsOptions): Jobs {
  const logThrottled = throttledLog(log, 'queues')
  const store = openStore({ url, prefix, logThrottled })
  const queues = openQueues(store, logThrottled)
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
        const worker = startWorker(queue, its, context, { store, queues, log, logThrottled })
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
    if (parting) throw new Error(`Nudge of ${job.name} after close: expected the jobs to be open.`)
    const queue = await queues.get(job.queue)
    const dueSecond = delayMs && Math.floor((Date.now() + delayMs) / 1_000)
    await queue.add(
      job.name,
      { payload, traceparent, tracestate },
      {
        // Unique, not the key: BullMQ ignores an id that it still remembers, running or done, and drops what
        // `keepLastIfActive` has put aside for it. And counted ids would begin anew in a wiped Redis.
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
    // Not before: what runs to its end may nudge what comes next.
    parting = true
    const parted = await within(partMs, part())
    if (!parted) log.warn('queues did not part in time')
    await store.close()
  }

  async function part() {
    await Promise.allSettled([...enqueueing, schedules.close()])
    await queues.close()
  }
}

import { type Job, type JobsOptions, Queue } from 'bullmq'
import type { Trace } from '../trace.ts'
import type { Backend } from './backend.ts'

/** The data of a job: its payload, and the trace of the work that enqueued it. */
export interface JobData extends Trace {
  payload: unknown
}

export type StoredJob = Job<JobData, void>

export interface Queues {
  /** Opens the queue at the first call. */
  get(name: string): Promise<Queue<JobData, void>>
  opened(): Promise<Queue<JobData, void>[]>
  close(): Promise<void>
}

const day = 24 * 60 * 60

/** The next tries come after 0.5 to 1, 1 to 2, 2 to 4 and 4 to 8 s. After them the sweeper takes over. */
const jobOptions: JobsOptions = {
  attempts: 5,
  // A job keeps no stack traces, because the log has them.
  stackTraceLimit: 1,
  backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
  // Keeping the last 100 jobs cost a quarter of the throughput on PostgreSQL, for data that logs and
  // metrics have.
  removeOnComplete: true,
  removeOnFail: { count: 1_000, age: 30 * day },
}

export function openQueues(backend: Backend, logThrottled: (error: Error) => void): Queues {
  const queues = new Map<string, Promise<Queue<JobData, void>>>()

  return {
    get(name) {
      const before = queues.get(name)
      if (before) return before
      const opening = open(name)
      queues.set(name, opening)
      // BullMQ never forgets a failed first connection: this queue would be lost until the next
      // start.
      opening.catch(() => queues.delete(name))
      return opening
    },
    opened: () => Promise.all(queues.values()),
    async close() {
      await Promise.allSettled([...queues.values()].map(async (queue) => (await queue).close()))
    },
  }

  async function open(name: string) {
    await backend.ready()
    const queue = new Queue<JobData, void>(
      name,
      {
        connection: backend.adding,
        prefix: backend.prefix,
        defaultJobOptions: jobOptions,
        // No code reads BullMQ's events.
        streams: { events: { maxLen: 100 } },
        // Both settings would make a call wait for Redis, where an error is better.
        skipVersionCheck: true,
        skipWaitingForReady: true,
      },
      backend.factory,
    )
    queue.on('error', logThrottled)
    try {
      await queue.waitUntilReady()
      return queue
    } catch (error) {
      await queue.close()
      throw error
    }
  }
}

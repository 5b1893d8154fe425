import { validate, version } from 'uuid'
import type { JobData, Queues, StoredJob } from './queues.ts'
import { textWithoutSecrets, withoutSecrets } from './without-secrets.ts'

export interface QueueCounts {
  queue: string
  waiting: number
  active: number
  /** Jobs that are due later or wait for their next try. */
  delayed: number
  /** Jobs that failed for good. */
  failed: number
}

/**
 * A job that failed for good. It is kept until an administrator retries or removes it: the newest
 * 1,000 of a queue for 30 days.
 */
export interface FailedJob {
  id: string
  queue: string
  name: string
  /** Secrets are hidden, here and in `error`. */
  payload: unknown
  error: string
  attempts: number
  /** The time when the job was enqueued, or when its schedule made it due. */
  enqueuedAt: Date
  failedAt: Date
}

/** Counts the named queues; without names, those that this process enqueues to or works. */
export async function countJobs(queues: Queues, names?: readonly string[]): Promise<QueueCounts[]> {
  const counted = names ? await Promise.all(names.map(queues.get)) : await queues.opened()
  return Promise.all(
    counted.map(async (queue) => {
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed')
      const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts
      return { queue: queue.name, waiting: waiting + prioritized, active, delayed, failed }
    }),
  )
}

/**
 * Lists the failed jobs of several queues after a given job, the newest enqueued first. The function
 * sorts the jobs itself, because Redis and PostgreSQL order jobs that failed in the same millisecond
 * differently. Of jobs that are not on the page it reads only the ids.
 */
export async function listFailed(
  queues: Queues,
  names: readonly string[],
  { after, take }: { after?: Pick<FailedJob, 'id' | 'enqueuedAt'>; take: number },
): Promise<FailedJob[]> {
  const failures = (await Promise.all(names.map((name) => failuresIn(queues, name)))).flat().sort(newestFirst)
  const rest = after ? failures.filter((failure) => newestFirst(after, failure) < 0) : failures
  const found: FailedJob[] = []
  for (const failure of rest) {
    if (found.length === take) break
    const job = await (await queues.get(failure.queue)).getJob(failure.id)
    // Another caller may just have retried or removed the job.
    if (job?.finishedOn) found.push(describe(job, failure))
  }
  return found
}

/** Retries a failed job. @returns the job as it was; undefined when there is no such failed job */
export const retryFailed = (queues: Queues, name: string, id: string): Promise<FailedJob | undefined> =>
  ofFailed(queues, name, id, (job) =>
    job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true }),
  )

/** Removes a failed job. @returns the job as it was; undefined when there is no such failed job */
export const removeFailed = (queues: Queues, name: string, id: string): Promise<FailedJob | undefined> =>
  ofFailed(queues, name, id, (job) => job.remove())

async function ofFailed(
  queues: Queues,
  name: string,
  id: string,
  work: (job: StoredJob) => Promise<void>,
): Promise<FailedJob | undefined> {
  const job = await (await queues.get(name)).getJob(id)
  if (!job || !(await job.isFailed())) return undefined
  const asItWas = describe(job, { queue: name, id, enqueuedAt: enqueuedAt(id) })
  try {
    await work(job)
  } catch (error) {
    if (await job.isFailed()) throw error
    // Another caller was faster: the job is retried or removed, as this caller wanted.
    return undefined
  }
  return asItWas
}

interface StoredFailure {
  queue: string
  id: string
  enqueuedAt: Date
}

async function failuresIn(queues: Queues, name: string): Promise<StoredFailure[]> {
  const ids = await (await queues.get(name)).getRanges(['failed'], 0, -1)
  return ids.map((id) => ({ queue: name, id, enqueuedAt: enqueuedAt(id) }))
}

/**
 * Reads the time from the id: `enqueue` makes UUIDv7 ids, and the id of a scheduled job ends in its
 * due time.
 */
function enqueuedAt(id: string): Date {
  if (validate(id) && version(id) === 7)
    return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16))
  return new Date(Number(/:(\d{13})$/.exec(id)?.[1] ?? 0))
}

const newestFirst = (
  one: Pick<StoredFailure, 'id' | 'enqueuedAt'>,
  other: Pick<StoredFailure, 'id' | 'enqueuedAt'>,
) =>
  other.enqueuedAt.getTime() - one.enqueuedAt.getTime() ||
  (one.id < other.id ? 1 : one.id > other.id ? -1 : 0)

function describe(job: StoredJob, { queue, id, enqueuedAt }: StoredFailure): FailedJob {
  const { payload } = job.data as Partial<JobData>
  return {
    id,
    queue,
    enqueuedAt,
    name: job.name,
    payload: withoutSecrets(payload),
    error: textWithoutSecrets(job.failedReason),
    attempts: job.attemptsMade,
    failedAt: new Date(job.finishedOn!),
  }
}

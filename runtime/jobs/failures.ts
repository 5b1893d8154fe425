import type { JobData, Queues, StoredJob } from './queues.ts'

export interface QueueCounts {
  queue: string
  waiting: number
  active: number
  /** Due later, or waiting for their next try. */
  delayed: number
  /** Failed for good. */
  failed: number
}

/** A job that failed for good: kept until somebody retries or removes it, the newest 1,000 for 30 days. */
export interface FailedJob {
  id: string
  name: string
  payload: unknown
  error: string
  attempts: number
  failedAt: Date
}

/** Counts the queues that this process has nudged or works. */
export async function countJobs(queues: Queues): Promise<QueueCounts[]> {
  return Promise.all(
    (await queues.opened()).map(async (queue) => {
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed')
      const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts
      return { queue: queue.name, waiting: waiting + prioritized, active, delayed, failed }
    }),
  )
}

/** The newest first, after `skip`. */
export async function listFailed(
  queues: Queues,
  name: string,
  { skip, take }: { skip: number; take: number },
): Promise<FailedJob[]> {
  const queue = await queues.get(name)
  return (await queue.getFailed(skip, skip + take - 1)).map(describe)
}

/** @returns whether there was such a failed job */
export async function retryFailed(queues: Queues, name: string, id: string): Promise<boolean> {
  const job = await findFailed(queues, name, id)
  await job?.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
  return job !== undefined
}

/** @returns whether there was such a failed job */
export async function removeFailed(queues: Queues, name: string, id: string): Promise<boolean> {
  const job = await findFailed(queues, name, id)
  await job?.remove()
  return job !== undefined
}

async function findFailed(queues: Queues, name: string, id: string): Promise<StoredJob | undefined> {
  const queue = await queues.get(name)
  const job = await queue.getJob(id)
  return job && (await job.isFailed()) ? job : undefined
}

function describe(job: StoredJob): FailedJob {
  const { payload } = job.data as Partial<JobData>
  return {
    id: job.id!,
    name: job.name,
    payload,
    error: job.failedReason,
    attempts: job.attemptsMade,
    failedAt: new Date(job.finishedOn!),
  }
}

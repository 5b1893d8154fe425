import { isDeepStrictEqual } from 'node:util'
import type { Queue } from 'bullmq'
import { type JobDefinition, jobKey } from './job.ts'
import type { JobData, Queues } from './queues.ts'

/** When a job repeats: a cron pattern by the wall clock of a time zone (IANA name), or an interval. */
export type Rhythm = { pattern: string; timeZone: string } | { everyMs: number }

export interface Schedules {
  keep<P>(job: JobDefinition<P>, payload: P, rhythm: Rhythm): Promise<void>
  close(): Promise<void>
}

/** A wiped store has forgotten its schedules: it is reminded within this time. */
const remindMs = 10_000

export function openSchedules(queues: Queues, complain: (error: Error) => void): Schedules {
  const kept = new Map<string, () => Promise<void>>()
  let reminding = Promise.resolve()
  const timer = setInterval(() => {
    reminding = reminding.then(remind)
  }, remindMs).unref()

  return {
    async keep(job, payload, rhythm) {
      const data = job.payload.parse(payload)
      const id = `${job.name}-${jobKey(job.name, data)}`
      const assert = async () => assertSchedule(await queues.get(job.queue), id, job, data, rhythm)
      await assert()
      kept.set(id, assert)
    },
    async close() {
      clearInterval(timer)
      await reminding
    },
  }

  async function remind() {
    for (const assert of kept.values()) await assert().catch(complain)
  }
}

/**
 * Leaves a schedule alone that is as it should be: BullMQ's upsert drops the run that is due, so that what
 * fell due while the system was down would be skipped by the very start that should run it.
 */
async function assertSchedule(
  queue: Queue<JobData, void>,
  id: string,
  { name, priority }: JobDefinition,
  payload: unknown,
  rhythm: Rhythm,
) {
  const repeat =
    'pattern' in rhythm ? { pattern: rhythm.pattern, tz: rhythm.timeZone } : { every: rhythm.everyMs }
  const template = { name, data: { payload }, opts: { ...queue.defaultJobOptions, priority } }
  if (await stands()) return
  try {
    await queue.upsertJobScheduler(id, repeat, template)
  } catch (error) {
    // Two processes that start together collide; one of them has done it.
    if (!(await stands())) throw error
  }

  async function stands() {
    const now = await queue.getJobScheduler(id)
    if (!now) return false
    const { pattern, tz, every } = now
    return isDeepStrictEqual(
      { name: now.name, ...now.template, pattern, tz, every },
      { ...template, pattern: undefined, tz: undefined, every: undefined, ...repeat },
    )
  }
}

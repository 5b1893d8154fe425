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
  const kept = new Map<string, Schedule>()
  let reminding = Promise.resolve()
  const timer = setInterval(() => {
    reminding = reminding.then(remind)
  }, remindMs).unref()

  return {
    async keep(job, payload, rhythm) {
      const data = job.payload.parse(payload)
      const schedule = { id: `${job.name}-${jobKey(job.name, data)}`, job, payload: data, rhythm }
      await assertSchedule(await queues.get(job.queue), schedule)
      kept.set(schedule.id, schedule)
    },
    async close() {
      clearInterval(timer)
      await reminding
    },
  }

  async function remind() {
    for (const schedule of kept.values()) await restore(schedule).catch(complain)
  }

  /** Only what is gone: a newer release may have given it another rhythm. */
  async function restore(schedule: Schedule) {
    const queue = await queues.get(schedule.job.queue)
    if (!(await queue.getJobScheduler(schedule.id))) await assertSchedule(queue, schedule)
  }
}

interface Schedule {
  id: string
  job: JobDefinition
  payload: unknown
  rhythm: Rhythm
}

/**
 * Leaves a schedule alone that is as it should be: BullMQ's upsert drops the run that is due, so that what
 * fell due while the system was down would be skipped by the very start that should run it.
 */
async function assertSchedule(queue: Queue<JobData, void>, { id, job, payload, rhythm }: Schedule) {
  const repeat =
    'pattern' in rhythm ? { pattern: rhythm.pattern, tz: rhythm.timeZone } : { every: rhythm.everyMs }
  const opts = { ...queue.defaultJobOptions, priority: job.priority }
  const template = { name: job.name, data: { payload }, opts }
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
    const { name, pattern, tz, every } = now
    return isDeepStrictEqual(
      { name, ...now.template, pattern, tz, every },
      { ...template, pattern: undefined, tz: undefined, every: undefined, ...repeat },
    )
  }
}

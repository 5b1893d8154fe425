import { isDeepStrictEqual } from 'node:util'
import type { Queue } from 'bullmq'
import { isBusy } from '../errors/busy.ts'
import { type JobDefinition, jobKey } from './job.ts'
import type { JobData, Queues } from './queues.ts'

/** When a job repeats: a cron pattern by the wall clock of a time zone (IANA name), or an interval. */
export type ScheduleTiming = { pattern: string; timeZone: string } | { everyMs: number }

export interface Schedules {
  /** While the store is away it is asserted later, within 10 s of the store's return. */
  keep<P>(job: JobDefinition<P>, payload: P, timing: ScheduleTiming): Promise<void>
  close(): Promise<void>
}

/** A wiped store has forgotten its schedules: it is reminded within this time. */
const remindMs = 10_000

export function openSchedules(queues: Queues, logThrottled: (error: Error) => void): Schedules {
  const kept = new Map<string, Schedule & { asserted: boolean }>()
  let reminding = Promise.resolve()
  const timer = setInterval(() => {
    reminding = reminding.then(remind)
  }, remindMs).unref()

  return {
    async keep(job, payload, timing) {
      const data = job.payload.parse(payload)
      const schedule = { id: `${job.name}-${jobKey(job.name, data)}`, job, payload: data, timing }
      kept.set(schedule.id, { ...schedule, asserted: false })
      await attend(schedule.id).catch((error) => {
        if (isBusy(error)) return logThrottled(error)
        kept.delete(schedule.id)
        throw error
      })
    },
    async close() {
      clearInterval(timer)
      await reminding
    },
  }

  async function remind() {
    for (const id of kept.keys()) await attend(id).catch(logThrottled)
  }

  /** Asserted once, it is restored only when it comes no more: a newer release may have given it another rhythm. */
  async function attend(id: string) {
    const schedule = kept.get(id)!
    const queue = await queues.get(schedule.job.queue)
    const standing = schedule.asserted ? await standingOf(queue, schedule) : 'new'
    if (standing === 'new' || standing === 'gone' || standing === 'stuck')
      await assertSchedule(queue, schedule)
    schedule.asserted = true
  }
}

interface Schedule {
  id: string
  job: JobDefinition
  payload: unknown
  timing: ScheduleTiming
}

/**
 * Leaves a schedule alone that is as it should be: BullMQ's upsert drops the run that is due, so that what
 * fell due while the system was down would be skipped by the very start that should run it.
 */
async function assertSchedule(queue: Queue<JobData, void>, schedule: Schedule) {
  if ((await standingOf(queue, schedule)) === 'stands') return
  const { repeat, template } = wanted(queue, schedule)
  try {
    await queue.upsertJobScheduler(schedule.id, repeat, template)
  } catch (error) {
    // Two processes that start together collide; one of them has done it.
    if ((await standingOf(queue, schedule)) !== 'stands') throw error
  }
}

function wanted(queue: Queue<JobData, void>, { job, payload, timing }: Schedule) {
  const repeat =
    'pattern' in timing ? { pattern: timing.pattern, tz: timing.timeZone } : { every: timing.everyMs }
  const opts = { ...queue.defaultJobOptions, priority: job.priority }
  return { repeat, template: { name: job.name, data: { payload }, opts } }
}

/**
 * BullMQ makes each run when the one before it is taken: a schedule whose next run is lost, as when two processes
 * assert it at once while it falls due, or when its store fails at that moment, is stuck for good.
 */
async function standingOf(
  queue: Queue<JobData, void>,
  schedule: Schedule,
): Promise<'stands' | 'differs' | 'stuck' | 'gone'> {
  const now = await queue.getJobScheduler(schedule.id)
  if (!now) return 'gone'
  const { name, pattern, tz, every, next } = now
  const { repeat, template } = wanted(queue, schedule)
  const agrees = isDeepStrictEqual(
    { name, ...now.template, pattern, tz, every },
    { ...template, pattern: undefined, tz: undefined, every: undefined, ...repeat },
  )
  if (!agrees) return 'differs'
  if (await queue.getJob(`repeat:${schedule.id}:${next}`)) return 'stands'
  // Unless it has gone on in between.
  return (await queue.getJobScheduler(schedule.id))?.next === next ? 'stuck' : 'stands'
}

import { isDeepStrictEqual } from 'node:util'
import type { Queue } from 'bullmq'
import { isBusy } from '../errors/busy.ts'
import { type JobDefinition, jobKey } from './job.ts'
import type { JobData, Queues } from './queues.ts'

/** When a job repeats: a cron pattern in a time zone (IANA name), or an interval in milliseconds. */
export type ScheduleTiming = { pattern: string; timeZone: string } | { everyMs: number }

export interface Schedules {
  /**
   * Asserts a schedule, and keeps it. While the backend is unavailable, this happens within 10 s of
   * its return.
   */
  keep<P>(job: JobDefinition<P>, payload: P, timing: ScheduleTiming): Promise<void>
  close(): Promise<void>
}

/** A wiped backend has lost its schedules: they are restored within this time. */
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

  /**
   * After the first assertion the loop only restores a missing schedule: a newer release may have given
   * it another timing.
   */
  async function attend(id: string) {
    const schedule = kept.get(id)!
    const queue = await queues.get(schedule.job.queue)
    const state = schedule.asserted ? await stateOf(queue, schedule) : 'new'
    if (state === 'new' || state === 'gone' || state === 'stuck') await assertSchedule(queue, schedule)
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
 * Leaves a correct schedule alone. BullMQ's upsert drops the run that is due: a run that fell due while
 * the system was down would be skipped at the start, which should make up for it.
 */
async function assertSchedule(queue: Queue<JobData, void>, schedule: Schedule) {
  if ((await stateOf(queue, schedule)) === 'correct') return
  const { repeat, template } = wanted(queue, schedule)
  try {
    await queue.upsertJobScheduler(schedule.id, repeat, template)
  } catch (error) {
    // Two processes that start together may collide. The other process has then made the schedule.
    if ((await stateOf(queue, schedule)) !== 'correct') throw error
  }
}

function wanted(queue: Queue<JobData, void>, { job, payload, timing }: Schedule) {
  const repeat =
    'pattern' in timing ? { pattern: timing.pattern, tz: timing.timeZone } : { every: timing.everyMs }
  const opts = { ...queue.defaultJobOptions, priority: job.priority }
  return { repeat, template: { name: job.name, data: { payload }, opts } }
}

/**
 * BullMQ makes each run when a worker takes the one before it. A schedule whose next run is lost
 * never runs again. This happens when two processes assert it at once while it falls due, or when
 * the backend fails at that moment.
 */
async function stateOf(
  queue: Queue<JobData, void>,
  schedule: Schedule,
): Promise<'correct' | 'differs' | 'stuck' | 'gone'> {
  const now = await queue.getJobScheduler(schedule.id)
  if (!now) return 'gone'
  const { name, pattern, tz, every, next } = now
  const { repeat, template } = wanted(queue, schedule)
  const agrees = isDeepStrictEqual(
    { name, ...now.template, pattern, tz, every },
    { ...template, pattern: undefined, tz: undefined, every: undefined, ...repeat },
  )
  if (!agrees) return 'differs'
  if (await queue.getJob(`repeat:${schedule.id}:${next}`)) return 'correct'
  // The schedule is not stuck when it has moved on in between.
  return (await queue.getJobScheduler(schedule.id))?.next === next ? 'stuck' : 'correct'
}

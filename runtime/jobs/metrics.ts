import { Counter, Gauge, Histogram } from 'prom-client'
import { withTimeout } from '../process/with-timeout.ts'
import type { QueueCounts } from './failures.ts'

/** `outcome`: done, retried (it failed and will be tried again) or failed (for good). */
export const jobRuns = new Counter({
  name: 'comptoir_job_runs_total',
  help: 'Runs of jobs by outcome: done, retried, failed.',
  labelNames: ['queue', 'job', 'outcome'],
})

export const jobSeconds = new Histogram({
  name: 'comptoir_job_seconds',
  help: 'How long a run of a job took.',
  labelNames: ['queue', 'job'],
  buckets: [0.005, 0.025, 0.1, 0.5, 1, 5, 30],
})

export const enqueuesLost = new Counter({
  name: 'comptoir_nudges_lost_total',
  help: 'Jobs that were not enqueued; sweepers make up for them.',
  labelNames: ['job'],
})

/** A scrape must not wait for a backend that does not answer: the other metrics matter most then. */
const countMs = 2_000

async function inTime(counting: Promise<QueueCounts[]>): Promise<QueueCounts[]> {
  if (await withTimeout(countMs, counting)) return counting
  throw new Error(`the queues were not counted in ${countMs} ms`)
}

const sources = new Set<() => Promise<QueueCounts[]>>()

/** Counts the queues at each scrape. @returns a function that stops it */
export function watchQueues(counts: () => Promise<QueueCounts[]>): () => void {
  sources.add(counts)
  return () => sources.delete(counts)
}

const unreachable = new Gauge({
  name: 'comptoir_queues_unreachable',
  help: '1 when the queues could not be counted at this scrape.',
})

new Gauge({
  name: 'comptoir_queue_jobs',
  help: 'Jobs in a queue by state. Every process tells of the whole queue: take max, not sum.',
  labelNames: ['queue', 'state'],
  async collect() {
    this.reset()
    const counted = await Promise.allSettled([...sources].map((counts) => inTime(counts())))
    unreachable.set(counted.some(({ status }) => status === 'rejected') ? 1 : 0)
    for (const { queue, ...states } of counted.flatMap((one) =>
      one.status === 'fulfilled' ? one.value : [],
    ))
      for (const [state, jobs] of Object.entries(states)) this.set({ queue, state }, jobs)
  },
})

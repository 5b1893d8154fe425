import { expect, test } from 'vitest'
import { queues } from '../contracts/queues.ts'
import { manifests } from '../subgraphs/all.ts'

const jobs = manifests.flatMap(({ name, jobs = [] }) =>
  jobs.map(({ job }) => ({ subgraph: name, job: job.name, queue: job.queue })),
)

test('every job is in a queue that administrators see', () => {
  const unseen = jobs.filter(({ queue }) => !(queues as readonly string[]).includes(queue))
  // What fails here needs its queue in contracts/queues.ts.
  expect(unseen).toEqual([])
})

test('a queue is worked by one subgraph: a worker gives what it has no handler for back', () => {
  for (const queue of queues) {
    const its = new Set(jobs.filter((job) => job.queue === queue).map(({ subgraph }) => subgraph))
    expect(its.size, queue).toBeLessThanOrEqual(1)
  }
})

import { expect, test } from 'vitest'
import { queues } from '../contracts/queues.ts'
import { manifests } from '../subgraphs/all.ts'

const jobs = manifests.flatMap(({ name, jobs = [] }) =>
  jobs.map(({ job }) => ({ subgraph: name, job: job.name, queue: job.queue })),
)

test('administrators can see the queue of every job', () => {
  const unseen = jobs.filter(({ queue }) => !(queues as readonly string[]).includes(queue))
  // A queue that fails here is missing in contracts/queues.ts.
  expect(unseen).toEqual([])
})

test('the handlers of a queue belong to one subgraph, as a worker returns jobs without a handler', () => {
  for (const queue of queues) {
    const its = new Set(jobs.filter((job) => job.queue === queue).map(({ subgraph }) => subgraph))
    expect(its.size, queue).toBeLessThanOrEqual(1)
  }
})

import { Redis } from 'ioredis'
import { afterAll, inject } from 'vitest'
import { enqueueing } from './contract-tests/enqueueing.ts'
import { failing } from './contract-tests/failing.ts'
import { lifecycle } from './contract-tests/lifecycle.ts'
import { outages } from './contract-tests/outages.ts'
import { scheduling } from './contract-tests/scheduling.ts'
import { wipeTests } from './contract-tests/wipe.ts'

const url = inject('redis')
const admin = new Redis(url)
afterAll(() => admin.quit())

const backend = {
  url,
  admin,
  connections: async () => (await ofJobs()).length,
  cut: async () => {
    for (const id of await ofJobs()) await admin.client('KILL', 'ID', id)
  },
}

/** The clients of this code, and BullMQ's blocking ones, whose names have their queue. */
async function ofJobs() {
  const clients = ((await admin.client('LIST')) as string).trim().split('\n')
  const ours = clients.filter((client) => / name=(comptoir-jobs|\{t)/.test(client))
  return ours.map((client) => /id=(\d+)/.exec(client)![1]!)
}

enqueueing(backend)
failing(backend)
scheduling(backend)
// One connection to enqueue to all queues, one to work, and one that waits for each worked
// queue.
lifecycle(backend, { enqueueing: 1, working: 4 })
outages(backend)
wipeTests(backend)

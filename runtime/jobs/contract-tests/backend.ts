import { randomBytes } from 'node:crypto'
import { pino } from 'pino'
import { expect, onTestFinished, vi } from 'vitest'
import { z } from 'zod'
import { defineJob } from '../job.ts'
import { type Jobs, openJobs } from '../jobs.ts'
import { openBackend } from '../open-backend.ts'
import { openQueues } from '../queues.ts'

/** A backend that the contract tests run on. */
export interface BackendUnderTest {
  url: string
  /** Counts the connections that the jobs of all processes hold. */
  connections(): Promise<number>
  /** Cuts all of these connections. */
  cut(): Promise<void>
}

export const log = pino({ level: 'silent' })

export const count = defineJob('count-level', { queue: 'stock', payload: z.object({ level: z.string() }) })

/**
 * Makes the jobs of one test: their own namespace, with several processes in it. All are closed
 * after the test.
 */
export function newNamespace(backend: BackendUnderTest) {
  const prefix = `t${randomBytes(5).toString('hex')}`

  return {
    async open(): Promise<Jobs> {
      const jobs = openJobs({ url: backend.url, prefix, log })
      onTestFinished(() => jobs.close())
      return jobs
    },
    /** BullMQ's own view of a queue. */
    async queue(name: string) {
      const opened = openBackend({ url: backend.url, prefix, logThrottled: fail })
      const queues = openQueues(opened, fail)
      onTestFinished(async () => {
        await queues.close()
        await opened.close()
      })
      return queues.get(name)
    },
  }
}

/** Finds the job that waits for its next try, as soon as it waits. */
export const delayedIn = (queue: Awaited<ReturnType<ReturnType<typeof newNamespace>['queue']>>) =>
  vi.waitUntil(async () => (await queue.getDelayed())[0], { timeout: 60_000, interval: 5 })

/** Waits for an expected result, with time to spare on a busy machine. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 60_000, interval: 20 })
export const patience = { timeout: 120_000 }

const fail = (error: Error) => expect.unreachable(error.message)

/** Makes a promise that a test resolves by `open`. */
export function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

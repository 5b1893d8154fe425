import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { heartbeat } from '../../testing/heartbeat.ts'
import { serverAt, startProxy } from '../../testing/tcp-proxy.ts'
import {
  type BackendUnderTest,
  count,
  eventually,
  newNamespace,
  patience,
} from '../contract-tests/backend.ts'
import { handle } from '../job.ts'
import type { Jobs } from '../jobs.ts'

/** A time that is longer than a queue waits for its connection. */
const heldMs = 7_000

export const outages = (backend: BackendUnderTest) =>
  describe('jobs on a slow or unavailable backend', patience, () => {
    test('work, can be enqueued and repeat when the first connections are let through', async () => {
      const { jobs, proxy } = await behindProxy()
      proxy.hold(() => heldMs)
      const longestSilence = heartbeat()
      const seen: string[] = []
      await Promise.all([
        jobs.work([handle(count, async (_, { level }) => void seen.push(level))], () => undefined),
        jobs.schedule(count, { level: 'repeated' }, { everyMs: 500 }),
        expect(jobs.enqueue(count, { level: 'early' })).rejects.toThrow(),
      ])
      proxy.hold(() => 0)

      await eventually(() => enqueued(jobs, 'late')).toBe(true)
      await eventually(() => seen).toContain('late')
      await eventually(() => seen).toContain('repeated')
      expect(longestSilence()).toBeLessThan(1_000)
    })

    test('retry a backend that rejects connections a few times a second, and continue later', async () => {
      const { jobs, proxy } = await behindProxy()
      const seen: string[] = []
      const many = Array.from({ length: 40 }, (_, n) => n)
      await Promise.all(many.map((n) => jobs.enqueue(count, { level: `${n}` })))
      const run = async (_: unknown, { level }: { level: string }) => {
        seen.push(level)
        await pause(20)
      }
      await jobs.work([handle(count, run)], () => undefined)
      // The outage begins in the middle of the jobs: an idle worker waits for a job, a busy worker asks
      // for the next job.
      await eventually(() => seen.length).toBeGreaterThan(4)
      proxy.reject(true)
      proxy.cut()
      const before = proxy.connections()
      await pause(3_000)
      expect(proxy.connections() - before).toBeLessThan(60)
      proxy.reject(false)

      await eventually(() => enqueued(jobs, 'after')).toBe(true)
      await eventually(() => seen).toContain('after')
    })

    test('continue after their backend was silent, and no enqueue hangs meanwhile', async () => {
      const { jobs, proxy } = await behindProxy()
      const seen: string[] = []
      await jobs.work([handle(count, async (_, { level }) => void seen.push(level))], () => undefined)
      await jobs.enqueue(count, { level: 'before' })
      await eventually(() => seen).toEqual(['before'])
      const longestSilence = heartbeat()
      proxy.pause()
      const lost = await Promise.allSettled([1, 2, 3].map((n) => jobs.enqueue(count, { level: `lost ${n}` })))
      expect(lost.map(({ status }) => status)).toEqual(Array(3).fill('rejected'))
      proxy.resume()

      await eventually(() => enqueued(jobs, 'after')).toBe(true)
      await eventually(() => seen).toContain('after')
      expect(longestSilence()).toBeLessThan(1_000)
    })

    async function behindProxy() {
      const proxy = await startProxy(serverAt(backend.url))
      const jobs = await newNamespace({ ...backend, url: proxy.through(backend.url) }).open()
      onTestFinished(async () => {
        await jobs.close()
        await proxy.close()
      })
      return { jobs, proxy }
    }
  })

const enqueued = (jobs: Jobs, level: string) =>
  jobs.enqueue(count, { level }).then(
    () => true,
    () => false,
  )

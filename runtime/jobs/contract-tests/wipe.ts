import type { Redis } from 'ioredis'
import { describe, expect, test } from 'vitest'
import { handle } from '../job.ts'
import { openJobs } from '../jobs.ts'
import { type BackendUnderTest, count, eventually, gate, log, newNamespace, patience } from './backend.ts'

/** Failures that only Redis can cause. */
export const wipeTests = ({ admin, ...backend }: BackendUnderTest & { admin: Redis }) =>
  describe('Redis', patience, () => {
    test('wiped: jobs that are enqueued afterwards run, even equals of running ones', async () => {
      const jobs = await newNamespace(backend).open()
      const { open, opened } = gate()
      const seen: string[] = []
      const run = async (_: unknown, { level }: { level: string }) => {
        seen.push(level)
        if (seen.length === 1) await opened
      }
      await jobs.work([handle(count, run)], () => undefined)
      await jobs.enqueue(count, { level: 'a' })
      await jobs.enqueue(count, { level: 'lost' }, { delayMs: 60_000 })
      await eventually(() => seen).toEqual(['a'])
      await admin.flushall()
      await jobs.enqueue(count, { level: 'a' })
      open()
      await jobs.enqueue(count, { level: 'b' })

      await eventually(() => seen.toSorted()).toEqual(['a', 'a', 'b'])
      await eventually(() => jobs.counts()).toMatchObject([{ waiting: 0, active: 0, delayed: 0, failed: 0 }])
    })

    test('wiped: schedules are restored by themselves', async () => {
      const jobs = await newNamespace(backend).open()
      await jobs.schedule(count, { level: 'a' }, { pattern: '0 2 * * *', timeZone: 'UTC' })
      await admin.flushall()
      await expect(jobs.counts()).resolves.toMatchObject([{ delayed: 0 }])

      await eventually(() => jobs.counts()).toMatchObject([{ delayed: 1 }])
    })

    test('unavailable: enqueue fails at once, and the process closes', async () => {
      const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length
      const before = timers()
      const jobs = openJobs({ url: 'redis://127.0.0.1:1', log })
      await jobs.work([handle(count, async () => {})], () => undefined)
      const began = Date.now()
      await expect(jobs.enqueue(count, { level: 'a' })).rejects.toThrow()
      await expect(jobs.counts()).rejects.toThrow()
      await jobs.close()
      expect(Date.now() - began).toBeLessThan(3_000)
      await eventually(timers).toBeLessThanOrEqual(before)
    })

    test('hanging: enqueue fails within two seconds', async () => {
      const jobs = await newNamespace(backend).open()
      await jobs.enqueue(count, { level: 'a' })
      await admin.client('PAUSE', 2_500)
      const began = Date.now()
      await expect(jobs.enqueue(count, { level: 'b' })).rejects.toThrow('timed out')
      expect(Date.now() - began).toBeLessThan(2_000)

      const enqueue = () => jobs.enqueue(count, { level: 'c' }).then(() => 'enqueued')
      await eventually(() => enqueue().catch(() => 'hanging')).toBe('enqueued')
    })
  })

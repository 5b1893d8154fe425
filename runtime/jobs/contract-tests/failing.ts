import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle } from '../job.ts'
import { type BackendUnderTest, count, delayedIn, eventually, newNamespace, patience } from './backend.ts'

export const failing = (backend: BackendUnderTest) =>
  describe('a job that fails', patience, () => {
    test('is tried five times, each later than the last, then kept and counted', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const queue = await namespace.queue('stock')
      const attempts: number[] = []
      const fail = async (attempt: number) => {
        attempts.push(attempt)
        throw new Error('the level is on fire')
      }
      await jobs.work([handle(count, fail)], ({ attempt }) => attempt)
      await jobs.enqueue(count, { level: 'a' })
      for (const longestMs of [1_000, 2_000, 4_000, 8_000]) {
        const job = await delayedIn(queue)
        expect(job.delay).toBeGreaterThanOrEqual(longestMs / 2)
        expect(job.delay).toBeLessThanOrEqual(longestMs)
        // A job that has become due by itself cannot be promoted.
        await job.promote().catch(() => {})
      }

      await eventually(() => jobs.counts()).toMatchObject([{ failed: 1, waiting: 0, active: 0, delayed: 0 }])
      expect(attempts).toEqual([1, 2, 3, 4, 5])
      await expect(jobs.failed(['stock'])).resolves.toMatchObject([
        { name: 'count-level', payload: { level: 'a' }, error: 'the level is on fire', attempts: 5 },
      ])
    })

    test('for good can be retried, and does not block equal jobs afterwards', async () => {
      const jobs = await newNamespace(backend).open()
      const [lax, strict] = [z.unknown(), z.object({ level: z.string() })].map((payload) =>
        defineJob('count-level', { queue: 'stock', payload }),
      )
      const seen: unknown[] = []
      await jobs.work([handle(strict!, async (_, payload) => void seen.push(payload))], () => undefined)
      await jobs.enqueue(lax!, 'no level')
      await eventually(() => jobs.failed(['stock'])).toHaveLength(1)
      const [failed] = await jobs.failed(['stock'])
      await expect(jobs.retry('stock', failed!.id)).resolves.toEqual(failed)
      await eventually(() => jobs.failed(['stock'])).toMatchObject([{ id: failed!.id, attempts: 1 }])
      await jobs.enqueue(lax!, 'no level')

      await eventually(() => jobs.failed(['stock'])).toHaveLength(2)
      const [newest] = await jobs.failed(['stock'], { take: 1 })
      await expect(jobs.failed(['stock'], { after: newest })).resolves.toMatchObject([{ id: failed!.id }])
      expect(seen).toEqual([])
    })

    test('because its payload does not parse fails at once, and can be removed', async () => {
      const jobs = await newNamespace(backend).open()
      const lax = defineJob('count-level', { queue: 'stock', payload: z.unknown() })
      const began = Date.now()
      await jobs.enqueue(lax, { level: 7, apiToken: 'a word' })
      await jobs.work([handle(count, async () => {})], () => undefined)

      await eventually(() => jobs.failed(['stock'])).toMatchObject([
        { attempts: 1, payload: { level: 7, apiToken: '[hidden]' } },
      ])
      const [failed] = await jobs.failed(['stock'])
      expect(failed!.error).toMatch(/^Payload of count-level rejected: .*expected string/)
      expect(failed!.failedAt.getTime()).toBeGreaterThanOrEqual(began)
      expect(failed!.failedAt.getTime()).toBeLessThanOrEqual(Date.now())
      await expect(jobs.remove('stock', failed!.id)).resolves.toEqual(failed)
      await expect(jobs.remove('stock', failed!.id)).resolves.toBeUndefined()
      await expect(jobs.counts()).resolves.toMatchObject([{ failed: 0 }])
    })

    test('because it has no handler lists the handlers', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const queue = await namespace.queue('stock')
      await jobs.enqueue(defineJob('repaint', { queue: 'stock', payload: z.null() }), null)
      await jobs.work([handle(count, async () => {})], () => undefined)

      const job = await delayedIn(queue)
      expect(job.failedReason).toBe(
        "Queue stock has a job repaint: expected one of count-level. Add its handler to the subgraph's jobs.",
      )
    })

    test('is listed once, in pages over several queues, while others fail and go', async () => {
      const jobs = await newNamespace(backend).open()
      const names = ['stock', 'yard']
      const fail = async (queue: string, n: number) => {
        await jobs.enqueue(defineJob('count-level', { queue, payload: z.unknown() }), n)
        await eventually(async () => (await jobs.failed([queue]))[0]?.payload).toBe(n)
      }
      for (const queue of names)
        await jobs.work([handle({ ...count, queue }, async () => {})], () => undefined)
      for (const n of [1, 2, 3]) for (const [at, queue] of names.entries()) await fail(queue, n * 10 + at)

      const first = await jobs.failed(names, { take: 2 })
      await fail('stock', 40)
      await jobs.remove('yard', first[1]!.queue === 'yard' ? first[1]!.id : first[0]!.id)
      const rest = await jobs.failed(names, { after: first.at(-1) })

      expect([...first, ...rest].map(({ queue, payload }) => [queue, payload])).toEqual([
        ['yard', 31],
        ['stock', 30],
        ['yard', 21],
        ['stock', 20],
        ['yard', 11],
        ['stock', 10],
      ])
      await expect(jobs.failed([])).resolves.toEqual([])
    })

    test('is retried by one of eight callers at once, and gone for all after its removal', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const worker = await namespace.open()
      const lax = defineJob('count-level', { queue: 'stock', payload: z.unknown() })
      await jobs.enqueue(lax, { level: 7 })
      await worker.work([handle(count, async () => {})], () => undefined)
      await eventually(() => jobs.failed(['stock'])).toHaveLength(1)
      await worker.close()
      const [failed] = await jobs.failed(['stock'])
      const { id } = failed!

      const retried = await Promise.all(Array.from({ length: 8 }, () => jobs.retry('stock', id)))
      expect(retried.filter(Boolean)).toEqual([failed])
      await expect(jobs.counts(['stock'])).resolves.toMatchObject([{ waiting: 1, failed: 0 }])
      await expect(jobs.remove('stock', id)).resolves.toBeUndefined()

      await (await namespace.open()).work([handle(count, async () => {})], () => undefined)
      await eventually(() => jobs.failed(['stock'])).toHaveLength(1)
      await Promise.all(Array.from({ length: 8 }, () => jobs.remove('stock', id)))
      await expect(jobs.counts(['stock'])).resolves.toMatchObject([{ waiting: 0, failed: 0 }])
      for (const gone of [id, 'nothing']) await expect(jobs.retry('stock', gone)).resolves.toBeUndefined()
    })
  })

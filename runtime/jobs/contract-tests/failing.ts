import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle } from '../job.ts'
import { type BackendUnderTest, count, delayedIn, eventually, newShop, patience } from './backend.ts'

export const failing = (backend: BackendUnderTest) =>
  describe('a job that fails', patience, () => {
    test('is tried five times, each later than the last, then kept and counted', async () => {
      const shop = newShop(backend)
      const jobs = await shop.open()
      const queue = await shop.queue('shop')
      const attempts: number[] = []
      const fail = async (attempt: number) => {
        attempts.push(attempt)
        throw new Error('the shelf is on fire')
      }
      await jobs.work([handle(count, fail)], ({ attempt }) => attempt)
      await jobs.enqueue(count, { shelf: 'a' })
      for (const longestMs of [1_000, 2_000, 4_000, 8_000]) {
        const job = await delayedIn(queue)
        expect(job.delay).toBeGreaterThanOrEqual(longestMs / 2)
        expect(job.delay).toBeLessThanOrEqual(longestMs)
        await job.promote().catch(() => 'it is due by itself')
      }

      await eventually(() => jobs.counts()).toMatchObject([{ failed: 1, waiting: 0, active: 0, delayed: 0 }])
      expect(attempts).toEqual([1, 2, 3, 4, 5])
      await expect(jobs.failed(['shop'])).resolves.toMatchObject([
        { name: 'count-level', payload: { shelf: 'a' }, error: 'the shelf is on fire', attempts: 5 },
      ])
    })

    test('for good can be retried, and does not block equal jobs afterwards', async () => {
      const jobs = await newShop(backend).open()
      const [lax, strict] = [z.unknown(), z.object({ shelf: z.string() })].map((payload) =>
        defineJob('count-level', { queue: 'shop', payload }),
      )
      const seen: unknown[] = []
      await jobs.work([handle(strict!, async (_, payload) => void seen.push(payload))], () => undefined)
      await jobs.enqueue(lax!, 'no shelf')
      await eventually(() => jobs.failed(['shop'])).toHaveLength(1)
      const [failed] = await jobs.failed(['shop'])
      await expect(jobs.retry('shop', failed!.id)).resolves.toEqual(failed)
      await eventually(() => jobs.failed(['shop'])).toMatchObject([{ id: failed!.id, attempts: 1 }])
      await jobs.enqueue(lax!, 'no shelf')

      await eventually(() => jobs.failed(['shop'])).toHaveLength(2)
      const [newest] = await jobs.failed(['shop'], { take: 1 })
      await expect(jobs.failed(['shop'], { after: newest })).resolves.toMatchObject([{ id: failed!.id }])
      expect(seen).toEqual([])
    })

    test('because its payload does not parse fails at once, and can be removed', async () => {
      const jobs = await newShop(backend).open()
      const lax = defineJob('count-level', { queue: 'shop', payload: z.unknown() })
      const began = Date.now()
      await jobs.enqueue(lax, { shelf: 7, apiToken: 'a word' })
      await jobs.work([handle(count, async () => {})], () => undefined)

      await eventually(() => jobs.failed(['shop'])).toMatchObject([
        { attempts: 1, payload: { shelf: 7, apiToken: '[hidden]' } },
      ])
      const [failed] = await jobs.failed(['shop'])
      expect(failed!.error).toMatch(/^Payload of count-level refused: .*expected string/)
      expect(failed!.failedAt.getTime()).toBeGreaterThanOrEqual(began)
      expect(failed!.failedAt.getTime()).toBeLessThanOrEqual(Date.now())
      await expect(jobs.remove('shop', failed!.id)).resolves.toEqual(failed)
      await expect(jobs.remove('shop', failed!.id)).resolves.toBeUndefined()
      await expect(jobs.counts()).resolves.toMatchObject([{ failed: 0 }])
    })

    test('because it has no handler lists the handlers', async () => {
      const shop = newShop(backend)
      const jobs = await shop.open()
      const queue = await shop.queue('shop')
      await jobs.enqueue(defineJob('repaint', { queue: 'shop', payload: z.null() }), null)
      await jobs.work([handle(count, async () => {})], () => undefined)

      const job = await delayedIn(queue)
      expect(job.failedReason).toBe(
        "Queue shop has a job repaint: expected one of count-level. Add its handler to the subgraph's jobs.",
      )
    })

    test('is listed once, in pages over several queues, while others fail and go', async () => {
      const jobs = await newShop(backend).open()
      const names = ['shop', 'yard']
      const fail = async (queue: string, n: number) => {
        await jobs.enqueue(defineJob('count-level', { queue, payload: z.unknown() }), n)
        await eventually(async () => (await jobs.failed([queue]))[0]?.payload).toBe(n)
      }
      for (const queue of names)
        await jobs.work([handle({ ...count, queue }, async () => {})], () => undefined)
      for (const n of [1, 2, 3]) for (const [at, queue] of names.entries()) await fail(queue, n * 10 + at)

      const first = await jobs.failed(names, { take: 2 })
      await fail('shop', 40)
      await jobs.remove('yard', first[1]!.queue === 'yard' ? first[1]!.id : first[0]!.id)
      const rest = await jobs.failed(names, { after: first.at(-1) })

      expect([...first, ...rest].map(({ queue, payload }) => [queue, payload])).toEqual([
        ['yard', 31],
        ['shop', 30],
        ['yard', 21],
        ['shop', 20],
        ['yard', 11],
        ['shop', 10],
      ])
      await expect(jobs.failed([])).resolves.toEqual([])
    })

    test('is retried by one of eight callers at once, and gone for all after its removal', async () => {
      const shop = newShop(backend)
      const jobs = await shop.open()
      const worker = await shop.open()
      const lax = defineJob('count-level', { queue: 'shop', payload: z.unknown() })
      await jobs.enqueue(lax, { shelf: 7 })
      await worker.work([handle(count, async () => {})], () => undefined)
      await eventually(() => jobs.failed(['shop'])).toHaveLength(1)
      await worker.close()
      const [failed] = await jobs.failed(['shop'])
      const { id } = failed!

      const retried = await Promise.all(Array.from({ length: 8 }, () => jobs.retry('shop', id)))
      expect(retried.filter(Boolean)).toEqual([failed])
      await expect(jobs.counts(['shop'])).resolves.toMatchObject([{ waiting: 1, failed: 0 }])
      await expect(jobs.remove('shop', id)).resolves.toBeUndefined()

      await (await shop.open()).work([handle(count, async () => {})], () => undefined)
      await eventually(() => jobs.failed(['shop'])).toHaveLength(1)
      await Promise.all(Array.from({ length: 8 }, () => jobs.remove('shop', id)))
      await expect(jobs.counts(['shop'])).resolves.toMatchObject([{ waiting: 0, failed: 0 }])
      for (const gone of [id, 'nothing']) await expect(jobs.retry('shop', gone)).resolves.toBeUndefined()
    })
  })

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle } from '../job.ts'
import { count, eventually, type Ground, newShop, patience } from './ground.ts'

export const failing = (ground: Ground) =>
  describe('a job that fails', patience, () => {
    test('is tried five times, each later than the last, then kept and counted', async () => {
      const shop = newShop(ground)
      const jobs = await shop.open()
      const queue = await shop.queue('shop')
      const attempts: number[] = []
      const fail = async (attempt: number) => {
        attempts.push(attempt)
        throw new Error('the shelf is on fire')
      }
      await jobs.work([handle(count, fail)], ({ attempt }) => attempt)
      await jobs.nudge(count, { shelf: 'a' })
      for (const longestMs of [1_000, 2_000, 4_000, 8_000]) {
        await eventually(() => queue.getDelayedCount()).toBe(1)
        const [job] = await queue.getDelayed()
        expect(job!.delay).toBeGreaterThanOrEqual(longestMs / 2)
        expect(job!.delay).toBeLessThanOrEqual(longestMs)
        await job!.promote()
      }

      await eventually(jobs.counts).toMatchObject([{ failed: 1, waiting: 0, active: 0, delayed: 0 }])
      expect(attempts).toEqual([1, 2, 3, 4, 5])
      await expect(jobs.failed('shop')).resolves.toMatchObject([
        { name: 'count-shelf', payload: { shelf: 'a' }, error: 'the shelf is on fire', attempts: 5 },
      ])
    })

    test('for good can be retried, and takes nothing from the nudges that follow', async () => {
      const jobs = await newShop(ground).open()
      const [lax, strict] = [z.unknown(), z.object({ shelf: z.string() })].map((payload) =>
        defineJob('count-shelf', { queue: 'shop', payload }),
      )
      const seen: unknown[] = []
      await jobs.work([handle(strict!, async (_, payload) => void seen.push(payload))], () => undefined)
      await jobs.nudge(lax!, 'no shelf')
      await eventually(() => jobs.failed('shop')).toHaveLength(1)
      const [failed] = await jobs.failed('shop')
      await expect(jobs.retry('shop', failed!.id)).resolves.toBe(true)
      await eventually(() => jobs.failed('shop')).toMatchObject([{ id: failed!.id, attempts: 1 }])
      await jobs.nudge(lax!, 'no shelf')

      await eventually(() => jobs.failed('shop')).toHaveLength(2)
      await expect(jobs.failed('shop', { skip: 1 })).resolves.toMatchObject([{ id: failed!.id }])
      expect(seen).toEqual([])
    })

    test('to parse its payload fails at once, and can be removed', async () => {
      const jobs = await newShop(ground).open()
      const lax = defineJob('count-shelf', { queue: 'shop', payload: z.unknown() })
      await jobs.nudge(lax, { shelf: 7 })
      await jobs.work([handle(count, async () => {})], () => undefined)

      await eventually(() => jobs.failed('shop')).toMatchObject([{ attempts: 1 }])
      const [failed] = await jobs.failed('shop')
      expect(failed!.error).toMatch(/^Payload of count-shelf refused: .*expected string/)
      expect(failed!.failedAt.getTime()).toBeCloseTo(Date.now(), -4)
      await expect(jobs.remove('shop', failed!.id)).resolves.toBe(true)
      await expect(jobs.remove('shop', failed!.id)).resolves.toBe(false)
      await expect(jobs.counts()).resolves.toMatchObject([{ failed: 0 }])
    })

    test('for want of a handler says which there are', async () => {
      const shop = newShop(ground)
      const jobs = await shop.open()
      const queue = await shop.queue('shop')
      await jobs.nudge(defineJob('repaint', { queue: 'shop', payload: z.null() }), null)
      await jobs.work([handle(count, async () => {})], () => undefined)

      await eventually(() => queue.getDelayedCount()).toBe(1)
      const [job] = await queue.getDelayed()
      expect(job!.failedReason).toBe(
        "Queue shop has a job repaint: expected one of count-shelf. Add its handler to the subgraph's jobs.",
      )
    })
  })

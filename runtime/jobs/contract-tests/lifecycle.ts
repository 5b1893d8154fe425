import { register } from 'prom-client'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle } from '../job.ts'
import { count, door, eventually, type Ground, newShop, patience } from './backend.ts'

export interface Connections {
  /** Of a process that only nudges, to one queue. */
  nudging: number
  /** Of a process that nudges and works two queues. */
  working: number
}

export const living = (ground: Ground, most: Connections) =>
  describe('a process with jobs', patience, () => {
    test('keeps no more connections than said, and none after it closed', async () => {
      const jobs = await newShop(ground).open()
      const clean = defineJob('clean', { queue: 'yard', payload: z.number() })
      const many = Array.from({ length: 20 }, (_, n) => n)
      await Promise.all(many.map((n) => jobs.nudge(count, { shelf: `${n}` })))
      await eventually(() => ground.connections()).toBeLessThanOrEqual(most.nudging)

      let runs = 0
      const run = async () => {
        runs += 1
      }
      await jobs.work([handle(count, run), handle(clean, run)], () => undefined)
      await Promise.all(many.map((n) => jobs.nudge(clean, n)))
      await eventually(() => runs).toBe(40)
      await eventually(() => ground.connections()).toBeLessThanOrEqual(most.working)

      await jobs.close()
      await eventually(() => ground.connections()).toBe(0)
    })

    test('leaves no timer and no socket behind', async () => {
      const handles = () =>
        process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout' || kind.startsWith('TCP')).length
      const before = handles()
      const jobs = await newShop(ground).open()
      let runs = 0
      await jobs.work([handle(count, async () => void runs++)], () => undefined)
      await jobs.schedule(count, { shelf: 'b' }, { everyMs: 60_000 })
      await jobs.nudge(count, { shelf: 'a' })
      await eventually(() => runs).toBe(2)
      // Some may have been there still of an earlier test, and gone since.
      const working = handles()

      await jobs.close()
      await eventually(handles).toBeLessThanOrEqual(Math.min(before, working - 1))
    })

    test('lets a running job end, and nudge, before it closes', async () => {
      const shop = newShop(ground)
      const jobs = await shop.open()
      const [queue, yard] = [await shop.queue('shop'), await shop.queue('yard')]
      const clean = defineJob('clean', { queue: 'yard', payload: z.number() })
      const { open, opened } = door()
      const steps: string[] = []
      const run = async () => {
        steps.push('begun')
        await opened
        await jobs.nudge(clean, 1)
        steps.push('ended')
      }
      await jobs.work([handle(count, run)], () => undefined)
      await jobs.nudge(count, { shelf: 'a' })
      await eventually(() => steps).toEqual(['begun'])
      const closed = jobs.close().then(() => steps.push('closed'))
      open()

      await closed
      expect(steps).toEqual(['begun', 'ended', 'closed'])
      await expect(queue.getActiveCount()).resolves.toBe(0)
      await expect(yard.getPrioritizedCount()).resolves.toBe(1)
      await expect(jobs.nudge(count, { shelf: 'b' })).rejects.toThrow('Nudge of count-shelf after close')
    })

    test('closes within 5 s of a job that never ends; another process runs it', {
      timeout: 120_000,
    }, async () => {
      const shop = newShop(ground)
      const [jobs, other] = [await shop.open(), await shop.open()]
      const seen: string[] = []
      const hang = async () => {
        seen.push('hangs')
        await door().opened
      }
      await jobs.work([handle(count, hang)], () => undefined)
      await jobs.nudge(count, { shelf: 'a' })
      await eventually(() => seen).toEqual(['hangs'])
      const began = Date.now()
      await jobs.close()
      expect(Date.now() - began).toBeLessThan(5_000)

      await other.work([handle(count, async () => void seen.push('runs'))], () => undefined)
      await eventually(() => seen).toEqual(['hangs', 'runs'])
    })

    test('goes on when all its connections are cut', async () => {
      const shop = newShop(ground)
      const jobs = await shop.open()
      const seen: string[] = []
      await jobs.work([handle(count, async (_, { shelf }) => void seen.push(shelf))], () => undefined)
      await jobs.nudge(count, { shelf: 'before' })
      await eventually(() => seen).toEqual(['before'])
      await ground.cut()

      const nudge = () => jobs.nudge(count, { shelf: 'after' }).then(() => true)
      await eventually(() => nudge().catch(() => false)).toBe(true)
      await eventually(() => seen).toContain('after')
    })

    test('refuses to work a queue twice', async () => {
      const jobs = await newShop(ground).open()
      const work = () => jobs.work([handle(count, async () => {})], () => undefined)
      await work()
      await expect(work()).rejects.toThrow('Queue shop is worked already')
    })

    test('tells Prometheus what ran and what waits', async () => {
      const jobs = await newShop(ground).open()
      const price = defineJob('price', { queue: 'office', payload: z.number() })
      let runs = 0
      await jobs.work(
        [
          handle(price, async () => {
            runs += 1
          }),
        ],
        () => undefined,
      )
      await jobs.nudge(price, 1)
      await jobs.nudge(price, 2, { delayMs: 60_000 })

      await eventually(() => register.metrics()).toContain(
        'comptoir_queue_jobs{queue="office",state="delayed"} 1',
      )
      await eventually(() => register.metrics()).toMatch(
        /comptoir_job_runs_total\{queue="office",job="price",outcome="done"\} \d/,
      )
      expect(await register.metrics()).toContain('comptoir_queues_unreachable 0')
      expect(runs).toBe(1)
    })
  })

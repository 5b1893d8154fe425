import { register } from 'prom-client'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle } from '../job.ts'
import { type BackendUnderTest, count, eventually, gate, newNamespace, patience } from './backend.ts'

export interface Connections {
  /** The connections of a process that only enqueues, to one queue. */
  enqueueing: number
  /** The connections of a process that enqueues to two queues and works both. */
  working: number
}

export const lifecycle = (backend: BackendUnderTest, max: Connections) =>
  describe('a process with jobs', patience, () => {
    test('keeps at most the documented connections, and none after its close', async () => {
      const jobs = await newNamespace(backend).open()
      const clean = defineJob('clean', { queue: 'yard', payload: z.number() })
      const many = Array.from({ length: 20 }, (_, n) => n)
      await Promise.all(many.map((n) => jobs.enqueue(count, { level: `${n}` })))
      await eventually(() => backend.connections()).toBeLessThanOrEqual(max.enqueueing)

      let runs = 0
      const run = async () => {
        runs += 1
      }
      await jobs.work([handle(count, run), handle(clean, run)], () => undefined)
      await Promise.all(many.map((n) => jobs.enqueue(clean, n)))
      await eventually(() => runs).toBe(40)
      await eventually(() => backend.connections()).toBeLessThanOrEqual(max.working)

      await jobs.close()
      await eventually(() => backend.connections()).toBe(0)
    })

    test('leaves no timer and no socket behind', async () => {
      const handles = () =>
        process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout' || kind.startsWith('TCP')).length
      const before = handles()
      const jobs = await newNamespace(backend).open()
      let runs = 0
      await jobs.work([handle(count, async () => void runs++)], () => undefined)
      await jobs.schedule(count, { level: 'b' }, { everyMs: 60_000 })
      await jobs.enqueue(count, { level: 'a' })
      await eventually(() => runs).toBe(2)
      // An earlier test may have left connections that have ended since.
      const working = handles()

      await jobs.close()
      await eventually(handles).toBeLessThanOrEqual(Math.min(before, working - 1))
    })

    test('lets a running job end and enqueue before it closes', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const [queue, yard] = [await namespace.queue('stock'), await namespace.queue('yard')]
      const clean = defineJob('clean', { queue: 'yard', payload: z.number() })
      const { open, opened } = gate()
      const steps: string[] = []
      const run = async () => {
        steps.push('begun')
        await opened
        await jobs.enqueue(clean, 1)
        steps.push('ended')
      }
      await jobs.work([handle(count, run)], () => undefined)
      await jobs.enqueue(count, { level: 'a' })
      await eventually(() => steps).toEqual(['begun'])
      const closed = jobs.close().then(() => steps.push('closed'))
      open()

      await closed
      expect(steps).toEqual(['begun', 'ended', 'closed'])
      await expect(queue.getActiveCount()).resolves.toBe(0)
      await expect(yard.getPrioritizedCount()).resolves.toBe(1)
      await expect(jobs.enqueue(count, { level: 'b' })).rejects.toThrow(
        'Cannot enqueue count-level after close',
      )
    })

    test('closes within 5 s although a job never ends; another process runs it', {
      timeout: 120_000,
    }, async () => {
      const namespace = newNamespace(backend)
      const [jobs, other] = [await namespace.open(), await namespace.open()]
      const seen: string[] = []
      const hang = async () => {
        seen.push('hangs')
        await gate().opened
      }
      await jobs.work([handle(count, hang)], () => undefined)
      await jobs.enqueue(count, { level: 'a' })
      await eventually(() => seen).toEqual(['hangs'])
      const began = Date.now()
      await jobs.close()
      expect(Date.now() - began).toBeLessThan(5_000)

      await other.work([handle(count, async () => void seen.push('runs'))], () => undefined)
      await eventually(() => seen).toEqual(['hangs', 'runs'])
    })

    test('continues when all its connections are cut', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const seen: string[] = []
      await jobs.work([handle(count, async (_, { level }) => void seen.push(level))], () => undefined)
      await jobs.enqueue(count, { level: 'before' })
      await eventually(() => seen).toEqual(['before'])
      await backend.cut()

      const enqueue = () => jobs.enqueue(count, { level: 'after' }).then(() => true)
      await eventually(() => enqueue().catch(() => false)).toBe(true)
      await eventually(() => seen).toContain('after')
    })

    test('rejects a second worker for a queue', async () => {
      const jobs = await newNamespace(backend).open()
      const work = () => jobs.work([handle(count, async () => {})], () => undefined)
      await work()
      await expect(work()).rejects.toThrow('Queue stock is worked already')
    })

    test('has metrics of finished and waiting jobs', async () => {
      const jobs = await newNamespace(backend).open()
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
      await jobs.enqueue(price, 1)
      await jobs.enqueue(price, 2, { delayMs: 60_000 })

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

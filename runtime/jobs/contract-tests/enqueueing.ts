import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle, jobKey } from '../job.ts'
import { type BackendUnderTest, count, eventually, gate, newNamespace, patience } from './backend.ts'

export const enqueueing = (backend: BackendUnderTest) =>
  describe('enqueueing a job', patience, () => {
    test("runs it with its payload, its attempt and the caller's trace", async () => {
      const jobs = await newNamespace(backend).open()
      const seen: unknown[] = []
      await jobs.work(
        [handle(count, async (context, payload) => void seen.push({ context, payload }))],
        ({ name, attempt, traceparent, tracestate }) => ({ name, attempt, traceparent, tracestate }),
      )
      await jobs.enqueue(count, { level: 'a' }, { traceparent: '00-1-2-01', tracestate: 'a=1' })

      await eventually(() => seen).toEqual([
        {
          context: { name: 'count-level', attempt: 1, traceparent: '00-1-2-01', tracestate: 'a=1' },
          payload: { level: 'a' },
        },
      ])
    })

    test('fails when its payload does not parse', async () => {
      const jobs = await newNamespace(backend).open()
      await expect(jobs.enqueue(count, { level: 7 } as never)).rejects.toThrow(z.ZodError)
      await expect(jobs.counts()).resolves.toEqual([])
    })

    test('makes one job of equal ones that wait', async () => {
      const jobs = await newNamespace(backend).open()
      const move = defineJob('move', { queue: 'stock', payload: z.record(z.string(), z.number()) })
      await jobs.enqueue(move, { from: 1, to: 2 })
      await jobs.enqueue(move, { to: 2, from: 1 })
      await jobs.enqueue(move, { from: 2, to: 1 })

      await expect(jobs.counts()).resolves.toMatchObject([{ queue: 'stock', waiting: 2 }])
    })

    test('while it runs makes it run once more, however often it is enqueued', async () => {
      const jobs = await newNamespace(backend).open()
      const { open, opened } = gate()
      let runs = 0
      const run = async () => {
        runs += 1
        await opened
      }
      await jobs.work([handle(count, run)], () => undefined)
      await jobs.enqueue(count, { level: 'a' })
      await eventually(() => runs).toBe(1)
      for (let n = 0; n < 5; n++) await jobs.enqueue(count, { level: 'a' })
      open()

      await eventually(() => runs).toBe(2)
      await eventually(() => jobs.counts()).toMatchObject([{ waiting: 0, active: 0, delayed: 0 }])
      expect(runs).toBe(2)
    })

    test('(control) while it runs loses the job with plain deduplication', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const queue = await namespace.queue('stock')
      const { open, opened } = gate()
      let runs = 0
      const run = async () => {
        runs += 1
        await opened
      }
      await jobs.work([handle(count, run)], () => undefined)
      const payload = { level: 'a' }
      const add = () =>
        queue.add(count.name, { payload }, { deduplication: { id: jobKey(count.name, payload) } })
      await add()
      await eventually(() => runs).toBe(1)
      await add()
      open()

      await eventually(() => jobs.counts()).toMatchObject([{ waiting: 0, active: 0, delayed: 0 }])
      expect(runs).toBe(1)
    })

    test('is always followed by a run, when writers and two processes race', async () => {
      const namespace = newNamespace(backend)
      const [jobs, other] = [await namespace.open(), await namespace.open()]
      const shelves = ['a', 'b', 'c', 'd']
      const writes = new Map(shelves.map((level) => [level, 0]))
      const read = new Map(shelves.map((level) => [level, 0]))
      let runs = 0
      const look = handle(count, async (_, { level }) => {
        runs += 1
        read.set(level, Math.max(read.get(level)!, writes.get(level)!))
      })
      await jobs.work([look], () => undefined)
      await other.work([look], () => undefined)
      const write = async (level: string) => {
        for (let n = 0; n < 100; n++) {
          writes.set(level, writes.get(level)! + 1)
          await jobs.enqueue(count, { level })
        }
      }
      await Promise.all([...shelves, ...shelves].map(write))

      await eventually(() => read).toEqual(writes)
      await eventually(() => jobs.counts()).toMatchObject([{ waiting: 0, active: 0 }])
      expect(runs).toBeGreaterThan(shelves.length)
    })

    test('with a delay runs it when it is due, and delays no other', async () => {
      const jobs = await newNamespace(backend).open()
      const ran = new Map<string, number>()
      const keepTime = async (_: unknown, { level }: { level: string }) => void ran.set(level, Date.now())
      await jobs.work([handle(count, keepTime)], () => undefined)
      await jobs.enqueue(count, { level: 'a' }, { delayMs: 60_000 })
      await jobs.enqueue(count, { level: 'a' })
      await eventually(() => ran.has('a')).toBe(true)
      await eventually(() => jobs.counts()).toMatchObject([{ waiting: 0, active: 0, delayed: 1 }])

      const began = Date.now()
      await jobs.enqueue(count, { level: 'b' }, { delayMs: 1_200 })
      await eventually(() => ran.has('b')).toBe(true)
      expect(ran.get('b')! - began).toBeGreaterThanOrEqual(1_200)
    })

    test('with a higher priority runs it first, and others in their order', async () => {
      const jobs = await newNamespace(backend).open()
      const sell = defineJob('sell', { queue: 'stock', payload: z.number(), priority: 1 })
      const tidy = defineJob('tidy', { queue: 'stock', payload: z.number() })
      await jobs.enqueue(tidy, 1)
      await jobs.enqueue(tidy, 2)
      await jobs.enqueue(sell, 3)
      const order: number[] = []
      const keepOrder = async (_: unknown, n: number) => void order.push(n)
      await jobs.work([handle(sell, keepOrder), handle(tidy, keepOrder)], () => undefined)

      await eventually(() => order).toEqual([3, 1, 2])
    })

    test('with a new priority overtakes waiting jobs, and its equal that is not urgent', async () => {
      const jobs = await newNamespace(backend).open()
      for (const level of ['a', 'b', 'c']) await jobs.enqueue(count, { level })
      await jobs.enqueue(count, { level: 'c' }, { priority: 1 })
      await jobs.enqueue(count, { level: 'c' }, { priority: 1 })
      const order: string[] = []
      await jobs.work([handle(count, async (_, { level }) => void order.push(level))], () => undefined)

      await eventually(() => order).toEqual(['c', 'a', 'b', 'c'])
    })
  })

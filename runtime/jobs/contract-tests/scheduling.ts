import { describe, expect, test } from 'vitest'
import { handle } from '../job.ts'
import { type BackendUnderTest, count, eventually, newNamespace, patience } from './backend.ts'

const payload = { level: 'a' }
const everySecond = { pattern: '* * * * * *', timeZone: 'UTC' }

export const scheduling = (backend: BackendUnderTest) =>
  describe('a schedule', patience, () => {
    test('repeats its job once for each due time, however often it is asserted', async () => {
      const namespace = newNamespace(backend)
      const [jobs, other] = [await namespace.open(), await namespace.open()]
      const runs: string[] = []
      await Promise.all([jobs, other].map((one) => one.schedule(count, payload, everySecond)))
      await jobs.work([handle(count, async (id: string) => void runs.push(id))], ({ id }) => id)
      await other.schedule(count, payload, everySecond)

      await eventually(() => runs.length).toBeGreaterThanOrEqual(3)
      expect(new Set(runs).size).toBe(runs.length)
      await eventually(() => jobs.counts()).toMatchObject([{ delayed: 1 }])
    })

    test('follows the wall clock of its time zone, and of another after a change', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const queue = await namespace.queue('stock')
      const clock = async (timeZone: string) => {
        const [schedule, ...more] = await queue.getJobSchedulers()
        expect(more).toEqual([])
        return new Intl.DateTimeFormat('fr', { timeZone, timeStyle: 'short' }).format(schedule!.next)
      }
      // The hour exists on every day: two o'clock is skipped when the clocks go forward.
      await jobs.schedule(count, payload, { pattern: '0 5 * * *', timeZone: 'America/Toronto' })
      await expect(clock('America/Toronto')).resolves.toBe('05:00')

      await jobs.schedule(count, payload, { pattern: '30 3 * * *', timeZone: 'Asia/Tokyo' })
      await expect(clock('Asia/Tokyo')).resolves.toBe('03:30')
      await expect(jobs.counts()).resolves.toMatchObject([{ delayed: 1 }])
    })

    test('makes up for a run that was missed without workers, even if the schedule is asserted again', async () => {
      const namespace = newNamespace(backend)
      const jobs = await namespace.open()
      const queue = await namespace.queue('stock')
      await jobs.schedule(count, payload, everySecond)
      const [missed] = await queue.getDelayed()
      await eventually(() => Date.now()).toBeGreaterThan(dueAt(missed!))

      await jobs.schedule(count, payload, everySecond)
      const [waiting] = await queue.getDelayed()
      expect(waiting!.id).toBe(missed!.id)
    })

    test('(control) would skip a missed run with a plain upsert', async () => {
      const namespace = newNamespace(backend)
      const queue = await namespace.queue('stock')
      const upsert = () =>
        queue.upsertJobScheduler('s', { pattern: '* * * * * *', tz: 'UTC' }, { name: 's', data: { payload } })
      await upsert()
      const [missed] = await queue.getDelayed()
      await eventually(() => Date.now()).toBeGreaterThan(dueAt(missed!))

      await upsert()
      const [waiting] = await queue.getDelayed()
      expect(waiting!.id).not.toBe(missed!.id)
    })

    test('is rejected with an invalid pattern or time zone', async () => {
      const jobs = await newNamespace(backend).open()
      const nonsense = { pattern: 'at noon', timeZone: 'UTC' }
      await expect(jobs.schedule(count, payload, nonsense)).rejects.toThrow()
      const nowhere = { pattern: '0 2 * * *', timeZone: 'Mars/Olympus' }
      await expect(jobs.schedule(count, payload, nowhere)).rejects.toThrow()
    })
  })

const dueAt = (job: { timestamp: number; delay: number }) => job.timestamp + job.delay

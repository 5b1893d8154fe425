import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { gate } from '../testing/race.ts'
import { atMost, turns } from './turns.ts'

test('a thousand waiting callers continue in order, a limited number in each turn', async () => {
  const take = turns(100)
  const seen: number[] = []
  for (let n = 0; n < 1_000; n++) void take().then(() => seen.push(n))
  await Promise.resolve()
  for (let before = 100; seen.length < 1_000; before = seen.length) {
    await turn()
    expect(seen.length - before).toBeLessThanOrEqual(100)
  }
  expect(seen).toEqual(Array.from({ length: 1_000 }, (_, n) => n))
})

test('a single caller does not wait', async () => {
  const take = turns(1)
  let gone = false
  void take().then(() => {
    gone = true
  })
  await Promise.resolve()
  await Promise.resolve()
  expect(gone).toBe(true)
})

test('at most the allowed number of tasks run at once, and a failed task frees its place', async () => {
  const limited = atMost(3, 60_000)
  const { open, opened } = gate()
  let running = 0
  let max = 0
  const works = Array.from({ length: 20 }, (_, n) =>
    limited(async () => {
      max = Math.max(max, ++running)
      await opened
      running -= 1
      if (n % 2) throw new Error(`${n}`)
      return n
    }),
  )
  const done = Promise.allSettled(works)
  await turn()
  expect(running).toBe(3)
  open()
  expect((await done).filter(({ status }) => status === 'fulfilled')).toHaveLength(10)
  expect(max).toBe(3)
})

test('a task that takes too long delays no other', async () => {
  const limited = atMost(1, 20)
  const { open, opened } = gate()
  const slow = limited(() => opened)
  expect(await limited(async () => 'next')).toBe('next')
  open()
  await slow
})

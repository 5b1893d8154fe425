import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle, jobKey } from './job.ts'

const plan = defineJob('plan-restock', { queue: 'inventory', payload: z.object({ storeId: z.string() }) })

test('a job has its own priority, or a default with room before and behind', () => {
  expect(plan.priority).toBe(5)
  expect(defineJob('sell', { queue: 'sales', payload: z.null(), priority: 1 }).priority).toBe(1)
})

test.each(['planRestock', 'plan restock', 'plan:restock', '-plan', '7', ''])(
  "a job or queue cannot be named '%s'",
  (name) => {
    expect(() => defineJob(name, { queue: 'inventory', payload: z.null() })).toThrow(`got '${name}'`)
    expect(() => defineJob('plan', { queue: name, payload: z.null() })).toThrow(`got '${name}'`)
  },
)

test('equal jobs have equal keys, with their fields in any order at any depth', () => {
  const key = jobKey('move', { from: { store: 1, level: 2 }, lines: [1, 2] })
  expect(jobKey('move', { lines: [1, 2], from: { level: 2, store: 1 } })).toBe(key)
})

test.each([
  ['another name', 'count', { lines: [1, 2] }],
  ['another order of lines', 'move', { lines: [2, 1] }],
  ['another field', 'move', { rows: [1, 2] }],
  ['text for a number', 'move', { lines: ['1', 2] }],
])('%s has another key', (_, name, payload) => {
  expect(jobKey(name, payload)).not.toBe(jobKey('move', { lines: [1, 2] }))
})

test("a handler gets the type of its job's payload", () => {
  const onPlan = handle(plan, async (_: { log: object }, payload) => {
    expectTypeOf(payload).toEqualTypeOf<{ storeId: string }>()
  })
  expect(onPlan.job).toBe(plan)
})

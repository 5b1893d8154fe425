import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { defineJob, handle, jobKey } from './job.ts'

const plan = defineJob('plan-restock', { queue: 'inventory', payload: z.object({ storeId: z.string() }) })

test('a job has the priority it asks for, or one that leaves room before and behind', () => {
  expect(plan.priority).toBe(5)
  expect(defineJob('sell', { queue: 'sales', payload: z.null(), priority: 1 }).priority).toBe(1)
})

test.each(['planRestock', 'plan restock', 'plan:restock', '-plan', '7', ''])(
  "a job cannot be called '%s', nor its queue",
  (name) => {
    expect(() => defineJob(name, { queue: 'inventory', payload: z.null() })).toThrow(`got '${name}'`)
    expect(() => defineJob('plan', { queue: name, payload: z.null() })).toThrow(`got '${name}'`)
  },
)

test('equal jobs have equal keys, whatever the order of fields, at any depth', () => {
  const key = jobKey('move', { from: { store: 1, shelf: 2 }, lines: [1, 2] })
  expect(jobKey('move', { lines: [1, 2], from: { shelf: 2, store: 1 } })).toBe(key)
})

test.each([
  ['another name', 'count', { lines: [1, 2] }],
  ['another order of lines', 'move', { lines: [2, 1] }],
  ['another field', 'move', { rows: [1, 2] }],
  ['text for a number', 'move', { lines: ['1', 2] }],
])('%s is another key', (_, name, payload) => {
  expect(jobKey(name, payload)).not.toBe(jobKey('move', { lines: [1, 2] }))
})

test("a handler is told its payload's type by the job", () => {
  const onPlan = handle(plan, async (_: { log: object }, payload) => {
    expectTypeOf(payload).toEqualTypeOf<{ storeId: string }>()
  })
  expect(onPlan.job).toBe(plan)
})

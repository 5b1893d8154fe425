import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { recentAnswers } from './recent-answers.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})
afterEach(() => vi.useRealTimers())

test('an answer is made once for all who ask within two seconds, and anew after that', async () => {
  const answers = recentAnswers()
  let made = 0
  const make = async () => ({ data: { made: ++made } })
  expect(await answers('a', make)).toEqual({ data: { made: 1 } })
  vi.setSystemTime(Date.now() + 1_999)
  expect(await answers('a', make)).toEqual({ data: { made: 1 } })
  expect(await answers('b', make)).toEqual({ data: { made: 2 } })
  vi.setSystemTime(Date.now() + 1)
  expect(await answers('a', make)).toEqual({ data: { made: 3 } })
  expect(await answers('b', make)).toEqual({ data: { made: 2 } })
})

test('an answer with errors, and one that fails, is not kept', async () => {
  const answers = recentAnswers()
  await answers('a', async () => ({ data: null, errors: [{ message: 'away' }] }))
  await answers('b', () => Promise.reject(new Error('away'))).catch(() => 'away')
  for (const key of ['a', 'b']) expect(await answers(key, async () => ({ data: {} }))).toEqual({ data: {} })
})

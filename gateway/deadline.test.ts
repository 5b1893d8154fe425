import { expect, test } from 'vitest'
import { inTime } from './deadline.ts'

test('what comes in time is handed on, and what fails in time fails by its own error', async () => {
  expect(await inTime('stores', Date.now() + 1_000, async () => 'answer')).toBe('answer')
  await expect(inTime('stores', Date.now() + 1_000, () => Promise.reject(new Error('no')))).rejects.toThrow(
    'no',
  )
})

test('what does not come in time is given up', async () => {
  const never = inTime('stores', Date.now() + 20, () => new Promise(() => {}))
  await expect(never).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'time' } })
})

test('nobody is asked any more once the time is over: the second of two changes is not made', async () => {
  let asked = 0
  const late = inTime('stores', Date.now(), async () => asked++)
  await expect(late).rejects.toMatchObject({ extensions: { limit: 'time' } })
  expect(asked).toBe(0)
})

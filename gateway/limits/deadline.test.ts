import { expect, test } from 'vitest'
import { gate } from '../../runtime/testing/race.ts'
import { inTime } from './deadline.ts'

const within = (ms: number) => ({ name: 'stores', until: Date.now() + ms })

test('an answer in time is passed on, and a failure in time keeps its own error', async () => {
  expect(await inTime(within(1_000), async () => 'answer')).toBe('answer')
  await expect(inTime(within(1_000), () => Promise.reject(new Error('no')))).rejects.toThrow('no')
})

test('a subgraph that does not answer in time is cancelled, and its signal aborts', async () => {
  const request = gate()
  const never = inTime(within(20), (signal) => {
    signal.addEventListener('abort', request.open)
    return new Promise(() => {})
  })
  await expect(never).rejects.toMatchObject({ extensions: { code: 'LIMIT_EXCEEDED', limit: 'time' } })
  await request.opened
})

test('a subgraph is cancelled when the client disconnects, and no other is called then', async () => {
  const client = new AbortController()
  const request = gate()
  const wait = { ...within(60_000), left: client.signal }
  const waiting = inTime(wait, (signal) => {
    signal.addEventListener('abort', request.open)
    return new Promise(() => {})
  })
  client.abort()
  await expect(waiting).rejects.toThrow('The client has left')
  await request.opened
  await expect(inTime(wait, () => Promise.reject(new Error('asked')))).rejects.toThrow('The client has left')
})

test('a client that disconnects after the answer cancels nothing', async () => {
  const client = new AbortController()
  let reported = false
  await inTime({ ...within(60_000), left: client.signal }, async (signal) => {
    signal.addEventListener('abort', () => {
      reported = true
    })
  })
  client.abort()
  expect(reported).toBe(false)
})

test('no subgraph is called after the deadline: the second of two mutations is not made', async () => {
  let calls = 0
  const late = inTime(within(0), async () => calls++)
  await expect(late).rejects.toMatchObject({ extensions: { limit: 'time' } })
  expect(calls).toBe(0)
})

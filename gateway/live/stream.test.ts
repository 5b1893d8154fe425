import { expect, test } from 'vitest'
import { anonymous, principal } from '../../runtime/access/principal.ts'
import { apiError } from '../../runtime/errors/errors.ts'
import { openChannel } from '../testing/channel.ts'
import { openStream } from './stream.ts'

const open = (upstream: AsyncIterator<{ n: number }>, caller = anonymous) =>
  openStream({
    upstream,
    principal: caller,
    answer: async ({ n }) => ({ data: { n } }),
    tell: (error) => ({ errors: [{ message: (error as Error).message }] }),
  })

test('events come in order, and the stream ends with its upstream', async () => {
  const stream = open(openChannel([{ n: 1 }, { n: 2 }]))
  const seen = []
  for await (const { data } of stream) seen.push(data!.n)
  expect(seen).toEqual([1, 2])
})

test('an idle upstream ends at once when the listener leaves', async () => {
  const upstream = openChannel<{ n: number }>()
  const stream = open(upstream)
  const pending = stream.next()
  await stream.return!()
  await upstream.left
  expect(await pending).toEqual({ done: true, value: undefined })
})

test('(control) an async generator does not end an idle upstream', async () => {
  const upstream = openChannel<{ n: number }>()
  async function* generated() {
    yield* upstream
  }
  const stream = generated()
  const pending = stream.next()
  const left = stream.return(undefined)
  const first = await Promise.race([
    left.then(() => 'left'),
    new Promise((resolve) => setImmediate(resolve, 'stuck')),
  ])
  expect(first).toBe('stuck')
  upstream.finish()
  await Promise.all([pending, left])
})

test('the stream takes an event from upstream only when its listener takes one', async () => {
  let requests = 0
  const upstream: AsyncIterator<{ n: number }> = {
    next: async () => ({ done: requests >= 1_000, value: { n: ++requests } }),
  }
  const stream = open(upstream)
  await new Promise((resolve) => setImmediate(resolve))
  expect(requests).toBe(0)
  const seen = []
  for await (const { data } of stream) {
    seen.push(data!.n)
    expect(requests).toBe(seen.length)
  }
  expect(seen).toEqual(Array.from({ length: 1_000 }, (_, n) => n + 1))
})

test('a stream ends with an error when the token expires, and drops waiting events', async () => {
  const upstream = openChannel<{ n: number }>()
  const inAMoment = principal({ ...anonymous, kind: 'user', expiresAt: Date.now() / 1000 + 0.05 })
  const stream = open(upstream, inAMoment)
  await upstream.left
  upstream.push({ n: 1 })
  const { value } = await stream.next()
  expect(value.errors[0].message).toMatch(/token has expired/)
  expect(await stream.next()).toEqual({ done: true, value: undefined })
})

test('a stream ends with the error of a broken upstream', async () => {
  const upstream = openChannel<{ n: number }>()
  const stream = open(upstream)
  const pending = stream.next()
  upstream.finish(apiError('SUBGRAPH_UNAVAILABLE', 'gone'))
  expect((await pending).value.errors[0].message).toBe('gone')
  expect((await stream.next()).done).toBe(true)
})

test('a stream ends with the error of making an answer', async () => {
  const upstream = openChannel<{ n: number }>()
  const stream = openStream({
    upstream,
    principal: anonymous,
    answer: () => Promise.reject(new Error('no longer')),
    tell: (error) => ({ errors: [{ message: (error as Error).message }] }),
  })
  upstream.push({ n: 1 })
  expect((await stream.next()).value.errors[0].message).toBe('no longer')
  expect((await stream.next()).done).toBe(true)
  await upstream.left
})

import { setImmediate as turn } from 'node:timers/promises'
import type { ExecutionResult } from 'graphql'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { user } from '../testing/principals.ts'
import { cursorAt, positionOf, whileWelcome } from './live.ts'

describe('a cursor', () => {
  test.each([0, 1, 5_000_000_000])('encodes the position %i', (position) => {
    expect(positionOf(cursorAt(position))).toBe(position)
  })

  test.each([
    ['nothing', ''],
    ['a bare number', '17'],
    ['words', 'yesterday'],
    ['a negative position', encoded('e-1')],
    ['a broken number', encoded('e1.5')],
    ['more than a cursor', encoded('e1 or true')],
    ['a number that is too large', encoded('e9999999999999999')],
  ])('cannot be %s', (_, text) => {
    expect(positionOf(text)).toBeUndefined()
  })
})

describe('the stream of a token', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: 0 })
  })
  afterEach(() => vi.useRealTimers())

  test('delivers events until the token expires, and then ends with UNAUTHENTICATED while it waits for more', async () => {
    const source = stream()
    const live = whileWelcome(source, until(60), noRevocations)
    source.push({ data: { n: 1 } })
    expect(await live.next()).toEqual({ done: false, value: { data: { n: 1 } } })

    const waiting = live.next()
    vi.advanceTimersByTime(60_000)

    expect(await waiting).toMatchObject({
      value: {
        errors: [{ message: expect.stringContaining('after'), extensions: { code: 'UNAUTHENTICATED' } }],
      },
    })
    expect(await live.next()).toEqual({ done: true, value: undefined })
    expect(source.ended()).toBe(true)
  })

  test('delivers no event after the expiry, even one that was on its way', async () => {
    const source = stream()
    const live = whileWelcome(source, until(60), noRevocations)
    vi.advanceTimersByTime(60_000)
    source.push({ data: { n: 1 } })

    const next = await live.next()
    expect(next.value.data).toBeUndefined()
    expect(next.value.errors[0].extensions.code).toBe('UNAUTHENTICATED')
  })

  test('ends at once with UNAUTHENTICATED and the reason when the token is revoked', async () => {
    const source = stream()
    let revoke = (_: string) => {}
    let watched: object = {}
    const live = whileWelcome(source, until(60), {
      watch(principal, run) {
        ;[watched, revoke] = [principal, run]
        return () => {
          revoke = () => {}
        }
      },
    })
    const waiting = live.next()
    revoke('The account was disabled.')

    expect(watched).toMatchObject({ id: until(60).id })
    expect(await waiting).toMatchObject({
      value: {
        errors: [{ message: 'The account was disabled.', extensions: { code: 'UNAUTHENTICATED' } }],
      },
    })
    expect(await live.next()).toEqual({ done: true, value: undefined })
    expect(source.ended()).toBe(true)
  })

  test('that has expired delivers nothing', async () => {
    const live = whileWelcome(stream(), until(-1), noRevocations)
    const first = live.next()
    vi.advanceTimersByTime(1)
    expect(await first).toMatchObject({ value: { errors: [{}] } })
  })

  test('of a service continues for ever', async () => {
    const source = stream()
    const live = whileWelcome(
      source,
      { id: 'service', expiresAt: Number.POSITIVE_INFINITY, issuedAt: 0 },
      noRevocations,
    )
    vi.advanceTimersByTime(10 * 365 * 24 * 3_600_000)
    source.push({ data: { n: 1 } })
    expect(await live.next()).toMatchObject({ value: { data: { n: 1 } } })
  })

  test('holds no timer after its listener ends it', async () => {
    const source = stream()
    const live = whileWelcome(source, until(60), noRevocations)
    expect(vi.getTimerCount()).toBe(1)
    expect(await live.return?.()).toEqual({ done: true, value: undefined })
    expect(vi.getTimerCount()).toBe(0)
    expect(source.ended()).toBe(true)
  })

  test('ends with its source', async () => {
    const source = stream()
    const live = whileWelcome(source, until(60), noRevocations)
    const waiting = live.next()
    await source.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
  })
})

const until = (seconds: number) => ({ ...user([]), expiresAt: seconds })

const encoded = (text: string) => Buffer.from(text).toString('base64url')

/** No session is revoked. */
const noRevocations = { watch: () => () => {} }

/** A stream that a test feeds, like one of `followEvents`. */
function stream() {
  const results: ExecutionResult[] = []
  let ended = false
  const source: AsyncIterableIterator<ExecutionResult> & {
    push(result: ExecutionResult): void
    ended(): boolean
  } = {
    push: (result) => void results.push(result),
    ended: () => ended,
    async next() {
      while (results.length === 0 && !ended) await turn()
      const value = results.shift()
      return value ? { done: false, value } : { done: true, value: undefined }
    },
    async return() {
      ended = true
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => source,
  }
  return source
}

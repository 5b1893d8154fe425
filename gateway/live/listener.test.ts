import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { openTestLog, type TestLog } from '../testing/log.ts'
import type { Feeds, LiveEvent } from './feed.ts'
import { listen } from './listener.ts'

const signedOut = { errors: [{ message: 'expired', extensions: { code: 'UNAUTHENTICATED' } }] } as never

interface Listener {
  /** The numbers that the listener got. */
  seen: (number | undefined)[]
  events: LiveEvent[]
  /** Takes events until the end. */
  resume(): void
  take(count: number): Promise<void>
  leave(): Promise<unknown>
  over: Promise<unknown>
}

let count = 0

/** Opens listeners to a log, which share streams where they can. */
function listeners(log: TestLog, feeds: Feeds = new Map()) {
  return async ({
    key = 'key',
    after,
    token = `token ${++count}`,
  }: {
    key?: string
    after?: number
    token?: string
  } = {}) => {
    const open = async (from?: number) => log.stream(from)
    const stream = listen({ feeds, key, token, open }, await open(after))
    const events: LiveEvent[] = []
    let taking: Promise<unknown> = Promise.resolve()
    const listener: Listener = {
      get seen() {
        return events.map(({ result }) => result.data?.n as number | undefined)
      },
      events,
      resume() {
        taking = listener.take(Number.POSITIVE_INFINITY).catch((error: Error) => error)
      },
      // The listener takes one event at a time, as a socket does.
      take(count) {
        const reading = taking.then(async () => {
          for (let n = 0; n < count; n++) {
            const { done, value } = await stream.next()
            if (done) return
            events.push(value)
          }
        })
        taking = reading
        return reading
      },
      leave: () => stream.return!(),
      get over() {
        return taking
      },
    }
    return listener
  }
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, n) => from + n)
const settled = async () => {
  for (let n = 0; n < 20; n++) await turn()
}

describe('equal listeners', () => {
  test('share one stream, and each gets every event once', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const all = await Promise.all(Array.from({ length: 1_000 }, () => open()))
    for (const listener of all) listener.resume()
    await expect.poll(log.open).toBe(1)
    for (let n = 0; n < 500; n++) {
      log.append()
      if (n % 7 === 0) await turn()
    }
    await expect.poll(() => all.filter(({ seen }) => seen.length < 500)).toEqual([])
    for (const { seen } of all) expect(seen).toEqual(numbers(1, 500))
    expect(log.open()).toBe(1)
  })

  test('get the same events', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const [one, other] = [await open(), await open()]
    for (const listener of [one, other]) listener.resume()
    await settled()
    log.append(3)
    await settled()
    expect(one.events).toHaveLength(3)
    expect(other.events.map((event, at) => event === one.events[at])).toEqual([true, true, true])
  })

  test('(control) that differ share no stream', async () => {
    const log = openTestLog()
    const open = listeners(log)
    for (const key of ['a', 'b', 'c']) (await open({ key })).resume()
    await settled()
    expect(log.open()).toBe(3)
  })

  test('leave one by one, and the last one ends the stream', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const all = [await open(), await open(), await open()]
    for (const listener of all) listener.resume()
    await settled()
    await all[0]!.leave()
    log.append()
    await settled()
    expect(all.map(({ seen }) => seen.length)).toEqual([0, 1, 1])
    await all[1]!.leave()
    expect(log.open()).toBe(1)
    await all[2]!.leave()
    expect(log.open()).toBe(0)
    await Promise.all(all.map(({ over }) => over))
  })
})

describe('a listener', () => {
  test('that reconnects gets the missed events by its own stream, and then shares one', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const live = await open()
    live.resume()
    await settled()
    log.append(400)
    await settled()
    const back = await open({ after: 3 })
    await back.take(100)
    expect(log.open()).toBe(2)
    log.append(10)
    back.resume()
    await expect.poll(log.open).toBe(1)
    log.append(10)
    await settled()
    expect(back.seen).toEqual(numbers(4, 420))
    expect(live.seen).toEqual(numbers(1, 420))
  })

  test('that reconnects together with others shares the missed events with them', async () => {
    const log = openTestLog()
    const open = listeners(log)
    log.append(100)
    const all = await Promise.all(Array.from({ length: 100 }, (_, n) => open({ after: n % 5 })))
    for (const listener of all) listener.resume()
    await settled()
    log.append(5)
    await expect.poll(() => all.filter(({ seen }) => seen.at(-1) !== 105)).toEqual([])
    for (const [n, { seen }] of all.entries()) expect(seen).toEqual(numbers((n % 5) + 1, 105))
    expect(log.deliveries()).toBeLessThan(2 * 105)
    expect(log.open()).toBe(1)
  })

  test.each([
    ['shares at once when it is no further behind than a feed has listeners', 100, 0],
    ['(control) catches up by a stream of its own until a feed of few listeners holds the last 16', 2, 44],
  ])('that reconnects %s', async (_, others, givenAlone) => {
    const log = openTestLog()
    const open = listeners(log)
    const live = await Promise.all(Array.from({ length: others }, () => open()))
    for (const listener of live) listener.resume()
    await settled()
    log.append(80)
    await expect.poll(() => live.filter(({ seen }) => seen.at(-1) !== 80)).toEqual([])
    const before = log.deliveries()
    const back = await open({ after: 20 })
    back.resume()
    await expect.poll(() => back.seen).toEqual(numbers(21, 80))
    expect(log.deliveries() - before).toBe(givenAlone)
  })

  test('that is far behind delays no other listener, and shares in the end', async () => {
    const log = openTestLog()
    const open = listeners(log)
    log.append(10_000)
    const behind = await open({ after: 0 })
    await behind.take(1)
    const [one, other] = [await open(), await open()]
    for (const listener of [one, other]) listener.resume()
    await settled()
    log.append()
    await settled()
    expect([one.seen, other.seen]).toEqual([[10_001], [10_001]])
    expect(log.open()).toBe(2)
    behind.resume()
    await expect.poll(() => behind.seen.length).toBe(10_001)
    log.append()
    await settled()
    expect(behind.seen).toEqual(numbers(1, 10_002))
    expect(log.open()).toBe(1)
  })

  test('that is too slow continues with its own stream, and delays no other listener', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const [quick, slow] = [await open(), await open()]
    quick.resume()
    const first = slow.take(1)
    await settled()
    log.append(1)
    await first
    log.append(1_000)
    await settled()
    expect(quick.seen).toHaveLength(1_001)

    await slow.take(1)
    expect(log.open()).toBe(2)
    slow.resume()
    await settled()
    log.append(5)
    await settled()
    expect(slow.seen).toEqual(numbers(1, 1_006))
    expect(log.open()).toBe(1)
  })

  test('does not wait for a feed whose listeners have all stopped', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const asleep = await open()
    const first = asleep.take(1)
    await settled()
    log.append(1_000)
    await first
    const awake = await open()
    awake.resume()
    await settled()
    expect(log.deliveries()).toBe(1)
    log.append(1)
    await settled()
    expect(awake.seen).toEqual([1_001])
  })

  test('misses nothing when its subgraph process is behind the other process', async () => {
    const feeds: Feeds = new Map()
    const [log, lagging] = [openTestLog(), openTestLog()]
    log.append(10)
    lagging.append(5)
    const others = await listeners(log, feeds)()
    others.resume()
    await settled()
    const behind = await listeners(lagging, feeds)({ after: 3 })
    behind.resume()
    await settled()
    lagging.append(7)
    log.append(5)
    await settled()
    expect(behind.seen).toEqual(numbers(4, 15))
    expect([log.open(), lagging.open()]).toEqual([1, 0])
  })

  test('alone reads no faster than it takes events', async () => {
    const log = openTestLog()
    log.append(1_000)
    const slow = await listeners(log)({ after: 0 })
    await slow.take(900)
    await settled()
    expect(log.deliveries()).toBe(900)
  })

  test('leaves at once, in its own stream and in a feed', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const [own, sharing, other] = [await open(), await open(), await open()]
    other.resume()
    const waiting = own.take(1)
    await own.leave()
    await waiting
    sharing.resume()
    await settled()
    await sharing.leave()
    await sharing.over
    expect([own.seen, sharing.seen]).toEqual([[], []])
  })
})

describe('a feed', () => {
  test('whose token ends ends only for its owner, and the others miss nothing', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const [soon, same, ...later] = [
      await open({ token: 'a' }),
      await open({ token: 'a' }),
      await open({ token: 'b' }),
      await open({ token: 'c' }),
    ]
    for (const listener of [soon!, same!, ...later]) {
      listener.resume()
      await settled()
    }
    expect(log.open()).toBe(1)
    log.append(2)
    await settled()
    log.end(signedOut)
    log.append(2)
    await settled()
    for (const { events } of [soon!, same!]) expect(events.slice(2)).toEqual([{ result: signedOut }])
    for (const { seen } of later) expect(seen).toEqual([1, 2, 3, 4])
  })

  test('of a user who may not listen any more ends for all', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const all = [await open(), await open(), await open()]
    for (const listener of all) listener.resume()
    await settled()
    log.reject(signedOut)
    log.end(signedOut)
    await settled()
    for (const { events } of all) expect(events.map(({ result }) => result)).toEqual([signedOut])
  })

  test('holds at most 256 events for slower listeners', async () => {
    const log = openTestLog()
    const open = listeners(log)
    const [quick, slow] = [await open(), await open()]
    quick.resume()
    const first = slow.take(1)
    await settled()
    log.append(257)
    await first
    await settled()
    await slow.take(256)
    expect(log.opened()).toBe(2)
    expect(slow.seen).toEqual(numbers(1, 257))
  })

  test('that breaks off does so for all listeners', async () => {
    const feeds: Feeds = new Map()
    let fail = (_: Error) => {}
    const upstream = {
      hasEnded: false,
      async next() {
        if (!this.hasEnded) {
          this.hasEnded = true
          return { done: false as const, value: { extensions: { position: 0, feed: 'numbers' } } }
        }
        return new Promise<never>((_, reject) => {
          fail = reject
        })
      },
    }
    const open = () => Promise.resolve(openTestLog().stream(0))
    const listening = { feeds, key: 'key', token: 'a', open }
    const first = listen(listening, upstream)
    const waiting = [first.next()]
    await settled()
    waiting.push(listen(listening, await open()).next())
    await settled()
    fail(new Error('socket hung up'))
    for (const next of waiting) await expect(next).rejects.toThrow('socket hung up')
    expect(feeds.size).toBe(0)
  })
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'no event is missed or doubled while listeners come, stall, leave and tokens end (seed %i)',
  async (seed) => {
    const random = seeded(seed)
    const log = openTestLog()
    const open = listeners(log)
    const all: { listener: Listener; from: number }[] = []
    for (let step = 0; step < 400; step++) {
      const chance = random()
      if (chance < 0.15) {
        const after = random() < 0.5 ? Math.floor(random() * log.head()) : log.head()
        const listener = await open({ after })
        all.push({ listener, from: after })
        if (random() < 0.7) listener.resume()
      } else if (chance < 0.25) {
        const { listener } = all[Math.floor(random() * all.length)] ?? {}
        void listener?.take(Math.floor(random() * 50))
      } else if (chance < 0.28) log.end(signedOut, Math.floor(random() * log.open()))
      else log.append(Math.floor(random() * 40))
      if (random() < 0.5) await turn()
    }
    for (const { listener } of all) listener.resume()
    await settled()
    let whole = 0
    for (const { listener, from } of all) {
      const seen = listener.seen.filter((n) => n !== undefined)
      expect(seen).toEqual(numbers(from + 1, from + seen.length))
      if (from + seen.length === log.head()) whole += 1
      // The token of the last listener has ended.
      else expect(listener.seen.at(-1)).toBeUndefined()
    }
    expect(whole).toBeGreaterThan(all.length / 2)
  },
)

/** Mulberry32. */
function seeded(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import { appOf, ownerOf, testDatabase } from '../testing/database.ts'
import type { EventRecord } from './event.ts'
import { followEvents } from './live.ts'
import type { EventLog } from './log.ts'
import { openEventLog } from './log.ts'

const database = await testDatabase('reporting')
const db = await appOf(database)
const owner = ownerOf(database)
let events: EventLog
beforeEach(async () => {
  await owner.query('truncate event restart identity')
  events = openEventLog(db)
})

test('a stream gives the events after the position, and then new ones', async () => {
  await write(1, 3)
  const live = follow(1)
  expect(await take(live, 2)).toEqual([2, 3])

  const next = live.next()
  await write(4, 4)
  expect(await next).toEqual({ done: false, value: 4 })
})

test('a listener that continues after its last event gets each event once', async () => {
  const seen: number[] = []
  const writing = (async () => {
    for (let n = 1; n <= 300; n += 3) await write(n, n + 2)
  })()
  while (seen.length < 300) {
    const live = follow(seen.at(-1) ?? 0)
    seen.push(...(await take(live, Math.min(7, 300 - seen.length))))
    await live.return?.()
  }
  await writing
  expect(seen).toEqual(Array.from({ length: 300 }, (_, n) => n + 1))
})

test('a stream skips events that its listener does not want, without end', async () => {
  await write(1, 1_000)
  const live = follow({ after: 0, map: ({ position }) => (position % 500 === 0 ? position : undefined) })
  expect(await take(live, 2)).toEqual([500, 1_000])
})

test('a stream gives its first items before anything of the log', async () => {
  await write(1, 2)
  const first = (async function* () {
    yield* [-2, -1]
  })()
  expect(await take(follow({ after: 0, first }), 4)).toEqual([-2, -1, 1, 2])
})

describe('a stream reports', () => {
  test('its position with a page left, the position of each event, and when it has caught up', async () => {
    await write(1, 204)
    const live = followAll({
      after: 1,
      map: ({ position }) => ([3, 203, 207].includes(position) ? position : undefined),
    })
    const come = await take(live, 4)
    expect(come.map(({ position, root, feed }) => [position, root ?? typeof feed])).toEqual([
      [3, 3],
      [201, 'string'],
      [203, 203],
      [204, 'string'],
    ])
    const next = take(live, 1)
    for (const n of [205, 206, 207]) {
      await write(n, n)
      await events.head()
    }
    expect(await next).toMatchObject([{ position: 207, root: 207 }])
  })

  test('its position only after its first items', async () => {
    const first = (async function* () {
      yield -1
    })()
    const come = await take(followAll({ after: 0, first }), 2)
    expect(come.map(({ position, root, feed }) => [position, root ?? typeof feed])).toEqual([
      [undefined, -1],
      [0, 'string'],
    ])
  })

  test('the feed that it shares with streams of the same types and filter', async () => {
    const feedOf = async (filter: object, types = ['Counted']) => {
      const live = followEvents(events, { after: 0, types, filter, map: () => 1 })
      return (await live.next()).value.feed
    }
    const feed = await feedOf({ stores: ['a', 'b'] })
    expect(await feedOf({ stores: ['a', 'b'] })).toBe(feed)
    expect(await feedOf({ stores: ['a'] })).not.toBe(feed)
    expect(await feedOf({ stores: ['a', 'b'] }, ['Other'])).not.toBe(feed)
  })
})

test('a stream ends when its listener leaves before all first items are delivered', async () => {
  const first = (async function* () {
    yield* [1, 2, 3]
  })()
  const live = follow({ after: 0, first })
  expect(await take(live, 1)).toEqual([1])
  await live.return?.()
  expect(await live.next()).toEqual({ done: true, value: undefined })
})

test('a stream ends at once when its listener leaves while it waits', async () => {
  const live = follow(0)
  const waiting = live.next()
  await events.head()
  await turn()

  expect(await live.return?.()).toEqual({ done: true, value: undefined })
  expect(await waiting).toEqual({ done: true, value: undefined })
  expect(await live.next()).toEqual({ done: true, value: undefined })
})

test('(control) an async generator does not end: its return waits behind a next that never comes', async () => {
  const live = (async function* () {
    await new Promise(() => {})
    yield 1
  })()
  void live.next()
  const ended = live.return(undefined).then(() => 'ended')
  expect(await Promise.race([ended, turn('still there')])).toBe('still there')
})

test('a stream reads at most a page ahead for a slow listener', async () => {
  await write(1, 4_000)
  let read = 0
  const watched: EventLog = {
    ...events,
    async after(...args) {
      const page = await events.after(...args)
      read += page.events.length
      return page
    },
  }
  const live = follow(0, watched)

  for (let n = 1; n <= 1_000; n++) {
    await live.next()
    expect(read - n).toBeLessThan(200)
  }
})

test('a stream answers several calls of next in order', async () => {
  await write(1, 5)
  const live = followAll({ after: 0 })
  const answers = await Promise.all([live.next(), live.next(), live.next()])
  expect(answers.map(({ value }) => value.position)).toEqual([0, 1, 2])
})

test('a stream reports that the log cannot be read, and continues at the same place afterwards', async () => {
  let unavailable = false
  const fragile: EventLog = {
    ...events,
    after: (...args) => (unavailable ? Promise.reject(new Error('unavailable')) : events.after(...args)),
  }
  await write(1, 1)
  const live = follow(0, fragile)
  await live.next()
  unavailable = true
  await expect(live.next()).rejects.toThrow('unavailable')
  unavailable = false
  await write(2, 2)
  expect(await live.next()).toEqual({ done: false, value: 2 })
})

test('a stream waits for an unavailable database, and misses nothing', async () => {
  let failures = 0
  const fragile: EventLog = {
    ...events,
    after: (...args) =>
      failures++ < 2
        ? Promise.reject(new Error('Connection terminated unexpectedly'))
        : events.after(...args),
  }
  await write(1, 2)
  const live = follow(0, fragile)
  expect(await take(live, 2)).toEqual([1, 2])
  expect(failures).toBe(3)
})

type FollowOptions = Omit<Parameters<typeof followEvents<number>>[1], 'types' | 'filter' | 'map'> & {
  map?: (event: EventRecord) => number | undefined
}

/** A stream of positions, without reports. */
function follow(options: number | FollowOptions, log: EventLog = events): AsyncIterableIterator<number> {
  const live = followAll(typeof options === 'number' ? { after: options } : options, log)
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      for (;;) {
        const { done, value } = await live.next()
        if (done) return { done, value }
        if (value.root !== undefined) return { done: false, value: value.root }
      }
    },
    async return() {
      await live.return!()
      return { done: true, value: undefined }
    },
  }
}

const followAll = (options: FollowOptions, log: EventLog = events) =>
  followEvents<number>(log, { types: ['Counted'], filter: {}, map: ({ position }) => position, ...options })

async function take<T>(live: AsyncIterableIterator<T>, count: number): Promise<T[]> {
  const values: T[] = []
  while (values.length < count) values.push((await live.next()).value)
  return values
}

async function write(from: number, to: number) {
  await owner.query(
    `insert into event (id, type, version, subject, time, actor_id, actor_name, data)
     select gen_random_uuid(), 'Counted', 1, 'Thing/1', now(), 'a', 'A', '{}'
     from generate_series($1::int, $2::int)`,
    [from, to],
  )
  events.grown()
}

import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Queries } from '../database/transaction.ts'
import { appOf, ownerOf, testDatabase } from '../testing/database.ts'
import { gate } from '../testing/race.ts'
import type { EventPage } from './event.ts'
import { type EventLog, openEventLog } from './log.ts'

const database = await testDatabase('reporting')
const db = await appOf(database)
const owner = ownerOf(database)
beforeEach(() => owner.query('truncate event restart identity'))

const never = new AbortController().signal
const hour = 3_600_000

describe('the position up to which the log is settled', () => {
  const left = `insert into outbox (id, type, version, subject, time, actor_id, actor_name, data)
    values (uuidv7(), 'Odd', 1, 'Thing/1', now(), 'a', 'a', '{}')`
  /**
   * Moves the first event of the outbox, in one statement, as the sequencer does: the event is
   * always in one of the two tables.
   */
  const move = `
    with moved as (delete from outbox where seq = (select min(seq) from outbox) returning *)
    insert into event (id, type, version, subject, time, actor_id, actor_name, data)
    select id, type, version, subject, time, actor_id, actor_name, data from moved`
  beforeEach(() => owner.query('truncate outbox'))

  test('is its head when the outbox is empty, even when this process was not notified', async () => {
    const events = openEventLog(db)
    expect(await events.settled(never)).toBe(0)
    await write(3)
    expect(await events.settled(never)).toBe(3)
  })

  test('is known when the outbox has been moved, by any process', async () => {
    const events = openEventLog(db)
    await owner.query(left)
    const [firstCheck, secondCheck] = [gate(), gate()]
    let checks = 0
    const stop = db.observe((text) => {
      if (text.includes('is_left')) [firstCheck, secondCheck][checks++]?.open()
    })
    const settled = events.settled(never)
    await firstCheck.opened
    // The sequencer moves no event here: only a log that still waits checks again.
    events.grown()
    expect(await Promise.race([settled, secondCheck.opened])).toBeUndefined()
    stop()

    await owner.query(move)
    events.grown()
    expect(await settled).toBe(1)
  })

  test('does not wait for events that are committed after the call', async () => {
    const events = openEventLog(db)
    await owner.query(left)
    const checks = gate()
    const stop = db.observe((text) => text.includes('is_left') && checks.open())
    const settled = events.settled(never)
    await checks.opened
    stop()
    await owner.query(left)
    await owner.query(move)
    events.grown()
    expect(await settled).toBe(1)
  })

  test.each(['before the first check', 'during the wait'])(
    'is not read any more after the caller has left %s',
    async (when) => {
      const gone = new AbortController()
      await owner.query(left)
      const firstCheck = gate()
      let checks = 0
      const stop = db.observe((text) => {
        if (!text.includes('is_left')) return
        checks++
        firstCheck.open()
      })
      const settled = openEventLog(db).settled(gone.signal)
      const isWaiting = when === 'during the wait'
      if (isWaiting) await firstCheck.opened
      gone.abort()
      await expect(settled).rejects.toThrow('aborted')
      stop()
      expect(checks).toBe(isWaiting ? 1 : 0)
    },
  )
})

describe('reading after a position', () => {
  test('gives the same from memory as from the table', async () => {
    const growing = openEventLog(db)
    await growing.head()
    await write(1_500)
    growing.grown()
    const late = openEventLog(db)
    expect(await late.head()).toBe(1_500)

    for (const position of [0, 1, 2, 749, 1_498, 1_499, 1_500, 1_600])
      for (const limit of [1, 7, 2_000])
        for (const types of [undefined, ['Odd'], ['Even', 'Odd'], ['Neither']]) {
          const pages = [
            await growing.after(position, limit, types),
            await late.after(position, limit, types),
          ]
          expect(pages[0], `after ${position}, ${limit} of ${types}`).toEqual(pages[1])
        }
  })

  test('continues in the table where memory has dropped events', async () => {
    const events = openEventLog(db)
    await events.head()
    await write(12_000)
    events.grown()

    for (const position of [0, 6_998, 7_000, 7_001, 11_999]) {
      const { events: found } = await events.after(position, 3)
      expect(found.map((event) => event.position)).toEqual(
        [1, 2, 3].map((step) => position + step).filter((at) => at <= 12_000),
      )
    }
  })

  test('returns the position that it has read to: the last event of a full page, else the head', async () => {
    await write(10)
    const events = openEventLog(db)

    expect(await upTo(events.after(0, 3))).toBe(3)
    expect(await upTo(events.after(0, 3, ['Odd']))).toBe(5)
    expect(await upTo(events.after(7, 3, ['Odd']))).toBe(10)
    expect(await upTo(events.after(0, 3, ['Neither']))).toBe(10)
    expect(await upTo(events.after(12, 3))).toBe(12)
  })

  test('returns all attributes of an event', async () => {
    await write(1)
    const { events } = await openEventLog(db).after(0, 1)
    expect(events).toEqual([
      {
        position: 1,
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        type: 'Odd',
        version: 1,
        subject: 'Thing/1',
        time: expect.any(Date),
        actor: { id: 'a', name: 'A' },
        storeId: null,
        trace: null,
        tracestate: null,
        data: { n: 1 },
      },
    ])
  })

  test('knows the newest position and the oldest that can be read after', async () => {
    const events = openEventLog(db)
    expect([await events.head(), await events.oldest()]).toEqual([0, 0])
    await write(5)
    events.grown()
    await owner.query('delete from event where position <= 2')
    expect([await events.head(), await events.oldest()]).toEqual([5, 2])
  })

  test('reads the table once for all simultaneous callers', async () => {
    const { log, statements } = counting()
    await log.head()
    await write(3)
    log.grown()
    const before = statements()

    const pages = await Promise.all(Array.from({ length: 200 }, () => log.after(0, 10)))

    for (const { events } of pages) expect(events).toHaveLength(3)
    expect(statements() - before).toBe(1)
  })
})

describe('waiting for more', () => {
  test('a pull returns at once when there are events', async () => {
    await write(2)
    const { events } = await openEventLog(db).pull(0, 10, ['Odd'], hour, never)
    expect(events).toHaveLength(1)
  })

  test('a pull that waits is woken by the next event', async () => {
    const events = openEventLog(db)
    const waiting = events.pull(0, 10, ['Odd'], hour, never)
    await waits(events)
    await write(1)
    events.grown()
    expect((await waiting).events).toHaveLength(1)
  })

  test('events of other types wake no reader, and the reader continues after them', async () => {
    const events = openEventLog(db)
    await events.head()
    let woken = false
    const gone = new AbortController()
    const waiting = events.more(0, hour, gone.signal, ['Neither']).finally(() => {
      woken = true
    })
    const ahead = events.more(100, hour, gone.signal, ['Neither'])
    const concerned = events.more(0, hour, never, ['Even'])
    await write(2)
    events.grown()
    await concerned
    expect(woken).toBe(false)
    gone.abort()
    expect(await waiting).toBe(2)
    // Another process has read further.
    expect(await ahead).toBe(100)
  })

  test('a pull ends at once when its caller leaves', async () => {
    const gone = new AbortController()
    const events = openEventLog(db)
    const waiting = events.pull(0, 10, ['Odd'], hour, gone.signal)
    await waits(events)
    gone.abort()
    expect(await waiting).toEqual({ events: [], upTo: 0 })
  })

  test('a notification during a read is not lost', async () => {
    const { log, pauseReading } = pausableLog()
    await log.head()
    log.grown()
    const { reading, resume } = pauseReading()
    const page = log.after(0, 10)
    await reading
    await write(1)
    log.grown()
    resume()

    expect((await page).events).toHaveLength(1)
  })

  test('a notification between reading and waiting is not lost', async () => {
    const events = openEventLog(db)
    const { upTo } = await events.after(0, 10)
    await write(1)
    events.grown()
    await events.more(upTo, hour, never)
    expect((await events.after(upTo, 10)).events).toHaveLength(1)
  })

  test('a reader without notifications misses nothing while a writer races with it', async () => {
    const events = openEventLog(db)
    const seen: number[] = []
    const reader = (async () => {
      for (let position = 0; position < 300; ) {
        const page = await events.pull(position, 1_000, ['Odd', 'Even'], hour, never)
        seen.push(...page.events.map((event) => event.position))
        position = page.upTo
      }
    })()
    for (let n = 0; n < 300; n++) {
      await write(1)
      events.grown()
    }
    await reader
    expect(seen).toEqual(Array.from({ length: 300 }, (_, n) => n + 1))
  })

  test('a wait that timed out checks the table: its notification may have been lost', async () => {
    const events = openEventLog(db)
    await events.head()
    await write(1)
    const { events: found } = await events.pull(0, 10, ['Odd'], 20, never)
    expect(found).toHaveLength(1)
  })

  test('ends when the database fails, and works again when it answers', async () => {
    let unavailable = true
    const log = openEventLog({
      ...db,
      query: (...args) => (unavailable ? Promise.reject(new Error('unavailable')) : db.query(...args)),
    } as Queries)
    await expect(log.after(0, 1)).rejects.toThrow('unavailable')
    unavailable = false
    await write(1)
    expect((await log.after(0, 1)).events).toHaveLength(1)
  })
})

/** Writes events whose number is their position. */
async function write(count: number) {
  await owner.query(
    `insert into event (id, type, version, subject, time, actor_id, actor_name, data)
     select gen_random_uuid(), case when n % 2 = 1 then 'Odd' else 'Even' end, 1, 'Thing/' || n, now(), 'a', 'A',
            json_build_object('n', n)
     from generate_series(1, $1::int) as n`,
    [count],
  )
}

const upTo = async (page: Promise<EventPage>) => (await page).upTo

/** Waits until the reader has read all events and waits. */
async function waits(log: EventLog) {
  await log.head()
  await turn()
}

function counting() {
  let count = 0
  const log = openEventLog({
    ...db,
    query(...args) {
      count++
      return db.query(...args)
    },
  } as Queries)
  return { log, statements: () => count }
}

/** A log whose next read of the table can be paused before it returns. */
function pausableLog() {
  let pause: { began: () => void; opened: Promise<void> } | undefined
  const log = openEventLog({
    ...db,
    async query(...args) {
      const rows = await db.query(...args)
      const now = pause
      pause = undefined
      now?.began()
      await now?.opened
      return rows
    },
  } as Queries)
  return {
    log,
    pauseReading() {
      const [began, answer] = [gate(), gate()]
      pause = { began: began.open, opened: answer.opened }
      return { reading: began.opened, resume: answer.open }
    },
  }
}

import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { sql } from '../database/sql.ts'
import type { Queries } from '../database/transaction.ts'
import { createLog } from '../log.ts'
import type { Tx } from '../subgraph/context.ts'
import { appOf, ownerOf, superuserOf, testDatabase } from '../testing/database.ts'
import { Counted, emit, Noticed } from '../testing/events.ts'
import { gate } from '../testing/race.ts'
import { onEvent, startConsumer } from './consume.ts'
import { openEventLog } from './log.ts'
import { startSequencer } from './sequencer.ts'

const [source, target] = [await testDatabase('reporting'), await testDatabase('reporting')]
const [sourceDb, db] = [await appOf(source), await appOf(target, { pool: 8 })]
const [sourceOwner, owner] = [ownerOf(source), ownerOf(target)]
const superuser = superuserOf(target)
const log = createLog('silent')
await owner.query(`
  create table effect (n int not null);
  grant select, insert on effect to reporting_app`)

let events = openEventLog(sourceDb)
let sequencer = startSequencer({ databaseUrl: source.url, log, onEvents: events.grown })
beforeEach(async () => {
  await sequencer.close()
  await sourceOwner.query('truncate outbox, event restart identity')
  await owner.query('truncate effect, event_cursor, dead_letter')
  events = openEventLog(sourceDb)
  sequencer = startSequencer({ databaseUrl: source.url, log, onEvents: () => events.grown() })
})
afterEach(() => sequencer.close())

const record = (tx: Queries, n: number) =>
  tx.query(sql('insert-effect')`insert into effect (n) values (${n})`)
const recordEach = onEvent(Counted, async (tx, { data }) => void (await record(tx, data.n)))

test('a consumer catches up from zero, in order, and continues with new events', async () => {
  await write(numbers(1_200))
  const consumer = consume([recordEach])
  await consumer.caughtUp
  expect(await effects()).toEqual(numbers(1_200))

  await write([1_200])

  await expect.poll(async () => (await effects()).at(-1)).toBe(1_200)
  expect(consumer.isCaughtUp()).toBe(true)
})

test('a consumer continues at its cursor after a restart', async () => {
  await write([1, 2])
  const first = consume([recordEach])
  await first.caughtUp
  await first.close()
  await write([3])

  await consume([recordEach]).caughtUp

  expect(await effects()).toEqual([1, 2, 3])
})

test('an event is applied once despite a crash between the effect and the cursor', async () => {
  await write([1, 2, 3])
  const crash = crashOnce()
  await consume([
    onEvent(Counted, async (tx, { data }) => {
      await record(tx, data.n)
      if (data.n === 2) await crash()
    }),
  ]).caughtUp

  expect(crash.times()).toBe(1)
  expect(await effects()).toEqual([1, 2, 3])
})

test('(control) an effect outside the transaction happens twice with the same crash', async () => {
  await write([1, 2, 3])
  const crash = crashOnce()
  await consume([
    onEvent(Counted, async (_, { data }) => {
      await record(db, data.n)
      if (data.n === 2) await crash()
    }),
  ]).caughtUp

  expect((await effects()).sort()).toEqual([1, 1, 2, 2, 3, 3])
})

test('each event is applied once by two consumers on one database at once', async () => {
  const consumers = [consume([recordEach]), consume([recordEach])]
  for (let n = 0; n < 200; n++) await write([n])

  await expect.poll(async () => (await effects()).length).toBeGreaterThanOrEqual(200)
  await Promise.all(consumers.map((consumer) => consumer.close()))

  expect(await effects()).toEqual(numbers(200))
})

test('a poison event and later events of its subject are dead-lettered; others are applied', async () => {
  await write([1], 'Thing/good')
  await write([13, 2], 'Thing/poisoned')
  await write([3], 'Thing/good')
  let tries = 0
  await consume([
    onEvent(Counted, async (tx, { data }) => {
      await record(tx, data.n)
      if (data.n !== 13) return
      tries++
      throw new Error('unlucky')
    }),
  ]).caughtUp

  expect(await effects()).toEqual([1, 3])
  expect(await deadLettered()).toEqual([
    { n: 13, subject: 'Thing/poisoned', reason: 'Error: unlucky', tries: 5 },
    { n: 2, subject: 'Thing/poisoned', reason: 'waits for an earlier event of its subject', tries: 0 },
  ])
  // The event is tried once in its batch, and five times alone.
  expect(tries).toBe(6)
})

test('an event whose data breaks its contract is poison', async () => {
  await sourceOwner.query(
    `insert into event (id, type, version, subject, time, actor_id, actor_name, data)
     values (gen_random_uuid(), 'Counted', 1, 'Thing/1', now(), 'a', 'A', '{"n": "three"}')`,
  )
  events.grown()
  await consume([recordEach]).caughtUp

  expect(await effects()).toEqual([])
  expect(await deadLettered()).toMatchObject([{ n: 'three', tries: 5 }])
})

test('an event of an older version is upcast step by step; one of the newest is unchanged', async () => {
  const Doubled = {
    ...Counted,
    version: 3,
    data: z.object({ n: z.int(), unit: z.string() }),
    upcasts: [
      ({ n }: { n: number }) => ({ n: n * 10 }),
      ({ n }: { n: number }) => ({ n: n + 1, unit: 'upcast' }),
    ] as ((older: unknown) => unknown)[],
  }
  await sourceOwner.query(
    `insert into event (id, type, version, subject, time, actor_id, actor_name, data)
     select gen_random_uuid(), 'Counted', version, 'Thing/1', now(), 'a', 'A', data
     from (values (1, '{"n": 1}'::jsonb), (2, '{"n": 2}'), (3, '{"n": 3, "unit": "as written"}')) e(version, data)`,
  )
  events.grown()
  const units: string[] = []
  await consume([
    onEvent(Doubled, async (tx, { version, data }) => {
      await record(tx, data.n)
      units.push(`${version} ${data.unit}`)
    }),
  ]).caughtUp

  expect(await effects()).toEqual([11, 3, 3])
  expect(units).toEqual(['3 upcast', '3 upcast', '3 as written'])
})

test('an event that fails in one consumer is not dead-lettered if another has applied it', async () => {
  await write([1, 2])
  const [began, mayRead] = [gate(), gate()]
  consume([recordEach], {
    name: 'test',
    async events(...args) {
      began.open()
      await mayRead.opened
      return events.pull(...args)
    },
    settled: events.settled,
  })
  await began.opened
  let tries = 0
  const failing = consume(
    [
      onEvent(Counted, async (_, { data }) => {
        if (data.n !== 1) return
        tries++
        throw new Error('only in this process')
      }),
    ],
    undefined,
    // After its last try this consumer gives the event up. The other one applies it just before.
    async () => {
      if (tries < 6) return
      mayRead.open()
      await expect.poll(effects).toEqual([1, 2])
    },
  )
  await failing.caughtUp

  expect(await effects()).toEqual([1, 2])
  expect(tries).toBe(6)
  expect(await deadLettered()).toEqual([])
})

test('an event is not dead-lettered when the database is slow: it is applied later', async () => {
  await write([1, 2])
  let tries = 0
  await consume([
    onEvent(Counted, async (tx, { data }) => {
      await record(tx, data.n)
      // A poison event is dead-lettered after fewer tries than these.
      if (data.n === 2 && tries++ < 8)
        await tx.query(sql('lock')`do $$ begin raise 'not in time' using errcode = '55P03'; end $$`)
    }),
  ]).caughtUp

  expect(await effects()).toEqual([1, 2])
  expect(await deadLettered()).toEqual([])
})

test('a consumer skips events without a handler, and stores its cursor from time to time', async () => {
  await write(numbers(1_500), 'Thing/1', Noticed)
  await write([1])
  await consume([recordEach]).caughtUp
  expect(await effects()).toEqual([1])
  expect(await deadLettered()).toEqual([])

  await write(numbers(1_500), 'Thing/1', Noticed)

  const position = async () => (await owner.query('select position::int from event_cursor')).rows[0].position
  await expect.poll(position).toBeGreaterThan(2_000)
})

test('a consumer waits while the owner of the events is unavailable, and reads when it is back', async () => {
  await write([1])
  let calls = 0
  const consumer = consume([recordEach], {
    name: 'test',
    events: (...args) => (++calls < 3 ? Promise.reject(new Error('unavailable')) : events.pull(...args)),
    settled: events.settled,
  })
  expect(consumer.isCaughtUp()).toBe(false)
  await consumer.caughtUp
  expect(await effects()).toEqual([1])
})

test("a consumer has not caught up while the outbox of the events' owner still has an event", async () => {
  await sourceDb.transaction((tx) => emit(tx, [1], { event: Counted, subject: 'Thing/1' }))
  const consumer = consume([recordEach])
  await consumer.caughtUp
  expect(await effects()).toEqual([1])
})

test('a consumer ends at once while it waits for events', async () => {
  const consumer = consume([recordEach])
  await consumer.caughtUp
  await consumer.close()
  await write([1])
  expect(await effects()).toEqual([])
})

function consume(
  eventHandlers: Parameters<typeof startConsumer>[0]['eventHandlers'],
  owner: Parameters<typeof startConsumer>[0]['owner'] = {
    name: 'test',
    events: (...args) => events.pull(...args),
    settled: events.settled,
  },
  beforeTransaction = async () => {},
) {
  const consumer = startConsumer({
    reader: {
      db,
      async transaction(work) {
        await beforeTransaction()
        return db.transaction((tx) => work(tx as Tx))
      },
    },
    owner,
    eventHandlers,
    log,
  })
  onTestFinished(() => consumer.close())
  return consumer
}

/** Writes events and waits until they are in the log. */
async function write(values: number[], subject = 'Thing/1', event = Counted) {
  await sourceDb.transaction((tx) => emit(tx, values, { event, subject }))
  sequencer.wake()
  await expect
    .poll(async () => (await sourceOwner.query('select from outbox')).rowCount, { interval: 2 })
    .toBe(0)
  // The events are committed, but the sequencer may not have notified yet: a reader must see them
  // now.
  events.grown()
}

const numbers = (count: number) => Array.from({ length: count }, (_, n) => n)

/** Ends the connection of the event handler, as a crash would. */
function crashOnce() {
  let times = 0
  const crash = async () => {
    if (times++ > 0) return
    await superuser.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and state = 'idle in transaction'`,
    )
  }
  return Object.assign(crash, { times: () => Math.min(times, 1) })
}

async function effects(): Promise<number[]> {
  const { rows } = await owner.query('select n from effect order by xmin::text::int, ctid')
  return rows.map(({ n }) => n)
}

async function deadLettered() {
  const { rows } = await owner.query(
    `select event->'data'->'n' as n, subject, reason, tries from dead_letter order by position`,
  )
  return rows
}

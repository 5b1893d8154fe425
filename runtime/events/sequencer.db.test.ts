import { afterEach, expect, test } from 'vitest'
import { sql } from '../database/sql.ts'
import { createLog } from '../log.ts'
import { appOf, superuserOf, testDatabase } from '../testing/database.ts'
import { Counted, emit } from '../testing/events.ts'
import { gate, race } from '../testing/race.ts'
import type { EventRecord } from './event.ts'
import { openEventLog } from './log.ts'
import { type Sequencer, startSequencer } from './sequencer.ts'

const writers = 32
const database = await testDatabase('reporting')
const db = await appOf(database, { pool: writers + 2 })
const superuser = superuserOf(database)
const log = createLog('silent')

const running: Sequencer[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((sequencer) => sequencer.close()))
  await superuser.query('truncate outbox, event')
})

test('a reader gets each event once and in order while 32 writers commit in reverse order', async () => {
  const events = openEventLog(db)
  start(events.grown)
  const seen = follow(events, 4 * writers * 2)

  for (let round = 0; round < 4; round++) await commitInReverse(round)

  const records = await seen
  const numbers = records.map(({ data }) => (data as { n: number }).n)
  expect(new Set(numbers)).toEqual(new Set(Array.from({ length: 4 * writers * 2 }, (_, n) => n)))
  expect(numbers).toHaveLength(4 * writers * 2)
  expect(records.map(({ position }) => position)).toEqual(
    records.map(({ position }) => position).sort((a, b) => a - b),
  )
  for (const [at, n] of numbers.entries())
    if (n % 2 === 0) expect(numbers[at + 1], 'events of one commit stay together').toBe(n + 1)
})

test("(control) a reader that follows the writers' sequence numbers loses those events", async () => {
  const read: number[] = []

  await commitInReverse(0, async () => {
    for (const { seq } of await db.query<{ seq: number }>(
      sql('read-after')`select seq from outbox where seq > ${read.at(-1) ?? 0} order by seq`,
    ))
      read.push(seq)
  })

  const rows = await db.query(sql('read-written')`select seq from outbox`)
  expect(rows).toHaveLength(writers * 2)
  expect(read).toHaveLength(2)
})

test('the transaction that begins first and commits last comes last', async () => {
  const events = openEventLog(db)
  start(events.grown)
  const { open, opened } = gate()
  const wrote = gate()
  const first = db.transaction(async (tx) => {
    await emit(tx, [1])
    wrote.open()
    await opened
  })
  await wrote.opened
  await db.transaction((tx) => emit(tx, [2]))
  const [second] = await follow(events, 1)

  open()
  await first

  expect(second!.data).toEqual({ n: 2 })
  const [late] = await follow(events, 1, second!.position)
  expect(late!.data).toEqual({ n: 1 })
})

test('one of two sequencers leads; when it is cut off the other continues without loss', async () => {
  start(() => {})
  const leader = await leading()
  start(() => {})
  await expect.poll(sequencers).toHaveLength(2)

  const writes = race(8, 400, async (n) => {
    if (n === 200) await superuser.query('select pg_terminate_backend($1)', [leader])
    await db.transaction((tx) => emit(tx, [n]))
  })
  await writes

  await expect.poll(moved).toBe(400)
  await expect.poll(sequencers).toHaveLength(2)
  expect(await leading()).not.toBe(leader)
  const { rows } = await superuser.query(`select count(distinct data) as numbers from event`)
  expect(Number(rows[0].numbers)).toBe(400)
})

test('a follower whose connection was cut checks for the events whose notification it missed', async () => {
  start(() => {})
  const leader = await leading()
  let heard = 0
  start(() => heard++)
  await expect.poll(sequencers).toHaveLength(2)
  const [follower] = (await sequencers()).filter((pid) => pid !== leader)
  await db.transaction(async (tx) => {
    // The sequencer gets no other connection until the event is in the log.
    await superuser.query(limitConnections(0))
    await superuser.query('select pg_terminate_backend($1)', [follower])
    await expect.poll(sequencers).toEqual([leader])
    await emit(tx, [1])
  })
  const before = heard
  await expect.poll(moved).toBe(1)
  expect(heard).toBe(before)
  await superuser.query(limitConnections(-1))

  await expect.poll(() => heard).toBeGreaterThan(before)
})

function start(onEvents: () => void) {
  const sequencer = startSequencer({ databaseUrl: database.url, log, onEvents })
  running.push(sequencer)
  return sequencer
}

/** Each transaction writes two events in turn, and commits after the transaction that wrote later. */
async function commitInReverse(round: number, between = async () => {}) {
  const gates = Array.from({ length: writers + 1 }, gate)
  const committed = Array.from({ length: writers + 1 }, gate)
  gates[0]!.open()
  committed[writers]!.open()
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      await db.transaction(async (tx) => {
        await gates[writer]!.opened
        const n = (round * writers + writer) * 2
        await emit(tx, [n, n + 1])
        gates[writer + 1]!.open()
        await committed[writer + 1]!.opened
      })
      await between()
      committed[writer]!.open()
    }),
  )
}

async function follow(events: ReturnType<typeof openEventLog>, count: number, after = 0) {
  const seen: EventRecord[] = []
  let position = after
  while (seen.length < count) {
    const page = await events.pull(position, 50, [Counted.type], 20_000, new AbortController().signal)
    seen.push(...page.events)
    position = page.upTo
  }
  return seen
}

async function sequencers(): Promise<number[]> {
  const { rows } = await superuser.query(
    `select pid from pg_stat_activity
     where datname = current_database() and application_name = 'comptoir-sequencer'`,
  )
  return rows.map(({ pid }) => pid)
}

/** Limits the connections of all roles but superusers. @param max -1 for no limit */
const limitConnections = (max: number) =>
  `do $$ begin execute format('alter database %I connection limit ${max}', current_database()); end $$`

/** The connection that holds the lock. */
async function leading(): Promise<number> {
  const holders = async () => {
    const { rows } = await superuser.query(
      `select pid from pg_locks
       where locktype = 'advisory' and granted
         and database = (select oid from pg_database where datname = current_database())`,
    )
    return rows.map(({ pid }) => pid)
  }
  await expect.poll(holders).toHaveLength(1)
  return (await holders())[0]
}

async function moved() {
  const { rows } = await superuser.query('select count(*)::int as events from event')
  return rows[0].events
}

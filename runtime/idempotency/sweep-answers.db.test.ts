import { v7 as uuid } from 'uuid'
import { beforeEach, expect, test } from 'vitest'
import { sql } from '../database/sql.ts'
import { appOf, ownerOf, testDatabase } from '../testing/database.ts'
import { idempotentIn } from './idempotency.ts'
import { sweepAnswers } from './sweep-answers.ts'

const database = await testDatabase('reporting')
const db = await appOf(database, { pool: 8 })
const owner = ownerOf(database)
await owner.query('create table effect (n int not null); grant select, insert on effect to reporting_app')
beforeEach(() => owner.query('truncate idempotency, effect'))

test('a sweep deletes the answers that are old enough, and no younger ones', async () => {
  for (const [key, days] of [
    ['old', 31],
    ['older', 400],
    ['young', 29],
  ] as const)
    await answered(key, { days })

  expect(await sweepAnswers(db, { days: 30 })).toBe(2)
  expect(await keys()).toEqual(['young'])
})

test('a sweep deletes in batches, shared with other processes', async () => {
  await owner.query(
    `insert into idempotency (operation, store_id, key, request_hash, result, at)
     select 'do', gen_random_uuid(), n::text, 'h', '{}', now() - interval '40 days' from generate_series(1, 9000) n`,
  )
  const swept = await Promise.all(Array.from({ length: 4 }, () => sweepAnswers(db, { days: 30 })))
  expect(swept.reduce((sum, one) => sum + one, 0)).toBe(9_000)
  expect(await keys()).toEqual([])
})

test('a sweep finds the answers by an index', async () => {
  await owner.query(
    `insert into idempotency (operation, store_id, key, request_hash, result, at)
     select 'do', gen_random_uuid(), n::text, 'h', '{}', now() - make_interval(secs => n) from generate_series(1, 20000) n`,
  )
  await owner.query('analyze idempotency')
  let text = ''
  const stop = db.observe((statement) => {
    text = statement
  })
  await sweepAnswers(db, { days: 30 })
  stop()
  const { rows } = await owner.query(
    `explain ${text.replace('$1', '30').replace('$2', `'{}'`).replace('$3', '2000')}`,
  )
  expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('idempotency_by_age')
})

test('a sweep keeps the operations whose keys are kept for ever', async () => {
  await answered('goods', { operation: 'receive', days: 900 })
  await answered('note', { operation: 'comment', days: 900 })
  expect(await sweepAnswers(db, { days: 30, kept: ['receive'] })).toBe(1)
  expect(await keys()).toEqual(['goods'])
})

test('an answer is kept while it is requested', async () => {
  await answered('asked', { days: 29 })
  expect(await ask('asked')).toEqual({ n: 1 })
  await age('asked', 2)
  expect(await sweepAnswers(db, { days: 30 })).toBe(0)
  expect(await ask('asked')).toEqual({ n: 1 })
  expect(await effects()).toBe(1)
})

test('a key that is requested during its sweep gets the old answer or a new one', async () => {
  const many = Array.from({ length: 60 }, (_, n) => `${n}`)
  for (const key of many) await answered(key, { days: 40 })
  const [answers] = await Promise.all([
    Promise.all(many.map((key) => ask(key))),
    sweepAnswers(db, { days: 30 }),
    sweepAnswers(db, { days: 30 }),
  ])
  expect(answers.every(({ n }) => n === 1)).toBe(true)
})

const storeId = uuid()
const insertEffect = sql('insert-effect')`insert into effect values (1)`

const ask = (key: string, operation = 'do') =>
  db.transaction((tx) =>
    idempotentIn(tx, { operation, storeId, key, input: {} }, async () => {
      await tx.query(insertEffect)
      return { n: 1 }
    }),
  )

async function answered(key: string, { operation = 'do', days }: { operation?: string; days: number }) {
  await ask(key, operation)
  await age(key, days)
}

/** Makes an answer look this many days older. */
const age = (key: string, days: number) =>
  owner.query('update idempotency set at = at - make_interval(days => $2) where key = $1', [key, days])

const keys = async () =>
  (await owner.query('select key from idempotency order by key')).rows.map(({ key }) => key)

const effects = async () => (await owner.query('select from effect')).rowCount

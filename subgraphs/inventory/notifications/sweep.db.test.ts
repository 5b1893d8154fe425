import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import type { Statement } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import { handler, type TestNotifications, testNotifications } from '../testing/notifications.ts'
import { sweepNotifications, sweepOldNotifications } from './sweep.ts'

let chain: TestNotifications
let store: string
let milk: string
let manager: Principal
let rule: string
beforeAll(async () => {
  chain = await testNotifications()
})
beforeEach(async () => {
  await chain.owner.query('delete from notification_rule')
  store = await chain.store()
  milk = await chain.levelIn(store)
  manager = handler([store])
  rule = (await chain.create({ channel: 'WEBHOOK', target: 'https://hooks.example/' }, manager)).rule.id
  await chain.setOnHand(store, milk, 8)
  await chain.handleEvents(store)
})

/** The rules for which a sweep enqueues a job. */
async function enqueued(): Promise<string[]> {
  const rules: string[] = []
  const enqueue = (_: unknown, { ruleId }: { ruleId: string }) => void rules.push(ruleId)
  const context = {
    ...chain.system,
    transaction: (work: (tx: unknown) => Promise<void>) => work({ enqueue }),
  }
  await sweepNotifications.sweep(context as unknown as Context)
  return rules
}

const set = (what: string) => chain.owner.query(`update notification_rule set ${what} where id = $1`, [rule])

test('a sweep enqueues one job per rule, however many notifications are due', async () => {
  await chain.setOnHand(store, milk, 2)
  await chain.handleEvents(store)
  expect(await chain.sent(manager)).toHaveLength(2)
  expect(await enqueued()).toEqual([rule])
})

test('a sweep skips rules that are paused, that are being delivered, or that have nothing due', async () => {
  await set(`rests_until = now() + interval '1 minute'`)
  expect(await enqueued()).toEqual([])
  await set(`rests_until = null, leased_until = now() + interval '1 minute'`)
  expect(await enqueued()).toEqual([])
  await set(`leased_until = now() - interval '1 second'`)
  expect(await enqueued()).toEqual([rule])
  await chain.later(rule, -60)
  expect(await enqueued()).toEqual([])
})

describe('a notification older than 30 days', () => {
  /** The age of a notification is in its id, a UUIDv7. */
  const addOld = (count: number, days: number, state = 'SENT') =>
    chain.owner.query(
      `insert into notification (id, rule_id, store_id, channel, state, next_attempt_at, give_up_at)
       select uuidv7($3::int * interval '-1 day'), $1, $2, 'WEBHOOK', $4,
              case $4 when 'WAITING' then now() end, now()
       from generate_series(1, $5::int)`,
      [rule, store, days, state, count],
    )
  const left = async () =>
    (await chain.owner.query('select from notification where rule_id = $1', [rule])).rowCount
  const sweep = () => sweepOldNotifications.sweep(chain.system)

  test('is deleted, unless it is waiting', async () => {
    await chain.owner.query('delete from notification')
    await addOld(1, 31, 'WAITING')
    await addOld(1, 29)
    await sweep()
    expect(await left()).toBe(2)
    for (const state of ['SENT', 'FAILED', 'CANCELLED']) await addOld(1, 31, state)
    await sweep()
    expect(await left()).toBe(2)
    expect(await chain.sent(manager, { states: ['WAITING'] })).toHaveLength(1)
  })

  test('is found by its key among any number of younger ones', async () => {
    await chain.owner.query('delete from notification')
    await addOld(20_000, 10)
    await addOld(1_200, 40)
    await chain.owner.query('analyze notification')
    const plans: string[] = []
    const db = {
      ...chain.system.db,
      async query<Row>(statement: Statement) {
        plans.push(await planOf(statement.text, statement.values))
        return chain.system.db.query<Row>(statement)
      },
    }
    await sweepOldNotifications.sweep({ ...chain.system, db } as Context)

    expect(plans).toHaveLength(3)
    for (const plan of plans) expect(plan).not.toContain('Seq Scan')
    expect(await left()).toBe(20_000)
    const byTime = `delete from notification where created_at < now() - interval '30 days'`
    expect(await planOf(byTime, []), '(control) of what is sought otherwise').toContain('Seq Scan')
  })

  async function planOf(text: string, parameters: unknown[]): Promise<string> {
    const { rows } = await chain.owner.query(`explain (costs off) ${text}`, parameters)
    return rows.map((row) => row['QUERY PLAN']).join('\n')
  }
})

import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import type { Context } from '../loaders.ts'
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
  milk = await chain.shelfIn(store)
  manager = handler([store])
  rule = (await chain.create({ channel: 'WEBHOOK', target: 'https://hooks.example/' }, manager)).rule.id
  await chain.to(store, milk, 8)
  await chain.note(store)
})

/** The rules that a sweep nudges for. */
async function nudged(): Promise<string[]> {
  const rules: string[] = []
  const nudge = (_: unknown, { ruleId }: { ruleId: string }) => void rules.push(ruleId)
  const context = { ...chain.system, transaction: (work: (tx: unknown) => Promise<void>) => work({ nudge }) }
  await sweepNotifications.sweep(context as unknown as Context)
  return rules
}

const set = (what: string) => chain.owner.query(`update notification_rule set ${what} where id = $1`, [rule])

test('a sweep nudges once for a rule, however much it has due', async () => {
  await chain.to(store, milk, 2)
  await chain.note(store)
  expect(await chain.sent(manager)).toHaveLength(2)
  expect(await nudged()).toEqual([rule])
})

test('a sweep passes over rules that rest, that somebody delivers for, and that have nothing due', async () => {
  await set(`rests_until = now() + interval '1 minute'`)
  expect(await nudged()).toEqual([])
  await set(`rests_until = null, leased_until = now() + interval '1 minute'`)
  expect(await nudged()).toEqual([])
  await set(`leased_until = now() - interval '1 second'`)
  expect(await nudged()).toEqual([rule])
  await chain.later(rule, -60)
  expect(await nudged()).toEqual([])
})

test('what is older than 30 days is forgotten, and what waits is not', async () => {
  const age = (days: number) =>
    chain.owner.query(
      `update notification set created_at = now() - $2 * interval '1 day' where rule_id = $1`,
      [...[rule, days]],
    )
  await age(31)
  await sweepOldNotifications.sweep(chain.system)
  expect(await chain.sent(manager)).toHaveLength(1)

  await chain.owner.query(`update notification set state = 'SENT', next_attempt_at = null`)
  await age(29)
  await sweepOldNotifications.sweep(chain.system)
  expect(await chain.sent(manager)).toHaveLength(1)
  await age(31)
  await sweepOldNotifications.sweep(chain.system)
  expect(await chain.sent(manager)).toEqual([])
})

import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { emailOf } from '../notifications/email.ts'
import { takeDue } from '../notifications/take-due.ts'
import { listenToAlerts } from '../testing/alert-streams.ts'
import { handler, type Result, type TestNotifications, testNotifications } from '../testing/notifications.ts'
import { settleAlerts } from './settle-alerts.ts'

const minute = 60
let chain: TestNotifications
let store: string
let milk: string
let manager: Principal
beforeAll(async () => {
  chain = await testNotifications()
})
beforeEach(async () => {
  store = await chain.store()
  milk = await chain.levelIn(store, 'Milk')
  manager = handler([store])
})

/** Makes an alert of a low stock level and snoozes it for an hour. */
async function snoozed(): Promise<string> {
  await chain.setOnHand(store, milk, 8)
  const { data } = await chain.inventory.ask('{ stockAlerts { nodes { id } } }', {}, manager)
  const [{ id }] = (data!.stockAlerts as Result).nodes
  const input = { alertId: id, until: new Date(Date.now() + 3_600_000), idempotencyKey: uuid() }
  const document =
    'mutation ($input: SnoozeAlertInput!) { snoozeAlert(input: $input) { ... on AlertHandled { alert { id } } } }'
  expect((await chain.inventory.ask(document, { input }, manager)).data).toMatchObject({
    snoozeAlert: { alert: { id } },
  })
  await chain.handleEvents(store)
  return id
}

const sweep = () => settleAlerts.sweep(chain.system)

/** Ends the snooze by moving its time into the past. */
async function wakes(id: string) {
  await chain.owner.query(
    `update stock_alert set snoozed_until = now() - interval '1 second' where id = $1 and snoozed_until is not null`,
    [id],
  )
  await sweep()
  await chain.handleEvents(store)
}

const rule = async (input: Result = {}): Promise<string> =>
  (await chain.create({ channel: 'WEBHOOK', target: 'https://hooks.example/', ...input }, manager)).rule.id

const emittedTypes = async () =>
  (await chain.sent(manager)).map(({ lines: [line] }) => `${line.change} ${line.severity} ${line.available}`)

describe('a rule notifies again when a snooze ends and the stock level is still low', () => {
  test('with the available units at that time, which may be fewer than before the snooze', async () => {
    await rule()
    const alert = await snoozed()
    await chain.setOnHand(store, milk, 6)
    await wakes(alert)
    expect(await emittedTypes()).toEqual(['WOKEN LOW 6', 'OPENED LOW 8'])
    await wakes(alert)
    expect(await emittedTypes()).toHaveLength(2)
  })

  test('only for the severities of the rule', async () => {
    await rule({ severities: ['CRITICAL'] })
    await wakes(await snoozed())
    expect(await emittedTypes()).toEqual([])
  })

  test('but not when the stock level was filled in between', async () => {
    await rule()
    const alert = await snoozed()
    await chain.setOnHand(store, milk, 50)
    await wakes(alert)
    expect(await emittedTypes()).toEqual(['OPENED LOW 8'])
  })

  test('also when a user wakes the alert early', async () => {
    await rule()
    const alertId = await snoozed()
    const input = { alertId, idempotencyKey: uuid() }
    await chain.inventory.ask(
      'mutation ($input: WakeAlertInput!) { wakeAlert(input: $input) { __typename } }',
      { input },
      manager,
    )
    await chain.handleEvents(store)
    expect(await emittedTypes()).toEqual(['WOKEN LOW 8', 'OPENED LOW 8'])
  })

  test('by one email, at least 15 minutes after the last email of the store', async () => {
    const mail = await rule({ channel: 'EMAIL', target: 'manager@shop.example' })
    const alert = await snoozed()
    await chain.owner.query(
      `update notification set state = 'SENT', sealed_at = now(), sent_at = now(), next_attempt_at = null
       where rule_id = $1`,
      [mail],
    )
    const bread = await chain.levelIn(store, 'Bread')
    await chain.setOnHand(store, bread, 0)
    await wakes(alert)

    await chain.later(mail, 14 * minute)
    expect(await takeDue(chain.system, mail)).toBeUndefined()
    await chain.later(mail, 2 * minute)
    const due = await takeDue(chain.system, mail)
    expect(due!.lines).toMatchObject([
      { product: { name: 'Bread' }, change: 'OPENED' },
      { product: { name: 'Milk' }, change: 'WOKEN', available: 8_000 },
    ])
    expect(emailOf(due!).text).toMatch(/^- Milk .*: still low, 8 available, reorder point 10$/m)
  })
})

describe('a stream', () => {
  test('delivers the alert again when its snooze ends', async () => {
    const alerts = await listenToAlerts(chain, manager)
    const id = await snoozed()
    expect([(await alerts.next()).change, (await alerts.next()).change]).toEqual(['OPENED', 'SNOOZED'])
    await chain.setOnHand(store, milk, 7)
    await wakes(id)
    expect(await alerts.next()).toMatchObject({ change: 'WOKEN', available: 7, alert: { id } })
  })
})

test('a sweep wakes five hundred of a thousand alerts in a constant number of statements', async () => {
  const wake = async (count: number) => {
    await chain.owner.query(
      `with product as (
         insert into product (id, sku, name, price, tax_class, category_id)
         select uuidv7(), 'SLEEPER-' || uuidv7(), 'Sleeper', 100, 'STANDARD', (select id from category limit 1)
         from generate_series(1, $2::int) returning id)
       insert into stock_alert (store_id, product_id, severity, state, available, snoozed_until)
       select $1, id, 'LOW', 'OPEN', 4000, now() - interval '1 second' from product`,
      [store, count],
    )
    const seen: string[] = []
    const stop = chain.inventory.db.observe((text) => seen.push(text))
    await sweep()
    stop()
    return seen.length
  }
  const sleepers = async () =>
    (await chain.owner.query('select from stock_alert where snoozed_until < now()')).rowCount

  const few = await wake(2)
  expect(await wake(1_000)).toBe(few)
  expect(await sleepers()).toBe(500)
  await sweep()
  expect(await sleepers()).toBe(0)
})

import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import type { EventRecord } from '../../../runtime/events/event.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { onUserChanges } from '../read-models/on-user-changed.ts'
import { handler, type Result, type TestNotifications, testNotifications } from '../testing/notifications.ts'
import { deliverDue } from './deliver-notifications.ts'
import { onAlertChanges } from './on-alert-changed.ts'

let chain: TestNotifications
let store: string
let milk: string
let manager: Principal
beforeAll(async () => {
  chain = await testNotifications()
})
beforeEach(async () => {
  store = await chain.store()
  milk = await chain.levelIn(store)
  manager = handler([store])
})

const snooze = 'mutation ($input: SnoozeAlertInput!) { snoozeAlert(input: $input) { __typename } }'

const rule = async (input: Result = {}, as = manager): Promise<string> =>
  (await chain.create({ channel: 'WEBHOOK', target: 'https://hooks.example/', ...input }, as)).rule.id

async function fall(available: number, product = milk, at = store) {
  await chain.setOnHand(at, product, available)
  await chain.handleEvents(at)
}

const changesFor = async (as: Principal) =>
  (await chain.sent(as)).map(({ lines: [line] }) => `${line.change} ${line.severity}`).reverse()

/** Applies an event of the stores subgraph about a user. */
async function say(type: string, id: string, data: Result, time = new Date(Date.now() + 1_000)) {
  const handler = onUserChanges.find(({ event }) => event.type === type)!
  const state = {
    id,
    username: 'x',
    name: 'x',
    enabled: true,
    roles: ['manager'],
    storeIds: [store],
    ...data,
  }
  await chain.inventory.context().transaction((tx) => handler.apply(tx, { data: state, time } as EventRecord))
}

describe('a rule notifies', () => {
  test('of alerts that open and worsen; of resolved alerts only if the rule includes them', async () => {
    await rule()
    const thorough = handler([store])
    await rule({ onResolved: true }, thorough)
    await fall(8)
    await fall(2)
    await fall(50)

    expect(await changesFor(manager)).toEqual(['OPENED LOW', 'WORSENED CRITICAL'])
    expect(await changesFor(thorough)).toEqual(['OPENED LOW', 'WORSENED CRITICAL', 'RESOLVED CRITICAL'])
  })

  test('of the severities that it names', async () => {
    await rule({ severities: ['CRITICAL', 'OUT_OF_STOCK'] })
    for (const available of [8, 2, 0]) await fall(available)
    expect(await changesFor(manager)).toEqual(['WORSENED CRITICAL', 'WORSENED OUT_OF_STOCK'])
  })

  test('of the stores that it names, among those of the user', async () => {
    const other = await chain.store()
    const bread = await chain.levelIn(other)
    const both = handler([store, other])
    await rule({ storeIds: [other] }, both)
    await fall(8)
    await fall(2, bread, other)
    expect(await changesFor(both)).toEqual(['OPENED CRITICAL'])
    expect(await chain.sent(both, { storeIds: [other] })).toHaveLength(1)
    expect(await chain.sent(both, { storeIds: [store] })).toHaveLength(0)
  })

  test('head office of every store, also of one that opened later', async () => {
    const headOffice = handler('all')
    await rule({ severities: ['CRITICAL', 'OUT_OF_STOCK'] }, headOffice)
    const opened = await chain.store()
    await fall(0, await chain.levelIn(opened), opened)
    await fall(0)
    expect(await changesFor(headOffice)).toEqual(['OPENED OUT_OF_STOCK', 'OPENED OUT_OF_STOCK'])
    expect(await changesFor(manager)).toEqual([])
  })

  test('of nothing that happened before it, and of nothing while it is not active', async () => {
    await chain.setOnHand(store, milk, 8)
    const id = await rule()
    await chain.handleEvents(store)
    expect(await changesFor(manager)).toEqual([])
    await chain.update({ ruleId: id, active: false }, manager)
    await fall(2)
    expect(await changesFor(manager)).toEqual([])
    await chain.update({ ruleId: id, active: true }, manager)
    await fall(0)
    expect(await changesFor(manager)).toEqual(['WORSENED OUT_OF_STOCK'])
  })

  test('of no change while an alert is snoozed, but of a worsening that wakes it', async () => {
    await rule({ onResolved: true })
    const bread = await chain.levelIn(store)
    await fall(2)
    await fall(8, bread)
    const { data } = await chain.inventory.ask('{ stockAlerts { nodes { id product { id } } } }', {}, manager)
    const until = new Date(Date.now() + 3_600_000)
    for (const { id } of (data!.stockAlerts as Result).nodes) {
      const input = { alertId: id, until, idempotencyKey: uuid() }
      const { data: snoozed } = await chain.inventory.ask(snooze, { input }, manager)
      expect(snoozed).toMatchObject({ snoozeAlert: { __typename: 'AlertHandled' } })
    }
    await fall(50)
    await fall(0, bread)
    expect(await changesFor(manager)).toEqual(['OPENED CRITICAL', 'OPENED LOW', 'WORSENED OUT_OF_STOCK'])
  })

  test('of any number of changes, with one statement for each, for any number of rules', async () => {
    for (let at = 0; at < 5; at++) await rule({}, handler([store]))
    await chain.setOnHand(store, milk, 8)
    const statements = await chain.inventory.statementsOf(() => chain.handleEvents(store))
    expect(statements.filter((text) => !/^(START TRANSACTION|COMMIT)/i.test(text))).toHaveLength(1)
    const { rows } = await chain.owner.query('select from notification where store_id = $1', [store])
    expect(rows).toHaveLength(5)
  })
})

describe('a user', () => {
  test.each([
    ['is disabled', 'UserDisabled', { enabled: false }],
    ['works in other stores', 'UserStoresSet', { storeIds: [uuid()] }],
    ['works in no store', 'UserStoresSet', { storeIds: [] }],
  ])('who %s gets nothing more, and waiting notifications are cancelled', async (_, type, data) => {
    const id = await rule()
    await fall(8)
    await say(type, manager.id, data)
    await fall(2)
    await deliverDue(chain.system, id)

    const { rows } = await chain.owner.query(
      'select state, attempts from notification where rule_id = $1 order by id',
      [id],
    )
    expect(rows).toEqual([{ state: 'CANCELLED', attempts: 0 }])
  })

  test('(control) a user with another change still gets notifications', async () => {
    await rule()
    await fall(8)
    await say('UserChanged', manager.id, {})
    await fall(2)
    expect(await changesFor(manager)).toEqual(['OPENED LOW', 'WORSENED CRITICAL'])
  })

  test('a deleted user loses their rules, and no address is kept', async () => {
    const id = await rule()
    await fall(8)
    await say('UserDeleted', manager.id, {})
    await fall(2)
    expect(await chain.rules(manager)).toEqual([])
    const { rows } = await chain.owner.query('select from notification where rule_id = $1', [id])
    expect(rows).toEqual([])
  })

  test('a user who is enabled again gets notifications again', async () => {
    await rule()
    await say('UserDisabled', manager.id, { enabled: false })
    await fall(8)
    await say('UserEnabled', manager.id, {}, new Date(Date.now() + 2_000))
    await fall(2)
    expect(await changesFor(manager)).toEqual(['WORSENED CRITICAL'])
  })

  test('keeps the state of an event younger than the token; a younger token replaces it', async () => {
    await say('UserStoresSet', manager.id, { storeIds: [] }, new Date())
    await rule({}, { ...manager, issuedAt: Date.now() / 1_000 - 60 })
    await fall(8)
    expect(await changesFor(manager)).toEqual([])
    await chain.rules({ ...manager, issuedAt: Date.now() / 1_000 + 60 })
    await fall(2)
    expect(await changesFor(manager)).toEqual(['WORSENED CRITICAL'])
  })

  test('of head office keeps every store with more roles; with others, a token must prove it', async () => {
    const headOffice = handler('all')
    const ruleId = await rule({}, headOffice)
    const [one, two, three] = [1_000, 2_000, 3_000].map((ms) => new Date(Date.now() + ms))
    await say('UserChanged', headOffice.id, { roles: ['hq'], storeIds: [] }, one)
    await say('UserRolesSet', headOffice.id, { roles: ['hq', 'admin'], storeIds: [] }, two)
    await fall(8)
    await say('UserRolesSet', headOffice.id, { roles: ['manager'], storeIds: [] }, three)
    await fall(2)
    expect(await changesFor(headOffice)).toEqual(['OPENED LOW'])

    const reconciled = { ...headOffice, issuedAt: three!.getTime() / 1_000 + 61 }
    const [off] = await chain.rules(reconciled)
    expect(off).toMatchObject({ active: false, switchedOff: expect.stringContaining('roles') })
    await chain.update({ ruleId, active: true }, reconciled)
    await fall(0)
    expect(await changesFor(headOffice)).toEqual(['OPENED LOW', 'WORSENED OUT_OF_STOCK'])
  })
})

describe('notifications', () => {
  test('are visible to the owner of the rule only; other users do not find them', async () => {
    const id = await rule()
    await fall(8)
    const [mine] = await chain.sent(manager)
    expect(mine).toMatchObject({ store: { id: store }, target: 'https://hooks.example/', state: 'WAITING' })

    const colleague = handler([store])
    const stranger = handler([await chain.store()])
    for (const other of [colleague, stranger]) {
      expect(await chain.sent(other)).toEqual([])
      expect(await chain.redeliver({ notificationId: mine!.id }, other)).toMatchObject({ code: 'NOT_FOUND' })
    }
    const forbidden = await chain.inventory.ask(
      '{ notifications(filter: { storeIds: ["STORE"] }) { totalCount } }'.replace('STORE', store),
      {},
      stranger,
    )
    expect(forbidden.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    expect(id).toBeTruthy()
  })

  test('of all users are visible to an administrator of queues, for the stores that they see', async () => {
    await rule()
    await fall(8)
    const operator = user(['alert:handle', 'queue:view', 'stock:read', 'store:all'], [], 'operator')
    const elsewhere = user(['alert:handle', 'queue:view', 'stock:read'], [await chain.store()], 'elsewhere')
    const [seen] = await chain.sent(operator, { storeIds: [store] })
    expect(seen).toMatchObject({ state: 'WAITING' })
    expect(await chain.sent(elsewhere)).toEqual([])
    expect(await chain.redeliver({ notificationId: seen!.id }, elsewhere)).toMatchObject({
      code: 'NOT_FOUND',
    })
    await chain.owner.query(
      `update notification set state = 'FAILED', next_attempt_at = null where id = $1`,
      [seen!.id],
    )
    expect(await chain.redeliver({ notificationId: seen!.id }, operator)).toMatchObject({
      __typename: 'NotificationQueued',
    })
  })

  test('come in pages, filtered by store, state and channel', async () => {
    await rule()
    await rule({ channel: 'EMAIL', target: 'a@shop.example' })
    await fall(8)
    await fall(2)
    expect(await chain.sent(manager)).toHaveLength(3)
    expect(await chain.sent(manager, { channel: 'EMAIL' })).toMatchObject([{ channel: 'EMAIL' }])
    expect(await chain.sent(manager, { states: ['SENT', 'FAILED'] })).toEqual([])
    const page = async (after?: string) => {
      const { data } = await chain.inventory.ask(
        `query ($after: String) { notifications(first: 2, after: $after) { totalCount nodes { id }
           pageInfo { hasNextPage endCursor } } }`,
        { after },
        manager,
      )
      return data!.notifications as Result
    }
    const first = await page()
    const second = await page(first.pageInfo.endCursor)
    expect([first.totalCount, first.nodes.length, second.nodes.length]).toEqual([3, 2, 1])
    expect(second.pageInfo.hasNextPage).toBe(false)
  })

  test('(control) are two when a change is recorded twice: only the cursor prevents it', async () => {
    await rule()
    await fall(8)
    const { rows } = await chain.owner.query(
      `select type, data, time from event where store_id = $1 and type = 'StockAlertOpened'
       union all select type, data, time from outbox where store_id = $1 and type = 'StockAlertOpened'`,
      [store],
    )
    const opened = onAlertChanges.find(({ event }) => event.type === 'StockAlertOpened')!
    await chain.inventory.context().transaction((tx) => opened.apply(tx, rows[0]))
    expect(await changesFor(manager)).toEqual(['OPENED LOW', 'OPENED LOW'])
  })
})

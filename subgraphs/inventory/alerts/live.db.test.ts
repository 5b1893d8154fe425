import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anonymous, type Principal } from '../../../runtime/access/principal.ts'
import { cursorAt, positionOf } from '../../../runtime/events/live.ts'
import { mutationOf } from '../../../runtime/testing/changes.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { eventsAreLogged, listenToAlerts } from '../testing/alert-streams.ts'
import { logistics, managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let store: string
let product: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory()
})
beforeEach(async () => {
  store = await chain.store()
  product = await chain.product()
  manager = managerOf(store)
  await chain.addLevel(store, product, { onHand: 50, reorderPoint: 10, criticalThreshold: 3 })
})

describe('a stream of alerts', () => {
  test('delivers each change of alerts of the user’s stores, with the current alert', async () => {
    const alerts = await listen(manager)
    await to(10)
    await to(2)
    await to(50)

    const [opened, worsened, resolved] = [await alerts.next(), await alerts.next(), await alerts.next()]
    expect(opened).toMatchObject({
      change: 'OPENED',
      severity: 'LOW',
      available: 10,
      at: expect.any(Date),
      alert: { store: { id: store }, product: { id: product } },
    })
    expect(worsened).toMatchObject({ change: 'WORSENED', severity: 'CRITICAL', available: 2 })
    expect(resolved).toMatchObject({
      change: 'RESOLVED',
      severity: 'CRITICAL',
      available: 50,
      alert: { id: opened.alert.id, state: 'RESOLVED' },
    })
  })

  test('shows that the alert changed between two events of one stream', async () => {
    const alerts = await listen(manager)
    await to(10)
    expect((await alerts.next()).alert.state).toBe('OPEN')
    await to(50)
    expect((await alerts.next()).alert.state).toBe('RESOLVED')
  })

  test('delivers after a cursor each missed change once, in order, then new ones', async () => {
    const before = await listen(manager)
    await to(10)
    const { cursor } = await before.next()
    await before.end()
    await to(2)
    await to(50)

    const after = await listen(manager, { after: cursor })
    const missed = [await after.next(), await after.next()]
    await to(0)
    const live = await after.next()

    expect([...missed, live].map(({ change }) => change)).toEqual(['WORSENED', 'RESOLVED', 'REOPENED'])
    expect(new Set([cursor, ...missed.map((one) => one.cursor), live.cursor]).size).toBe(4)
  })

  test('continues at the position that the gateway gives, and ignores `includeOpen`', async () => {
    const before = await listen(manager)
    await to(10)
    const position = positionOf((await before.next()).cursor)
    await to(2)
    const options = { includeOpen: true, after: cursorAt(0) }
    const alerts = await listenToAlerts(chain, manager, options, position)
    expect(await alerts.next()).toMatchObject({ change: 'WORSENED' })
  })

  test('of a user of another store gets no alert of this store', async () => {
    const elsewhere = await chain.store()
    await chain.addLevel(elsewhere, product, { onHand: 50, reorderPoint: 10 })
    const stranger = await listen(managerOf(elsewhere))
    await to(10)
    await to(10, elsewhere)
    expect(await stranger.next()).toMatchObject({ change: 'OPENED', alert: { store: { id: elsewhere } } })
  })

  test('delivers all stores, or the requested stores, to a user who may read every store', async () => {
    const other = await chain.store()
    await chain.addLevel(other, product, { onHand: 50, reorderPoint: 10 })
    const [all, named] = [
      await listen(logistics),
      await listen(logistics, { storeIds: [other.toUpperCase()] }),
    ]
    await to(10)
    await to(10, other)

    expect([(await all.next()).alert.store.id, (await all.next()).alert.store.id]).toEqual([store, other])
    expect((await named.next()).alert.store.id).toBe(other)
  })

  test('covers the stores that the user may read when the stream begins', async () => {
    const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
    await chain.addLevel(centre, product, { onHand: 50, reorderPoint: 10 })
    const before = await listen(manager)
    await chain.owner.query('update store set supplied_by = $1 where id = $2', [centre, store])
    const after = await listen(manager)
    await to(10, centre)
    await to(10)
    expect((await before.next()).alert.store.id).toBe(store)
    expect((await after.next()).alert.store.id).toBe(centre)
  })

  test('can be limited to some severities', async () => {
    const alerts = await listen(manager, { severities: ['CRITICAL'] })
    await to(10)
    await to(2)
    expect(await alerts.next()).toMatchObject({ change: 'WORSENED', severity: 'CRITICAL' })
  })

  test('ends at once when the client leaves while it waits', async () => {
    const alerts = await listen(manager)
    const waiting = alerts.next()
    await alerts.end()
    expect(await waiting).toBe('the end')
  })
})

describe('a stream of head office without storeIds', () => {
  const headOffice = user(['stock:read', 'store:all'], [], 'head office')

  test('delivers critical and out of stock of every store, also of a new one', async () => {
    const alerts = await listen(headOffice, { severities: ['CRITICAL', 'OUT_OF_STOCK'] })
    await to(2)
    const fresh = await chain.store()
    await chain.addLevel(fresh, product, { onHand: 1 })
    await to(0, fresh)

    expect(await alerts.next()).toMatchObject({ severity: 'CRITICAL', alert: { store: { id: store } } })
    expect(await alerts.next()).toMatchObject({ severity: 'OUT_OF_STOCK', alert: { store: { id: fresh } } })
  })
})

describe('a change by a user', () => {
  let alert: string
  let alerts: Awaited<ReturnType<typeof listen>>
  const handler = () => user(['stock:read', 'alert:handle'], [store], 'handler')
  beforeEach(async () => {
    await to(10)
    const { rows } = await chain.owner.query('select id from stock_alert where store_id = $1', [store])
    alert = rows[0].id
    const other = await chain.product()
    await chain.addLevel(store, other, { onHand: 50, reorderPoint: 10 })
    await eventsAreLogged(chain)
    alerts = await listen(manager)
  })

  test('comes with its actor and the comment', async () => {
    await handle('acknowledgeAlert')
    await handle('commentOnAlert', { comment: 'The truck is on its way.' })
    await handle('snoozeAlert', { until: tomorrow() })
    await handle('wakeAlert')

    const by = { actor: { name: 'handler' }, severity: 'LOW', available: 10, alert: { id: alert } }
    expect([
      await alerts.next(),
      await alerts.next(),
      await alerts.next(),
      await alerts.next(),
    ]).toMatchObject([
      { change: 'ACKNOWLEDGED', comment: null, ...by },
      { change: 'COMMENTED', comment: 'The truck is on its way.', ...by },
      { change: 'SNOOZED', ...by },
      { change: 'WOKEN', ...by },
    ])
  })

  test('a snoozed alert has no events until it wakes', async () => {
    const everything = await listen(manager, { includeSnoozed: true })
    await handle('snoozeAlert', { until: tomorrow() })
    await handle('commentOnAlert', { comment: 'Quiet now.' })
    await handle('acknowledgeAlert')
    await to(2)
    await handle('snoozeAlert', { until: tomorrow() })
    await to(8)
    await to(50)
    await to(10)

    const kindsOf = async (listener: typeof alerts, count: number) => {
      const kinds = []
      while (kinds.length < count) kinds.push((await listener.next()).change)
      return kinds
    }
    expect(await kindsOf(alerts, 4)).toEqual(['SNOOZED', 'WORSENED', 'SNOOZED', 'REOPENED'])
    expect(await kindsOf(everything, 8)).toEqual([
      'SNOOZED',
      'COMMENTED',
      'ACKNOWLEDGED',
      'WORSENED',
      'SNOOZED',
      'IMPROVED',
      'RESOLVED',
      'REOPENED',
    ])
  })

  const tomorrow = () => new Date(Date.now() + 86_400_000)

  async function handle(name: string, fields: object = {}) {
    const input = { alertId: alert, idempotencyKey: uuid(), ...fields }
    const { data } = await chain.inventory.ask(mutationOf(name), { input }, handler())
    expect(data).toEqual({ [name]: { __typename: 'AlertHandled' } })
  }
})

describe('a stream is rejected', () => {
  test.each([
    ['without the permission', () => user([], [store]), {}, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['without a token', () => anonymous, {}, 'UNAUTHENTICATED'],
    ['of another store', () => manager, { storeIds: [uuid()] }, 'FORBIDDEN'],
    [
      'with more than 100 stores',
      () => logistics,
      { storeIds: Array.from({ length: 101 }, () => uuid()) },
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, caller, variables, code) => {
    const alerts = await listen(caller(), variables)
    expect([await alerts.next(), await alerts.next()]).toEqual([code, 'the end'])
  })

  test('after its token has expired', async () => {
    const alerts = await listen({ ...manager, expiresAt: Date.now() / 1_000 + 0.3 })
    expect([await alerts.next(), await alerts.next()]).toEqual(['UNAUTHENTICATED', 'the end'])
  })
})

describe('a cursor', () => {
  const expired = { code: 'CURSOR_EXPIRED', message: expect.stringContaining('subscribe without after') }

  test.each([
    ['is none of ours', () => 'yesterday'],
    ['is empty', () => ''],
    ['is of a position that has not come yet', () => cursorAt(999_999_999)],
    ['is of an open alert at such a position', () => encoded(`p999999999.${uuid()}`)],
    ['is of an open alert without an id', () => encoded(`p0.${'x'.repeat(36)}`)],
  ])('that %s gives CursorExpired and ends the stream', async (_, after) => {
    const alerts = await listen(manager, { after: after() })
    expect([await alerts.next(), await alerts.next()]).toEqual([expired, 'the end'])
  })

  test('older than the oldest stored event gives CursorExpired', async () => {
    const alerts = await listen(manager)
    await to(10)
    const { cursor } = await alerts.next()
    await to(50)
    await alerts.next()
    await chain.owner.query('delete from event where position < (select max(position) from event)')
    expect(await (await listen(manager, { after: cursor })).next()).toEqual(expired)
  })

  test('of an event that this process does not know yet is valid', async () => {
    const alerts = await listen(manager)
    await to(10)
    await alerts.next()
    // Another process moves an event into the log and delivers it, before this process is notified.
    const { rows } = await chain.owner.query(
      `insert into event (id, type, version, subject, time, actor_id, actor_name, store_id, data)
       select gen_random_uuid(), type, version, subject, time, actor_id, actor_name, store_id, data
       from event order by position desc limit 1 returning position`,
    )

    const moved = await listen(manager, { after: cursorAt(Number(rows[0].position)) })
    await to(2)
    expect(await moved.next()).toMatchObject({ change: 'WORSENED' })
  })
})

const encoded = (text: string) => Buffer.from(text).toString('base64url')

const listen = (caller: Principal, variables: Record<string, unknown> = {}) =>
  listenToAlerts(chain, caller, variables)

const to = (available: number, at = store, of = product) => chain.setOnHand(at, of, available)

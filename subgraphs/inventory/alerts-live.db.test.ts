import type { ExecutionResult } from 'graphql'
import { v7 as uuid } from 'uuid'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anonymous, type Principal } from '../../runtime/access/principal.ts'
import { cursorAt } from '../../runtime/live.ts'
import { person } from '../../runtime/testing/principals.ts'
import { moveStock } from './stock.ts'
import { logistics, managerOf, type TestInventory, testInventory } from './testing.ts'

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
  await chain.shelf(store, product, { onHand: 50, reorderPoint: 10, criticalThreshold: 3 })
})

const streams: AsyncIterableIterator<ExecutionResult>[] = []
afterEach(async () => {
  for (const stream of streams.splice(0)) await stream.return?.()
})

const query = `subscription ($after: String, $storeIds: [ID!], $severities: [StockAlertSeverity!]) {
  stockAlerts(after: $after, storeIds: $storeIds, severities: $severities) {
    ... on StockAlertChange { cursor change at severity available alert { id state store { id } product { id name } } }
    ... on CursorExpired { code message }
  } }`

async function listen(who: Principal, variables: Record<string, unknown> = {}) {
  const stream = await chain.inventory.subscribe({ query, variables }, { principal: who })
  streams.push(stream)
  return {
    async next() {
      const { value, done } = await stream.next()
      if (done) return 'the end'
      // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
      return (value.errors?.[0]?.extensions.code ?? value.data?.stockAlerts) as any
    },
    end: () => stream.return?.(),
  }
}

describe('a listener', () => {
  test('gets each change of the alerts of their stores, with the alert as it is now', async () => {
    const alerts = await listen(manager)
    await to(10)
    await to(2)
    await to(50)

    const [opened, worsened, resolved] = [await alerts.next(), await alerts.next(), await alerts.next()]
    expect(opened).toMatchObject({
      ...{ change: 'OPENED', severity: 'LOW', available: 10, at: expect.any(Date) },
      alert: { store: { id: store }, product: { id: product } },
    })
    expect(worsened).toMatchObject({ change: 'WORSENED', severity: 'CRITICAL', available: 2 })
    expect(resolved).toMatchObject({
      ...{ change: 'RESOLVED', severity: 'CRITICAL', available: 50 },
      alert: { id: opened.alert.id, state: 'RESOLVED' },
    })
  })

  test('sees the alert change between two events of one stream', async () => {
    const alerts = await listen(manager)
    await to(10)
    expect((await alerts.next()).alert.state).toBe('OPEN')
    await to(50)
    expect((await alerts.next()).alert.state).toBe('RESOLVED')
  })

  test('goes on after a cursor: what was missed comes once, in order, and then what is new', async () => {
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

    expect([...missed, live].map(({ change }) => change)).toEqual(['WORSENED', 'RESOLVED', 'OPENED'])
    expect(new Set([cursor, ...missed.map((one) => one.cursor), live.cursor]).size).toBe(4)
  })

  test('of another store gets nothing of it', async () => {
    const elsewhere = await chain.store()
    await chain.shelf(elsewhere, product, { onHand: 50, reorderPoint: 10 })
    const stranger = await listen(managerOf(elsewhere))
    await to(10)
    await to(10, elsewhere)
    expect(await stranger.next()).toMatchObject({ change: 'OPENED', alert: { store: { id: elsewhere } } })
  })

  test('who sees every store hears of all, or of those that they name', async () => {
    const other = await chain.store()
    await chain.shelf(other, product, { onHand: 50, reorderPoint: 10 })
    const [all, named] = [
      await listen(logistics),
      await listen(logistics, { storeIds: [other.toUpperCase()] }),
    ]
    await to(10)
    await to(10, other)

    expect([(await all.next()).alert.store.id, (await all.next()).alert.store.id]).toEqual([store, other])
    expect((await named.next()).alert.store.id).toBe(other)
  })

  test('may listen to some severities', async () => {
    const alerts = await listen(manager, { severities: ['CRITICAL'] })
    await to(10)
    await to(2)
    expect(await alerts.next()).toMatchObject({ change: 'WORSENED', severity: 'CRITICAL' })
  })

  test('who leaves while it waits is gone at once', async () => {
    const alerts = await listen(manager)
    const waiting = alerts.next()
    await alerts.end()
    expect(await waiting).toBe('the end')
  })
})

describe('a listener is refused', () => {
  test.each([
    ['without the permission', () => person([], [store]), {}, 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ['without a token', () => anonymous, {}, 'UNAUTHENTICATED'],
    ['of another store', () => manager, { storeIds: [uuid()] }, 'FORBIDDEN'],
    [
      'with more than 100 stores',
      () => logistics,
      { storeIds: Array.from({ length: 101 }, () => uuid()) },
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, who, variables, code) => {
    const alerts = await listen(who(), variables)
    expect([await alerts.next(), await alerts.next()]).toEqual([code, 'the end'])
  })

  test('once its token has expired', async () => {
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
  ])('that %s tells so, and the stream ends', async (_, after) => {
    const alerts = await listen(manager, { after: after() })
    expect([await alerts.next(), await alerts.next()]).toEqual([expired, 'the end'])
  })

  test('from before the oldest event that is kept tells so', async () => {
    const alerts = await listen(manager)
    await to(10)
    const { cursor } = await alerts.next()
    await to(50)
    await alerts.next()
    await chain.owner.query('delete from event where position < (select max(position) from event)')
    expect(await (await listen(manager, { after: cursor })).next()).toEqual(expired)
  })

  test('of an event that this process has not heard of yet is good all the same', async () => {
    const alerts = await listen(manager)
    await to(10)
    await alerts.next()
    // Another process moves an event into the log, and delivers it, before its word comes here.
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

async function to(available: number, at = store) {
  const { on_hand: onHand } = await chain.level(at, product)
  const movement = {
    reason: 'CORRECTION' as const,
    reference: { kind: 'Test', id: 'test' },
    actor: { id: 'tester', name: 'tester' },
  }
  await chain.context.transaction((tx) =>
    moveStock(tx, movement, [{ storeId: at, productId: product, onHand: available - onHand }]),
  )
}

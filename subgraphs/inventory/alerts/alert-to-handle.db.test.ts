import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../runtime/access/principal.ts'
import { mutationOf } from '../../../runtime/testing/changes.ts'
import { user } from '../../../runtime/testing/principals.ts'
import { type TestInventory, testInventory } from '../testing.ts'
import { settleAlerts } from './settle-alerts.ts'

const handling = ['stock:read', 'alert:handle']
const minute = 60_000

let chain: TestInventory
let centre: string
let store: string
let product: string
let alert: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
})
beforeEach(async () => {
  store = await chain.store({ suppliedBy: centre })
  product = await chain.product()
  manager = user(handling, [store], 'manager')
  await chain.addLevel(store, product, { onHand: 50, reorderPoint: 10, criticalThreshold: 3 })
  alert = await alertAt(10)
})

describe('acknowledgeAlert', () => {
  test('the alert stays open and shows the user and the time', async () => {
    expect(await acknowledge()).toEqual({
      __typename: 'AlertHandled',
      alert: {
        id: alert,
        state: 'OPEN',
        severity: 'LOW',
        snoozedUntil: null,
        acknowledgedAt: expect.any(Date),
        acknowledgedBy: { id: manager.id, name: 'manager' },
      },
    })
  })

  test.each([
    ['gets worse', [3], 'CRITICAL'],
    ['opens again', [50, 10], 'LOW'],
  ])('the acknowledgement ends when the alert %s', async (_, moves, severity) => {
    await acknowledge()
    for (const available of moves) await to(available)
    expect(await read()).toMatchObject({
      state: 'OPEN',
      severity,
      acknowledgedAt: null,
      acknowledgedBy: null,
    })
    expect(await acknowledge()).toMatchObject({ __typename: 'AlertHandled' })
  })

  test('the acknowledgement stays when the alert gets better and when it is resolved', async () => {
    await to(2)
    await acknowledge()
    await to(8)
    expect(await read()).toMatchObject({ severity: 'LOW', acknowledgedBy: { name: 'manager' } })
    await to(50)
    expect(await read()).toMatchObject({ state: 'RESOLVED', acknowledgedBy: { name: 'manager' } })
  })

  test('one of eight concurrent users acknowledges the alert, the others get its name', async () => {
    const users = Array.from({ length: 8 }, (_, n) => user(handling, [store], `manager ${n}`))
    const outcomes = await Promise.all(users.map((caller) => acknowledge({}, caller)))

    const winner = outcomes.findIndex(({ __typename }) => __typename === 'AlertHandled')
    const others = outcomes.filter((_, n) => n !== winner)
    for (const other of others)
      expect(other).toMatchObject({
        code: 'ALREADY_DONE',
        message: expect.stringContaining(`by manager ${winner} at`),
      })
    expect(others).toHaveLength(7)
    expect(await kinds()).toEqual(['ACKNOWLEDGED', 'OPENED'])
  })
})

describe('snoozeAlert', () => {
  test('the alert sleeps until its time and then wakes by itself', async () => {
    const until = inMinutes(90)
    expect(await snooze(until)).toMatchObject({ __typename: 'AlertHandled', alert: { snoozedUntil: until } })
    await sweep()
    expect(await read()).toMatchObject({ state: 'OPEN', snoozedUntil: until })

    await chain.owner.query(
      `update stock_alert set snoozed_until = now() - interval '1 second' where id = $1`,
      [alert],
    )
    expect(await read()).toMatchObject({ snoozedUntil: null })
    await Promise.all([sweep(), sweep()])
    expect(await kinds()).toEqual(['WOKEN', 'SNOOZED', 'OPENED'])
  })

  test('a snoozed alert can get another time and can be woken', async () => {
    await snooze(inMinutes(90))
    const later = inMinutes(30 * 24 * 60 - 1)
    expect(await snooze(later)).toMatchObject({ alert: { snoozedUntil: later } })
    expect(await wake()).toMatchObject({ __typename: 'AlertHandled', alert: { snoozedUntil: null } })
    expect(await wake()).toMatchObject({ code: 'ALREADY_DONE' })
    expect(await kinds()).toEqual(['WOKEN', 'SNOOZED', 'SNOOZED', 'OPENED'])
  })

  test('a snoozed alert wakes when it gets worse and stays snoozed when it gets better', async () => {
    await snooze(inMinutes(90))
    await to(3)
    expect(await read()).toMatchObject({ severity: 'CRITICAL', snoozedUntil: null })
    await snooze(inMinutes(90))
    await to(8)
    expect(await read()).toMatchObject({ severity: 'LOW', snoozedUntil: expect.any(Date) })
    await to(50)
    expect(await read()).toMatchObject({ state: 'RESOLVED', snoozedUntil: null })
  })

  test.each([
    ['in the past', -1],
    ['more than 30 days ahead', 30 * 24 * 60 + 1],
  ])('rejects a time %s', async (_, minutes) => {
    expect(await snooze(inMinutes(minutes))).toMatchObject({ code: 'INVALID_INPUT', field: 'until' })
    expect(await kinds()).toEqual(['OPENED'])
  })
})

describe('StockAlert.history', () => {
  const history = `query ($of: [_Any!]!, $first: Int, $after: String) { _entities(representations: $of) {
    ... on StockAlert { history(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor }
      nodes { change at actor { name } severity available comment snoozedUntil } } } } }`

  async function page(first: number, after: string | null = null, caller = manager) {
    const of = [{ __typename: 'StockAlert', id: alert }]
    const { data, errors } = await chain.inventory.ask(history, { of, first, after }, caller)
    expect(errors).toBeUndefined()
    return (data as Entities)._entities[0]?.history
  }

  test('shows each change with its actor, newest first, without delay', async () => {
    const until = inMinutes(60)
    await acknowledge({ comment: '  The truck is\non its way. ' })
    await comment('It is not.')
    await snooze(until, { comment: 'Tomorrow.' })
    await to(2)

    const { nodes, totalCount } = await page(100)
    const by = (name: string, overrides: object) => ({
      at: expect.any(Date),
      actor: { name },
      severity: 'LOW',
      available: 10,
      comment: null,
      snoozedUntil: null,
      ...overrides,
    })
    expect(nodes).toEqual([
      by('tester', { change: 'WORSENED', severity: 'CRITICAL', available: 2 }),
      by('manager', { change: 'SNOOZED', comment: 'Tomorrow.', snoozedUntil: until }),
      by('manager', { change: 'COMMENTED', comment: 'It is not.' }),
      by('manager', { change: 'ACKNOWLEDGED', comment: 'The truck is\non its way.' }),
      by('tester', { change: 'OPENED' }),
    ])
    expect(totalCount).toBe(5)
  })

  test('pages contain each change exactly once while the events move into the log', async () => {
    for (let n = 0; n < 6; n++) await comment(`Comment ${n}`)
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo }: Page = await page(2, after)
      seen.push(...nodes.map((node) => node.comment ?? node.change))
      ;({ endCursor: after, hasNextPage: more } = pageInfo)
    }
    expect(seen).toEqual([5, 4, 3, 2, 1, 0].map((n) => `Comment ${n}`).concat('OPENED'))
  })

  test('takes as many statements for many alerts as for one', async () => {
    const list = `query ($first: Int) { stockAlerts(first: $first) { nodes { history { totalCount nodes { change } } } } }`
    const statements = async (first: number) => {
      const historyPage = await chain.inventory.asked(list, { first }, user(['stock:read', 'store:all'], []))
      return historyPage.statements.length
    }
    expect(await statements(1)).toBe(await statements(10))
  })

  test('is not found for a user who cannot read the store', async () => {
    const stranger = user(handling, [await chain.store()])
    expect(await page(10, null, stranger)).toBeUndefined()
  })
})

describe('each command that handles an alert', () => {
  const commands: [string, () => object, () => unknown[]][] = [
    ['acknowledgeAlert', () => ({}), () => ['ACKNOWLEDGED', 'OPENED']],
    ['snoozeAlert', () => ({ until: inMinutes(60) }), () => ['SNOOZED', 'OPENED']],
    ['wakeAlert', () => ({}), () => ['WOKEN', 'SNOOZED', 'OPENED']],
    ['commentOnAlert', () => ({ comment: 'Seen.' }), () => ['COMMENTED', 'OPENED']],
  ]

  test.each(commands)('%s is idempotent for 20 concurrent requests', async (name, inputOf, expected) => {
    if (name === 'wakeAlert') await snooze(inMinutes(60))
    const input = { ...inputOf(), idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 20 }, () => handle(name, input)))
    for (const answer of answers)
      expect(answer).toMatchObject({ __typename: 'AlertHandled', alert: { id: alert } })
    expect(await kinds()).toEqual(expected())
  })

  test.each(commands)('%s rejects a resolved alert', async (name, inputOf) => {
    await to(50)
    expect(await handle(name, inputOf())).toMatchObject({ code: 'WRONG_STATE', state: 'RESOLVED' })
    expect(await kinds()).toEqual(['RESOLVED', 'OPENED'])
  })

  test.each(commands)('%s is for users of the store with the permission', async (name, inputOf) => {
    const id = uuid()
    expect(await handle(name, { ...inputOf(), alertId: id })).toMatchObject({
      code: 'NOT_FOUND',
      kind: 'StockAlert',
      id,
    })
    const stranger = user(handling, [await chain.store()])
    expect(await handle(name, inputOf(), stranger)).toMatchObject({ code: 'NOT_FOUND', id: alert })
    expect(await handle(name, inputOf(), user(['stock:read'], [store]))).toBe('UNAUTHORIZED_FIELD_OR_TYPE')
    const headOffice = user([...handling, 'store:all'], [], 'head office')
    if (name === 'wakeAlert') await snooze(inMinutes(60))
    expect(await handle(name, inputOf(), headOffice)).toMatchObject({ __typename: 'AlertHandled' })
  })

  test.each(commands)('%s rejects a user of a store for an alert of its centre', async (name, inputOf) => {
    await chain.addLevel(centre, product, { onHand: 50, reorderPoint: 10 })
    alert = await alertAt(5, centre)
    expect(await handle(name, inputOf())).toBe('FORBIDDEN')
  })

  test.each([
    ['commentOnAlert', ''],
    ['commentOnAlert', '   '],
    ['commentOnAlert', 'x'.repeat(1_001)],
    ['acknowledgeAlert', ''],
    ['snoozeAlert', 'a\u0007'],
  ])('%s rejects the comment %j', async (name, text) => {
    const input = { comment: text, ...(name === 'snoozeAlert' && { until: inMinutes(60) }) }
    expect(await handle(name, input)).toMatchObject({ code: 'INVALID_INPUT', field: 'comment' })
    expect(await kinds()).toEqual(['OPENED'])
  })

  test('a key cannot be reused with another time', async () => {
    const idempotencyKey = uuid()
    await snooze(inMinutes(60), { idempotencyKey })
    expect(await snooze(inMinutes(90), { idempotencyKey })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('(control) without the check for an acknowledgement two users acknowledge one alert', async () => {
    const unguarded = `update stock_alert set acknowledged_at = now(), acknowledged_by_id = $2, acknowledged_by_name = $2
      where id = $1 and state = 'OPEN' returning *`
    const both = await Promise.all(
      ['one', 'other'].map((userId) => chain.owner.query(unguarded, [alert, userId])),
    )
    expect(both.map(({ rowCount }) => rowCount)).toEqual([1, 1])
  })
})

// biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
type Entities = { _entities: any[] }

interface Page {
  nodes: { change: string; comment: string | null }[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
}

const fields = `id state severity acknowledgedAt acknowledgedBy { id name } snoozedUntil`
const problems = '... on WrongState { state } ... on NotFound { kind id } ... on InvalidInput { field }'

/** Returns the answer, or the code of the error. */
async function handle(name: string, overrides: object, caller = manager) {
  const query = mutationOf(name, `... on AlertHandled { alert { ${fields} } } ${problems}`)
  const input = { alertId: alert, idempotencyKey: uuid(), ...overrides }
  const { data, errors } = await chain.inventory.ask(query, { input }, caller)
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
  return (errors?.[0]?.extensions.code ?? data?.[name]) as any
}

const acknowledge = (overrides: object = {}, caller = manager) =>
  handle('acknowledgeAlert', overrides, caller)
const snooze = (until: Date, overrides: object = {}) => handle('snoozeAlert', { until, ...overrides })
const wake = () => handle('wakeAlert', {})
const comment = (comment: string) => handle('commentOnAlert', { comment })

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * minute)

async function read() {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on StockAlert { ${fields} } } }`
  const { data } = await chain.inventory.ask(
    query,
    { of: [{ __typename: 'StockAlert', id: alert }] },
    manager,
  )
  return (data as Entities)._entities[0]
}

/** Returns the kinds of the emitted events, newest first. */
async function kinds() {
  const events = await chain.emitted(`StockAlert/${alert}`)
  return events.map(({ type }) => type.replace('StockAlert', '').toUpperCase()).reverse()
}

const sweep = () => settleAlerts.sweep(chain.inventory.context())

const to = (available: number, at = store) => chain.setOnHand(at, product, available)

async function alertAt(available: number, at = store): Promise<string> {
  await to(available, at)
  const { rows } = await chain.owner.query('select id from stock_alert where store_id = $1', [at])
  return rows.at(-1).id
}

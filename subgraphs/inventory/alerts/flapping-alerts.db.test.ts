import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { counted, race } from '../../../runtime/testing/race.ts'
import { levelsAsJson } from '../level-key.ts'
import { moveStock } from '../testing/commands.ts'
import { type TestInventory, testInventory } from '../testing.ts'
import { evaluate } from './evaluate-thresholds.ts'
import { settleAlerts } from './settle-alerts.ts'

let chain: TestInventory
let storeId: string
let productId: string
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})
beforeEach(async () => {
  ;[storeId, productId] = [await chain.store(), await chain.product()]
  await chain.addLevel(storeId, productId, {
    onHand: 600,
    reorderPoint: 10,
    criticalThreshold: 5,
    overstockThreshold: 1_000,
  })
})

/** The expected changes: OPENED, then RESOLVED and REOPENED five times. */
const maxEvents = 11

describe('a stock level that crosses its threshold 1,000 times', () => {
  test('has one alert and a handful of events when the crossings come one after the other', async () => {
    for (let n = 0; n < 500; n++) {
      await to(10)
      await to(600)
    }
    expect(await alerts()).toMatchObject([{ state: 'OPEN', severity: 'LOW', reopenings: 499 }])
    expect(counted(await changesOfAlert())).toEqual({ OPENED: 1, RESOLVED: 5, REOPENED: 5 })
  })

  test('has one alert and a handful of events when 32 clients cross it concurrently', async () => {
    await to(20)
    // There is enough stock for one client at a time.
    const takeAndReturn = async () => {
      await change(-15)
      await change(15)
      return 'taken'
    }
    const outcomes = await race(32, 1_000, () => takeAndReturn().catch(() => 'not enough'))

    const [alert, ...others] = await alerts()
    expect(others).toEqual([])
    expect(alert).toMatchObject({ state: 'OPEN', resolved_at: null })
    expect(alert.reopenings).toBe(counted(outcomes).taken! - 1)
    const counts = counted(await changesOfAlert())
    expect(counts.OPENED).toBe(1)
    // Between two improvements the alert may worsen in several steps, and the other way round.
    expect((counts.REOPENED ?? 0) + (counts.WORSENED ?? 0)).toBeLessThanOrEqual(4 * 6)
    expect((counts.RESOLVED ?? 0) + (counts.IMPROVED ?? 0)).toBeLessThanOrEqual(4 * 6)
  })

  test('has no more events when it goes from low to critical and back', async () => {
    for (let n = 0; n < 30; n++) {
      await to(5)
      await to(8)
    }
    expect(await alerts()).toMatchObject([{ state: 'OPEN', severity: 'CRITICAL' }])
    expect(counted(await changesOfAlert())).toEqual({ OPENED: 1, IMPROVED: 5, WORSENED: 5 })
  })

  test('has no more events when it goes from too little to too much and back', async () => {
    for (let n = 0; n < 30; n++) {
      await to(10)
      await to(1_001)
    }
    expect(await alerts()).toHaveLength(1)
    expect((await changesOfAlert()).length).toBeLessThanOrEqual(2 * maxEvents)
  })

  test('(control) without the rule for flapping alerts each crossing emits an event', async () => {
    const unheld = text.replace('reopenings >= 5', 'false')
    expect(unheld).not.toBe(text)
    expect(await changesBy(unheld)).toHaveLength(60)
    expect(await alerts()).toHaveLength(1)
  })

  test('(control) without reopening of recently resolved alerts each fall opens an alert', async () => {
    const forgetful = text.replace(/alert.resolved_at > now\(\) - interval '15 minutes'/, 'false')
    expect(await changesBy(forgetful)).toHaveLength(60)
    expect(await alerts()).toHaveLength(30)
  })

  const { text } = evaluate([])

  async function changesBy(statement: string): Promise<string[]> {
    const changes: string[] = []
    for (let n = 0; n < 60; n++) {
      await chain.owner.query('update stock_level set on_hand = $2 where product_id = $1', [
        productId,
        n % 2 === 0 ? 10_000 : 600_000,
      ])
      const { rows } = await chain.owner.query(statement, [levelsAsJson([{ storeId, productId }])])
      changes.push(...rows.map(({ change }) => change).filter(Boolean))
    }
    return changes
  }
})

describe('a flapping alert', () => {
  beforeEach(async () => {
    for (let n = 0; n < 6; n++) {
      await to(600)
      await to(10)
    }
    expect(await alerts()).toMatchObject([{ state: 'OPEN', reopenings: 5, settles_at: null }])
  })

  test('gets better once its stock level has been better for five minutes', async () => {
    await to(600)
    const [{ settles_at: settlesAt }] = (await alerts()) as [{ settles_at: Date }]
    expect((settlesAt.getTime() - Date.now()) / 60_000).toBeCloseTo(5, 0)
    await sweep()
    expect(await alerts()).toMatchObject([{ state: 'OPEN' }])

    await pass('5 minutes')
    await sweep()

    expect(await alerts()).toMatchObject([{ state: 'RESOLVED', available: 600, settles_at: null }])
    expect((await changesOfAlert()).slice(maxEvents)).toEqual(['RESOLVED'])
    await sweep()
    expect(await changesOfAlert()).toHaveLength(maxEvents + 1)
  })

  test('gets better by the next movement too, if the five minutes are over', async () => {
    await to(600)
    await pass('5 minutes')
    await to(599)
    expect(await alerts()).toMatchObject([{ state: 'RESOLVED', available: 599 }])
  })

  test('waits five minutes again when its stock level falls back in between', async () => {
    await to(600)
    await to(9)
    expect(await alerts()).toMatchObject([{ reopenings: 6, settles_at: null }])
    await pass('5 minutes')
    await sweep()
    expect(await alerts()).toMatchObject([{ state: 'OPEN', severity: 'LOW' }])
  })

  test('still gets worse at once', async () => {
    await to(600)
    await to(0)
    expect(await alerts()).toMatchObject([{ severity: 'OUT_OF_STOCK', reopenings: 6 }])
    expect((await changesOfAlert()).at(-1)).toBe('WORSENED')
  })

  test('is not reopened a quarter of an hour after it was resolved: a new alert opens', async () => {
    await to(600)
    await pass('5 minutes')
    await sweep()
    await pass('15 minutes')
    await to(10)
    await to(600)
    expect(await alerts()).toMatchObject([
      { state: 'RESOLVED', reopenings: 5 },
      { state: 'RESOLVED', reopenings: 0 },
    ])
  })

  test('an alert that gets worse long after it got better does not count as flapping', async () => {
    await to(600)
    await pass('5 minutes')
    await sweep()
    await to(10)
    expect(await alerts()).toMatchObject([{ state: 'OPEN', reopenings: 6 }])
    await to(4)
    await to(8)
    await pass('15 minutes')
    await sweep()
    expect(await alerts()).toMatchObject([{ severity: 'LOW' }])
    await pass('15 minutes')
    await to(4)
    expect(await alerts()).toMatchObject([{ severity: 'CRITICAL', reopenings: 6 }])
  })
})

const movement = {
  reason: 'CORRECTION' as const,
  reference: { kind: 'Test', id: 'test' },
  actor: { id: 'tester', name: 'tester' },
}

const change = (onHand: number) =>
  chain.context.transaction((tx) => moveStock(tx, movement, [{ storeId, productId, onHand }]))

async function to(available: number) {
  const { on_hand: onHand } = await chain.level(storeId, productId)
  if (available !== onHand) await change(available - onHand)
}

const sweep = () => settleAlerts.sweep(chain.inventory.context())

/** Moves the recorded times of the alert into the past. */
async function pass(time: string) {
  await chain.owner.query(
    `update stock_alert set settles_at = settles_at - $2::interval, better_at = better_at - $2::interval,
       resolved_at = resolved_at - $2::interval where product_id = $1`,
    [productId, time],
  )
}

async function alerts() {
  const { rows } = await chain.owner.query('select * from stock_alert where product_id = $1 order by id', [
    productId,
  ])
  return rows
}

async function changesOfAlert(): Promise<string[]> {
  const changes = await Promise.all((await alerts()).map(({ id }) => chain.emitted(`StockAlert/${id}`)))
  return changes.flat().map(({ type }) => type.replace('StockAlert', '').toUpperCase())
}

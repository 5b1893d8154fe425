import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gate } from '../../../runtime/testing/race.ts'
import { moveStock } from '../testing/commands.ts'
import { type LevelFields, type TestInventory, testInventory } from '../testing.ts'
import { evaluateThresholds } from './evaluate-thresholds.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})

type Step = [available: number, ...changes: string[]]

describe('an alert', () => {
  test.each<[string, Omit<LevelFields, 'onHand'>, Step[]]>([
    [
      'opens when what is available falls to the reorder point, worsens at once, and improves with a margin',
      { reorderPoint: 10, criticalThreshold: 3 },
      [
        [11],
        [10, 'OPENED LOW'],
        [9],
        [11],
        [10],
        [12, 'RESOLVED LOW'],
        [3, 'REOPENED CRITICAL'],
        [0, 'WORSENED OUT_OF_STOCK'],
        [1],
        [2, 'IMPROVED CRITICAL'],
        [4],
        [5, 'IMPROVED LOW'],
        [3, 'WORSENED CRITICAL'],
        [12, 'RESOLVED CRITICAL'],
        [0, 'REOPENED OUT_OF_STOCK'],
        [50, 'RESOLVED OUT_OF_STOCK'],
      ],
    ],
    [
      'has a margin of a tenth of the reorder point, rounded up',
      { reorderPoint: 25, criticalThreshold: 5 },
      [[25, 'OPENED LOW'], [28], [29, 'RESOLVED LOW'], [5, 'REOPENED CRITICAL'], [8], [9, 'IMPROVED LOW']],
    ],
    [
      'does not flap while a stock level goes up and down by one',
      { reorderPoint: 10, criticalThreshold: 3 },
      [[10, 'OPENED LOW'], [11], [10], [11], [10], [11], [10]],
    ],
    [
      'is critical at once where both thresholds are the same',
      { reorderPoint: 5, criticalThreshold: 5 },
      [[6], [5, 'OPENED CRITICAL'], [6], [7, 'RESOLVED CRITICAL']],
    ],
    [
      'tells of nothing left where there are no thresholds',
      {},
      [[1], [0, 'OPENED OUT_OF_STOCK'], [1], [2, 'RESOLVED OUT_OF_STOCK'], [10_000]],
    ],
    [
      'opens when there is more than the overstock threshold, and resolves with a margin',
      { reorderPoint: 20, overstockThreshold: 100 },
      [[100], [101, 'OPENED OVERSTOCK'], [150], [100], [99], [98, 'RESOLVED OVERSTOCK']],
    ],
    [
      'goes from too much to too little as the same alert',
      { reorderPoint: 20, overstockThreshold: 100 },
      [
        [120, 'OPENED OVERSTOCK'],
        [20, 'WORSENED LOW'],
        [50, 'RESOLVED LOW'],
      ],
    ],
    [
      'of too little is resolved by a delivery that is too much, and opens again as that',
      { reorderPoint: 20, overstockThreshold: 100 },
      [
        [20, 'OPENED LOW'],
        [101, 'RESOLVED LOW', 'REOPENED OVERSTOCK'],
        [98, 'RESOLVED OVERSTOCK'],
      ],
    ],
  ])('%s', async (_, thresholds, steps) => {
    const level = await newLevel(50, thresholds)
    const seen: Step[] = []
    let reported = 0
    for (const [available] of steps) {
      await moveTo(level, available)
      const changes = await changesOf(level)
      seen.push([available, ...changes.slice(reported)])
      reported = changes.length
    }
    expect(seen).toEqual(steps)
  })

  test('is evaluated by available units: units promised to a transfer do not count', async () => {
    const level = await newLevel(12, { reorderPoint: 10 })
    await change(level, { reserved: 2 })
    expect(await changesOf(level)).toEqual(['OPENED LOW'])
    expect(await alertsOf(level)).toMatchObject([{ state: 'OPEN', severity: 'LOW', available: 10 }])
  })

  test('keeps the dates and the available units of its changes', async () => {
    const level = await newLevel(50, { reorderPoint: 10, criticalThreshold: 3 })
    await moveTo(level, 10)
    const [opened] = await alertsOf(level)
    await moveTo(level, 2)
    const [worse] = await alertsOf(level)
    await moveTo(level, 40)
    const [resolved] = await alertsOf(level)

    expect([opened.available, worse.available, resolved.available]).toEqual([10, 2, 40])
    expect(opened).toMatchObject({ state: 'OPEN', resolved_at: null })
    expect(resolved).toMatchObject({ id: opened.id, state: 'RESOLVED', severity: 'CRITICAL' })
    expect(worse.opened_at).toEqual(opened.opened_at)
    expect(worse.changed_at.getTime()).toBeGreaterThan(opened.changed_at.getTime())
    expect(resolved.resolved_at).toEqual(resolved.changed_at)
  })

  test('is rolled back with the change of stock that caused it', async () => {
    const level = await newLevel(50, { reorderPoint: 10, targetLevel: 40 })
    const failing = chain.context.transaction(async (tx) => {
      await moveStock(tx, movement, [{ ...level, onHand: -45 }])
      throw new Error('the register burns')
    })
    await expect(failing).rejects.toThrow('the register burns')

    expect(await alertsOf(level)).toEqual([])
    expect(await needs(level)).toBe(0)
    const { rows } = await chain.owner.query(
      `select from (select data from outbox union all select data from event) e where data::text like $1`,
      [`%${level.productId}%`],
    )
    expect(rows).toEqual([])
  })
})

describe('several stock levels at once', () => {
  test('are evaluated in one statement, or in two when some went from too little to too much', async () => {
    const levels = await Promise.all(
      Array.from({ length: 30 }, () => newLevel(50, { reorderPoint: 10, overstockThreshold: 100 })),
    )
    const moveAll = async (onHand: number) => {
      const moves = levels.map((level) => ({ ...level, onHand }))
      const statements = await chain.inventory.statementsOf(() =>
        chain.context.transaction((tx) => moveStock(tx, movement, moves)),
      )
      return statements.filter((text) => text.includes('verdict')).length
    }

    expect([await moveAll(-45), await moveAll(+200)]).toEqual([1, 2])
    for (const level of levels)
      expect(await changesOf(level)).toEqual(['OPENED LOW', 'RESOLVED LOW', 'REOPENED OVERSTOCK'])
  })
})

describe('one stock level', () => {
  let level: Level
  beforeEach(async () => {
    level = await newLevel(20, { reorderPoint: 10, criticalThreshold: 5 })
  })

  test('(control) without lock and unique index, two evaluations open two alerts', async () => {
    const index = `create unique index one_open_alert_per_level on stock_alert (store_id, product_id)
                   where state = 'OPEN'`
    await chain.owner.query('drop index one_open_alert_per_level')
    await chain.owner.query('update stock_level set on_hand = 9000 where product_id = $1', [level.productId])
    const [one, other] = [gate(), gate()]
    const evaluate = (mine: typeof one, theirs: typeof one) =>
      chain.context.transaction(async (tx) => {
        await evaluateThresholds(tx, [level])
        mine.open()
        await theirs.opened
      })

    await Promise.all([evaluate(one, other), evaluate(other, one)])

    expect(await alertsOf(level)).toMatchObject([{ state: 'OPEN' }, { state: 'OPEN' }])
    await chain.owner.query('delete from stock_alert where product_id = $1', [level.productId])
    await chain.owner.query(index)
  })
})

describe('a restock need', () => {
  test('is inserted once when on hand plus incoming falls to the reorder point', async () => {
    const level = await newLevel(50, { reorderPoint: 10, targetLevel: 40 })
    await moveTo(level, 11)
    expect(await needs(level)).toBe(0)
    await moveTo(level, 10)
    await moveTo(level, 9)
    expect(await needs(level)).toBe(1)
  })

  test('is not inserted when enough units are incoming', async () => {
    const level = await newLevel(50, { reorderPoint: 10, targetLevel: 40 })
    await change(level, { incoming: 30 })
    await moveTo(level, 5)
    expect(await needs(level)).toBe(0)
  })

  test('is not inserted when the target level is 0', async () => {
    const level = await newLevel(50, { reorderPoint: 10, targetLevel: 0 })
    await moveTo(level, 0)
    expect(await needs(level)).toBe(0)
  })
})

const movement = {
  reason: 'CORRECTION' as const,
  reference: { kind: 'Test', id: 'test' },
  actor: { id: 'tester', name: 'tester' },
}

interface Level {
  storeId: string
  productId: string
}

async function newLevel(onHand: number, fields: Omit<LevelFields, 'onHand'>): Promise<Level> {
  const [storeId, productId] = [await chain.store(), await chain.product()]
  await chain.addLevel(storeId, productId, { onHand, ...fields })
  return { storeId, productId }
}

const change = (level: Level, by: { onHand?: number; reserved?: number; incoming?: number }) =>
  chain.context.transaction((tx) => moveStock(tx, movement, [{ ...level, ...by }]))

async function moveTo(level: Level, available: number) {
  const { on_hand: onHand, reserved } = await chain.level(level.storeId, level.productId)
  await change(level, { onHand: available - onHand + reserved })
}

/** Returns the emitted changes, for example `OPENED LOW`. */
async function changesOf(level: Level) {
  const stories = await Promise.all(
    (await alertsOf(level)).map(({ id }) => chain.emitted(`StockAlert/${id}`)),
  )
  return stories
    .flat()
    .map(({ type, data }) => `${type.replace('StockAlert', '').toUpperCase()} ${data.severity}`)
}

async function alertsOf({ storeId, productId }: Level) {
  const { rows } = await chain.owner.query(
    'select * from stock_alert where store_id = $1 and product_id = $2 order by id',
    [storeId, productId],
  )
  return rows
}

async function needs({ storeId, productId }: Level) {
  const { rowCount } = await chain.owner.query(
    'select from restock_need where store_id = $1 and product_id = $2',
    [storeId, productId],
  )
  return rowCount
}

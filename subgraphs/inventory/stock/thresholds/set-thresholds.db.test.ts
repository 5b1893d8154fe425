import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { ThresholdsSet } from '../../../../contracts/events/inventory.ts'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { changesBy } from '../../../../runtime/testing/changes.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import { rulesOf } from '../../testing/rules.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let changes: ReturnType<typeof changesBy>
let store: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory()
  store = await chain.store()
  manager = managerOf(store)
  changes = changesBy(chain.inventory, (name) => fields[name]!, manager)
})

const usual = { reorderPoint: 10, criticalThreshold: 5, overstockThreshold: 50, targetLevel: 40 }

describe('setThresholds', () => {
  test('sets the given thresholds and emits them; the stock level shows them', async () => {
    const product = await levelWith(30)

    const { levels } = await set([{ productId: product, reorderPoint: 20, criticalThreshold: 0 }])
    expect(levels).toEqual([{ ...usual, reorderPoint: 20, criticalThreshold: 0, available: 30 }])
    const cleared = await set([{ productId: product, overstockThreshold: null, targetLevel: null }])
    expect(cleared.levels).toMatchObject([{ reorderPoint: 20, overstockThreshold: null, targetLevel: 40 }])

    const events = await chain.emitted(`Store/${store}`)
    expect(events.map(({ data }) => ThresholdsSet.data.parse(data).lines)).toEqual([
      [{ ...usual, productId: product, reorderPoint: 20, criticalThreshold: 0 }],
      [{ ...usual, productId: product, reorderPoint: 20, criticalThreshold: 0, overstockThreshold: null }],
    ])
  })

  test.each([
    ['opens an alert', 30, { reorderPoint: 30 }, [['LOW', 'OPEN']]],
    ['opens a critical one', 30, { reorderPoint: 40, criticalThreshold: 30 }, [['CRITICAL', 'OPEN']]],
    ['opens one of overstock', 30, { overstockThreshold: 29, targetLevel: 29 }, [['OVERSTOCK', 'OPEN']]],
    ['opens none one above', 30, { reorderPoint: 29 }, []],
  ])('%s in the same transaction', async (_, onHand, thresholds, alerts) => {
    const product = await levelWith(onHand)
    await set([{ productId: product, ...thresholds }])
    expect(await alertsOf(product)).toEqual(alerts)
  })

  test('worsens, improves and resolves the open alert, and opens no second', async () => {
    const product = await levelWith(30)
    await set([{ productId: product, reorderPoint: 35 }])
    await set([{ productId: product, criticalThreshold: 32 }])
    expect(await alertsOf(product)).toEqual([['CRITICAL', 'OPEN']])
    await set([{ productId: product, criticalThreshold: 10 }])
    expect(await alertsOf(product)).toEqual([['LOW', 'OPEN']])
    await set([{ productId: product, reorderPoint: 10 }])
    expect(await alertsOf(product)).toEqual([['LOW', 'RESOLVED']])
  })

  test('plans stock levels that become low', async () => {
    const product = await levelWith(30)
    await set([{ productId: product, reorderPoint: 30 }])
    const { rows } = await chain.owner.query('select store_id from restock_need where product_id = $1', [
      product,
    ])
    expect(rows).toEqual([{ store_id: store }])
  })

  test('inserts an empty stock level for a product that has none in the store', async () => {
    const product = await chain.product()
    expect((await set([{ productId: product, reorderPoint: 3 }])).levels).toMatchObject([
      { available: 0, reorderPoint: 3, targetLevel: 0 },
    ])
    expect(await alertsOf(product)).toEqual([['OUT_OF_STOCK', 'OPEN']])
  })

  test('inserts a stock level with the thresholds of its rule, and evaluates it', async () => {
    const product = await chain.product()
    await rulesOf(chain.inventory).rule({ productId: product }, { reorderPoint: 4, targetLevel: 9 })
    expect((await set([{ productId: product, reorderPoint: 4 }])).levels).toMatchObject([
      { available: 0, reorderPoint: 4, targetLevel: 9 },
    ])
    expect(await alertsOf(product)).toEqual([['OUT_OF_STOCK', 'OPEN']])
  })

  test('has one effect for many retries, and setting the same again emits nothing', async () => {
    const product = await levelWith(30)
    const lines = [{ productId: product, reorderPoint: 30 }]
    const idempotencyKey = uuid()
    const before = (await chain.emitted(`Store/${store}`)).length
    await Promise.all(Array.from({ length: 8 }, () => set(lines, { idempotencyKey })))
    await set(lines)

    expect(await alertsOf(product)).toEqual([['LOW', 'OPEN']])
    expect(await chain.emitted(`Store/${store}`)).toHaveLength(before + 1)
    expect(await set([{ productId: product, reorderPoint: 1 }], { idempotencyKey })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test('while 16 registers sell, the alert matches the last change', async () => {
    const product = await levelWith(64)
    const sell = () =>
      changes.change('adjustStock', { storeId: store, productId: product, delta: -1, reason: 'LOSS' })
    await Promise.all([
      ...Array.from({ length: 44 }, sell),
      ...[30, 10, 25].map((reorderPoint) => set([{ productId: product, reorderPoint }])),
    ])
    const { on_hand: onHand, reorder_point: reorderPoint } = await chain.level(store, product)

    expect(onHand).toBe(20)
    expect(await alertsOf(product, 'OPEN')).toEqual(onHand <= reorderPoint ? [['LOW', 'OPEN']] : [])
  })

  test('takes as many statements for 1,000 stock levels as for one', async () => {
    const products: string[] = []
    for (let n = 0; n < 1_000; n++) products.push(await chain.product())
    const statements = async (count: number) => {
      const lines = products.slice(0, count).map((productId) => ({ productId, reorderPoint: count }))
      const seen = await chain.inventory.statementsOf(async () =>
        expect((await set(lines)).levels).toHaveLength(count),
      )
      return seen.length
    }
    expect(await statements(1)).toBe(await statements(1_000))
  })
})

describe('setThresholds is rejected and changes nothing for', () => {
  test.each<[string, object, string]>([
    ['critical over the reorder point', { criticalThreshold: 11 }, 'lines.1.criticalThreshold'],
    ['a reorder point below the critical one', { reorderPoint: 4 }, 'lines.1.criticalThreshold'],
    ['a reorder point at overstock', { reorderPoint: 50, targetLevel: 50 }, 'lines.1.overstockThreshold'],
    ['overstock at the reorder point', { overstockThreshold: 10 }, 'lines.1.overstockThreshold'],
    ['overstock below the target', { overstockThreshold: 39 }, 'lines.1.overstockThreshold'],
    ['a target over overstock', { targetLevel: 51 }, 'lines.1.overstockThreshold'],
    ['a target below the reorder point', { targetLevel: 9 }, 'lines.1.targetLevel'],
    ['less than nothing', { reorderPoint: -1 }, 'lines.1.reorderPoint'],
    ['more than a million', { overstockThreshold: 1_000_001 }, 'lines.1.overstockThreshold'],
  ])('%s: the problem names the line and the threshold', async (_, thresholds, field) => {
    const [fine, product] = [await levelWith(30), await levelWith(30)]
    const rejected = await set([
      { productId: fine, reorderPoint: 30 },
      { productId: product, ...thresholds },
    ])
    expect(rejected).toMatchObject({
      code: 'INVALID_INPUT',
      field,
      message: expect.stringMatching(/expected/),
    })
    for (const id of [fine, product])
      expect(await chain.level(store, id)).toMatchObject({ reorder_point: 10, critical_threshold: 5 })
    expect(await alertsOf(fine)).toEqual([])
  })

  test('no line, 1,001 lines, a repeated product, and an unknown or archived product', async () => {
    const product = await levelWith(30)
    const archived = await chain.product({ archived: true })
    for (const [lines, code, field] of [
      [[], 'INVALID_INPUT', 'lines'],
      [Array.from({ length: 1_001 }, () => ({ productId: uuid() })), 'INVALID_INPUT', 'lines'],
      [[{ productId: product }, { productId: product }], 'INVALID_INPUT', 'lines.1.productId'],
      [[{ productId: archived }], 'INVALID_INPUT', 'lines.0.productId'],
      [[{ productId: uuid() }], 'UNKNOWN_PRODUCT'],
    ] as const) {
      const rejected = await set([...lines])
      expect(rejected.code).toBe(code)
      if (field) expect(rejected.field).toBe(field)
    }
  })

  test('a closed or unknown store, and for a user of another store', async () => {
    const lines = [{ productId: await chain.product(), reorderPoint: 1 }]
    const [closed, nowhere] = [await chain.store(), uuid()]
    await chain.owner.query('update store set closed_at = now() where id = $1', [closed])
    expect(await set(lines, { storeId: closed }, managerOf(closed))).toMatchObject({ code: 'STORE_CLOSED' })
    expect(await set(lines, { storeId: nowhere }, managerOf(nowhere))).toMatchObject({ code: 'NOT_FOUND' })
    for (const [caller, code] of [
      [managerOf(closed), 'FORBIDDEN'],
      [user(['stock:read'], [store]), 'UNAUTHORIZED_FIELD_OR_TYPE'],
    ] as const)
      expect(await errorsOf('setThresholds', { storeId: store, lines }, caller)).toEqual([code])
  })
})

async function levelWith(onHand: number) {
  const product = await chain.product()
  await chain.addLevel(store, product, { onHand, ...usual })
  return product
}

async function alertsOf(product: string, state: string | null = null) {
  const { rows } = await chain.owner.query(
    'select severity, state from stock_alert where product_id = $1 and ($2::text is null or state = $2)',
    [product, state],
  )
  return rows.map((row) => [row.severity, row.state])
}

const set = (lines: object[], more: object = {}, caller = manager) =>
  changes.change('setThresholds', { storeId: store, lines, ...more }, caller)

const fields: Record<string, string> = {
  setThresholds: `... on InvalidInput { field }
    ... on ThresholdsSet { levels { available reorderPoint criticalThreshold overstockThreshold targetLevel } }`,
  adjustStock: '',
}

async function errorsOf(name: string, input: object, caller: Principal) {
  const { errors } = await changes.ask(name, input, caller)
  return errors?.map(({ extensions }) => extensions!.code)
}

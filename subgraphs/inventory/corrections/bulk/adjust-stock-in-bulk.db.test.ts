import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import { race } from '../../../../runtime/testing/race.ts'
import { commitStock } from '../../testing/commands.ts'
import { explainLevels, manyLevels } from '../../testing/many-levels.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let here: string
let there: string
let milk: string
let bread: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})
beforeEach(async () => {
  ;[here, there] = [await chain.store(), await chain.store()]
  ;[milk, bread] = [await chain.product(), await chain.product()]
  manager = managerOf(here, there)
  await chain.addLevel(here, milk, { onHand: 20, reorderPoint: 10 })
  await chain.addLevel(here, bread, { onHand: 5 })
})

const mutation = `mutation ($input: AdjustStockInBulkInput!) { adjustStockInBulk(input: $input) {
  __typename
  ... on Problem { code message }
  ... on InvalidInput { field }
  ... on StockAdjustedInBulk { changed failed { index storeId productId code message available } }
  ... on LinesRejected { failed { index code message available } }
} }`

interface Line {
  storeId: string
  productId: string
  delta: number
}

async function adjust(lines: Line[], change: object = {}, as = manager) {
  const usual = { mode: 'ALL_OR_NOTHING', reason: 'CORRECTION', idempotencyKey: uuid() }
  const { data, errors } = await chain.inventory.ask(mutation, { input: { ...usual, lines, ...change } }, as)
  // biome-ignore lint/suspicious/noExplicitAny: an answer is one of many types
  return { result: data?.adjustStockInBulk as Record<string, any>, errors }
}

const line = (productId: string, delta: number, storeId = here): Line => ({ storeId, productId, delta })
const lineByLine = { mode: 'LINE_BY_LINE' }

describe('adjustStockInBulk', () => {
  test('corrects several stores; the ledger has reason, actor, note and balance', async () => {
    const key = uuid()
    const lines = [line(milk, -12), line(milk, 7, there), line(bread, 1)]
    const { result, errors } = await adjust(lines, {
      reason: 'DAMAGE',
      note: 'After the flood.',
      idempotencyKey: key,
    })

    expect(errors).toBeUndefined()
    expect(result).toEqual({ __typename: 'StockAdjustedInBulk', changed: 3, failed: [] })
    const movement = { reason: 'DAMAGE', note: 'After the flood.', reference_id: key, actor_id: manager.id }
    expect((await ledger(here, milk)).slice(1)).toMatchObject([{ delta: -12, balance: 8, ...movement }])
    expect(await ledger(there, milk)).toMatchObject([{ delta: 7, balance: 7, ...movement }])
    const events = await chain.emitted(`Adjustment/${key}`)
    expect(events).toHaveLength(2)
    expect(events.find(({ data }) => data.storeId === there)).toMatchObject({
      type: 'StockMoved',
      data: { lines: [{ productId: milk, delta: 7, balance: 7 }] },
    })
    const { rows } = await chain.owner.query('select severity from stock_alert where store_id = $1', [here])
    expect(rows).toEqual([{ severity: 'LOW' }])
    expect(await chain.mismatches()).toEqual([])
  })

  test('changes nothing when lines cannot be applied, and names all of them', async () => {
    const none = uuid()
    const lines = [
      line(milk, 1),
      line(bread, -6),
      line(none, 1),
      line(milk, 1, none),
      line(milk, 2),
      line(uuid(), 1),
      line(await chain.product(), -1),
    ]
    const { result } = await adjust(lines, {}, user(['stock:adjust', 'stock:read', 'store:all']))

    expect(result).toMatchObject({ __typename: 'LinesRejected', code: 'LINES_REJECTED' })
    expect(result.message).toContain('6 of 7 lines cannot be made')
    expect(result.failed.map(({ index, code }: Line & Failed) => [index, code])).toEqual([
      [1, 'INSUFFICIENT_STOCK'] as const,
      [2, 'UNKNOWN_PRODUCT'] as const,
      [3, 'NOT_FOUND'] as const,
      [4, 'INVALID_INPUT'] as const,
      [5, 'UNKNOWN_PRODUCT'] as const,
      [6, 'INSUFFICIENT_STOCK'] as const,
    ])
    expect(result.failed[0]).toEqual({
      index: 1,
      code: 'INSUFFICIENT_STOCK',
      available: 5,
      message: 'lines.1: 6 asked for, 5 there.',
    })
    expect([await onHand(here, milk), await onHand(here, bread)]).toEqual([20, 5])
  })

  test('applies the other lines with LINE_BY_LINE', async () => {
    const key = uuid()
    const lines = [line(bread, -6), line(milk, -3), line(uuid(), 1), line(milk, 4, there)]
    const { result } = await adjust(lines, { ...lineByLine, idempotencyKey: key })

    expect(result).toMatchObject({
      __typename: 'StockAdjustedInBulk',
      changed: 2,
      failed: [
        { index: 0, storeId: here, productId: bread, code: 'INSUFFICIENT_STOCK', available: 5 },
        { index: 2, code: 'UNKNOWN_PRODUCT', available: null },
      ],
    })
    expect([await onHand(here, milk), await onHand(here, bread), await onHand(there, milk)]).toEqual([
      17, 5, 4,
    ])
    expect(await ledger(here, bread)).toHaveLength(1)
    // A retry gets the same result, though there would be enough units now.
    await adjust([line(bread, 9)])
    expect((await adjust(lines, { ...lineByLine, idempotencyKey: key })).result).toEqual(result)
    expect(await onHand(here, milk)).toBe(17)
  })

  test('changes nothing with LINE_BY_LINE when no line can be applied', async () => {
    const { result } = await adjust([line(bread, -6), line(milk, 0)], lineByLine)
    expect(result).toMatchObject({ changed: 0, failed: [{ index: 0 }, { index: 1, code: 'INVALID_INPUT' }] })
  })

  test('is idempotent, 50 times at once', async () => {
    const change = { idempotencyKey: uuid() }
    const lines = [line(milk, -1), line(bread, 1)]
    const answers = await Promise.all(Array.from({ length: 50 }, () => adjust(lines, change)))
    for (const { result } of answers) expect(result).toMatchObject({ changed: 2 })
    expect(await onHand(here, milk)).toBe(19)
    expect((await adjust([line(milk, -1)], change)).result).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('cannot take units that are promised to transfers', async () => {
    await chain.owner.query('update stock_level set reserved = 4000 where product_id = $1', [bread])
    const { result } = await adjust([line(bread, -2)], lineByLine)
    expect(result.failed).toMatchObject([{ code: 'INSUFFICIENT_STOCK', available: 1 }])
  })
})

describe('adjustStockInBulk, at once with other changes', () => {
  test('bulks in opposite orders do not deadlock', async () => {
    const products = await Promise.all(Array.from({ length: 30 }, () => chain.product()))
    const lines = [here, there].flatMap((store) => products.map((product) => line(product, 1, store)))
    const outcomes = await race(16, 64, (turn) =>
      adjust(turn % 2 ? lines : [...lines].reverse(), turn % 3 ? {} : lineByLine),
    )
    expect(outcomes.filter(({ result }) => result?.changed !== 60)).toEqual([])
    expect(await onHand(there, products[0]!)).toBe(64)
    expect(await chain.mismatches()).toEqual([])
  })

  test('LINE_BY_LINE never takes units that a sale has taken in the meantime', async () => {
    await adjust([line(milk, 180)])
    let [adjusted, sold] = [0, 0]
    await race(16, 400, async (turn) => {
      const made = turn % 2 ? await adjust([line(bread, 1), line(milk, -1)], lineByLine) : await sell(milk)
      if (typeof made === 'number') sold += made
      else adjusted += made.result.changed - 1
    })
    expect(adjusted + sold).toBe(200)
    expect(await onHand(here, milk)).toBe(0)
    expect(await onHand(here, bread)).toBe(205)
    expect(await chain.mismatches()).toEqual([])
  })
})

describe('10,000 stock levels', () => {
  test('are corrected in seconds, with as many statements as two, and in few events', async () => {
    const { stores, products } = await manyLevels(chain.owner, { stores: 4, products: 2_500 })
    await explainLevels(chain.owner, stores)
    const lines = stores.flatMap((store) => products.map((product) => line(product, -1, store)))
    const everywhere = user(['stock:read', 'stock:adjust', 'store:all'])
    const few = await measured([line(milk, -1), line(bread, -1)], {}, everywhere)
    const key = uuid()
    const all = await measured(lines, { idempotencyKey: key }, everywhere)
    const more = [line(milk, -1_000), ...lines.slice(1)]
    const partly = await measured(more, { ...lineByLine, note: 'again' }, everywhere)

    expect(all.result).toEqual({ __typename: 'StockAdjustedInBulk', changed: 10_000, failed: [] })
    expect(partly.result).toMatchObject({ changed: 9_999, failed: [{ index: 0 }] })
    expect([all.statements, partly.statements]).toEqual([few.statements, few.statements])
    expect(await chain.emitted(`Adjustment/${key}`)).toHaveLength(12)
    expect(Math.max(all.ms, partly.ms)).toBeLessThan(15_000)
    process.stdout.write(`A bulk of 10,000: ${all.ms} ms whole, ${partly.ms} ms line by line.\n`)
    expect(await chain.mismatches()).toEqual([])
  })

  test('are the maximum: one more is rejected', async () => {
    const lines = Array.from({ length: 10_001 }, () => line(uuid(), 1))
    expect((await adjust(lines)).result).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'lines',
      message: expect.stringContaining('10001 items: expected 1 to 10000'),
    })
  })

  async function measured(lines: Line[], change: object, caller: Principal) {
    let result: object = {}
    const began = performance.now()
    const { length } = await chain.inventory.statementsOf(async () => {
      result = (await adjust(lines, change, caller)).result
    })
    return { result, statements: length, ms: Math.round(performance.now() - began) }
  }
})

describe('adjustStockInBulk is rejected', () => {
  test('with no line', async () => {
    expect((await adjust([])).result).toMatchObject({ code: 'INVALID_INPUT', field: 'lines' })
  })

  test('with a note that is too long', async () => {
    const note = 'x'.repeat(201)
    expect((await adjust([line(milk, 1)], { note })).result).toMatchObject({ field: 'note' })
  })

  test('when a line is for the store of another manager, also with LINE_BY_LINE', async () => {
    const other = await chain.store()
    const { errors } = await adjust([line(milk, 1), line(milk, 1, other)], lineByLine)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await onHand(here, milk)).toBe(20)
  })

  test('for an unknown store, for a user who sees every store', async () => {
    const hq = user(['stock:read', 'stock:adjust', 'store:all'])
    const { result } = await adjust([line(milk, 1, uuid())], {}, hq)
    expect(result.failed).toMatchObject([{ code: 'NOT_FOUND' }])
  })

  test('for a user without the permission', async () => {
    const { errors } = await adjust([line(milk, 1)], {}, user(['stock:read'], [here]))
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

interface Failed {
  index: number
  code: string
}

async function sell(productId: string): Promise<number> {
  const lines = [{ productId, quantity: 1 }]
  const actor = { id: 'cashier', name: 'cashier' }
  const sold = await commitStock(chain.context, { id: uuid(), storeId: here, actor, lines })
  return sold.__typename === 'StockCommitted' ? 1 : 0
}

async function ledger(storeId: string, productId: string) {
  const { rows } = await chain.owner.query(
    'select * from stock_movement where store_id = $1 and product_id = $2 order by id',
    [storeId, productId],
  )
  return rows
}

const onHand = async (storeId: string, productId: string): Promise<number> =>
  (await chain.level(storeId, productId)).on_hand

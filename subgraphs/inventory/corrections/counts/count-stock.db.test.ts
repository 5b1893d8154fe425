import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Principal } from '../../../../runtime/access/principal.ts'
import { counted, race } from '../../../../runtime/testing/race.ts'
import { changeLevelsSql } from '../../stock/move-stock.ts'
import { commitStock } from '../../testing/commands.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let store: string
let milk: string
let bread: string
let manager: Principal
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
})
beforeEach(async () => {
  store = await chain.store()
  ;[milk, bread] = [await chain.product({ name: 'Milk' }), await chain.product()]
  manager = managerOf(store)
  await chain.addLevel(store, milk, { onHand: 20, reorderPoint: 10 })
  await chain.addLevel(store, bread, { onHand: 5 })
})

const preview = `query ($storeId: ID!, $lines: [CountedLine!]!) {
  countDifferences(storeId: $storeId, lines: $lines) { product { id } counted onHand difference } }`
const mutation = `mutation ($input: CountStockInput!) { countStock(input: $input) {
  __typename
  ... on StockCounted { countedLines differences { product { id } counted onHand difference } }
  ... on Problem { code message }
  ... on StockLevelsChanged { lines { product { id name } expected onHand } }
  ... on StockPromised { promisedLines: lines { product { id name } onHandAfter promised } }
  ... on UnknownProduct { productIds }
  ... on InvalidInput { field }
} }`

describe('a count', () => {
  test('shows its differences first, and sets the stock levels on commit', async () => {
    const fresh = await chain.product()
    const counts = [
      { productId: milk, counted: 18 },
      { productId: bread, counted: 5 },
      { productId: fresh, counted: 2 },
    ]
    const { data } = await chain.inventory.ask(preview, { storeId: store, lines: counts }, manager)
    const differences = data?.countDifferences as { onHand: number; difference: number }[]
    expect(differences.map(({ onHand, difference }) => [onHand, difference])).toEqual([
      [20, -2],
      [5, 0],
      [0, 2],
    ])
    expect(await ledger(milk)).toHaveLength(1)

    const key = uuid()
    const lines = counts.map((line, at) => ({ ...line, expected: differences[at]!.onHand }))
    expect(await count(lines, key)).toEqual({
      __typename: 'StockCounted',
      countedLines: 3,
      differences: [
        { product: { id: milk }, counted: 18, onHand: 20, difference: -2 },
        { product: { id: fresh }, counted: 2, onHand: 0, difference: 2 },
      ],
    })
    expect(await ledger(milk)).toMatchObject([
      {},
      { delta: -2, balance: 18, reason: 'COUNT', reference_kind: 'Count', reference_id: key },
    ])
    expect(await ledger(bread)).toHaveLength(1)
    expect(await chain.mismatches()).toEqual([])
  })

  test('sets nothing when a stock level has changed since, and names the stock level', async () => {
    await sell(milk, 1)
    const lines = [
      { productId: bread, counted: 4, expected: 5 },
      { productId: milk, counted: 18, expected: 20 },
    ]
    expect(await count(lines)).toMatchObject({
      __typename: 'StockLevelsChanged',
      code: 'STOCK_LEVELS_CHANGED',
      message: `The stock level has changed since, nothing was set. Milk (SKU-${milk}): 20 expected, 19 there. Look at these again.`,
      lines: [{ product: { id: milk, name: 'Milk' }, expected: 20, onHand: 19 }],
    })
    expect([await onHand(milk), await onHand(bread)]).toEqual([19, 5])
  })

  test('opens an alert when it takes a stock level to its reorder point', async () => {
    await count([{ productId: milk, counted: 10, expected: 20 }])
    const { rows } = await chain.owner.query('select severity from stock_alert where store_id = $1', [store])
    expect(rows).toEqual([{ severity: 'LOW' }])
  })

  test('is rejected when fewer units than promised would be left', async () => {
    await chain.owner.query('update stock_level set reserved = 15000 where product_id = $1', [milk])
    expect(await count([{ productId: milk, counted: 14, expected: 20 }])).toMatchObject({
      __typename: 'StockPromised',
      promisedLines: [{ product: { id: milk, name: 'Milk' }, onHandAfter: 14, promised: 15 }],
    })
    expect(await count([{ productId: milk, counted: 15, expected: 20 }])).toMatchObject({ countedLines: 1 })
  })

  test('is idempotent, later and at once', async () => {
    const key = uuid()
    const lines = [{ productId: milk, counted: 18, expected: 20 }]
    const answers = await Promise.all(Array.from({ length: 20 }, () => count(lines, key)))
    expect(counted(answers.map((answer) => `${answer.__typename}`))).toEqual({ StockCounted: 20 })
    expect(await ledger(milk)).toHaveLength(2)
    const other = [{ productId: milk, counted: 17, expected: 18 }]
    expect(await count(other, key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('returns its first result on a retry, even one stored without countedLines', async () => {
    const [key, lines] = [uuid(), [{ productId: milk, counted: 18, expected: 20 }]]
    const first = await count(lines, key)
    await chain.owner.query(
      `update idempotency set result = '{"__typename": "StockCounted", "lines": 1, "differences": []}' where key = $1`,
      [key],
    )
    expect(await count(lines, key)).toEqual({ ...first, differences: [] })
  })

  test('takes the same number of statements for 1,000 lines as for 2', async () => {
    const products = await Promise.all(Array.from({ length: 1_000 }, () => chain.product()))
    const statements = async (lines: Line[]) => {
      const seen = await chain.inventory.statementsOf(async () =>
        expect(await count(lines, uuid(), '... on StockCounted { countedLines }')).toMatchObject({
          countedLines: lines.length,
        }),
      )
      return seen.length
    }
    const counts = products.map((productId) => ({ productId, counted: 3, expected: 0 }))
    expect(await statements(counts.slice(0, 2))).toBe(await statements(counts.slice(2)))
    expect(await count([...counts, { productId: milk, counted: 1, expected: 1 }])).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'lines',
    })
  })
})

describe('counts and sales at once', () => {
  /** Counts one unit less than recorded, and retries until no sale has come in between. */
  async function countAnew(): Promise<number> {
    for (;;) {
      const expected = await onHand(milk)
      const counted = expected - 1
      const { __typename } = await count([{ productId: milk, counted, expected }])
      if (__typename === 'StockCounted') return counted
    }
  }

  test('none is lost: an accepted count sets the stock level to exactly the counted units', async () => {
    milk = await chain.product()
    await chain.addLevel(store, milk, { onHand: 500 })
    const set: number[] = []
    let sold = 0
    await race(8, 200, async (attempt) => {
      if (attempt % 10) {
        await sell(milk, 1)
        sold++
      } else set.push(await countAnew())
    })

    const balances = (await ledger(milk)).filter(({ reason }) => reason === 'COUNT')
    expect(set).toHaveLength(20)
    expect(balances.map(({ balance }) => balance).sort()).toEqual(set.sort())
    expect(await onHand(milk)).toBe(500 - sold - set.length)
    expect(await chain.mismatches()).toEqual([])
  })

  test('(control) without the check of expected, a count sets another quantity than counted', async () => {
    await sell(milk, 1)
    const rows = [
      { store_id: store, product_id: milk, on_hand: -2_000, reserved: 0, incoming: 0, expected: 20_000 },
    ]
    const reference = { kind: 'Count', id: uuid() }
    const { text, values } = changeLevelsSql({ reason: 'COUNT', reference, actor: manager }, rows, false)
    await chain.owner.query(text.replace('bool_and(enough and as_expected)', 'bool_and(enough)'), values)
    expect(await onHand(milk)).toBe(17)
    await chain.owner.query(text, values)
    expect(await onHand(milk)).toBe(17)
  })
})

describe('countStock is rejected', () => {
  const line = (change: Partial<Line> = {}) => ({ productId: milk, counted: 1, expected: 20, ...change })

  test.each([
    ['no line', () => [], 'lines'],
    ['a negative quantity', () => [line({ counted: -1 })], 'lines.0.counted'],
    [
      'more than a million',
      () => [line(), line({ productId: bread, counted: 1_000_001 })],
      'lines.1.counted',
    ],
    ['a negative expectation', () => [line({ expected: -1 })], 'lines.0.expected'],
    ['the same product twice', () => [line(), line({ productId: milk.toUpperCase() })], 'lines.1.productId'],
  ])('with %s', async (_, lines, field) => {
    expect(await count(lines())).toMatchObject({ code: 'INVALID_INPUT', field })
    expect(await onHand(milk)).toBe(20)
  })

  test('with unknown products, and the problem names them', async () => {
    const [none, neither] = [uuid(), uuid()]
    const lines = [line(), line({ productId: none }), line({ productId: neither })]
    expect(await count(lines)).toMatchObject({ code: 'UNKNOWN_PRODUCT', productIds: [none, neither] })
    expect(await onHand(milk)).toBe(20)
  })

  test('in the store of another manager, and so is countDifferences', async () => {
    const input = { storeId: store, lines: [line()], idempotencyKey: uuid() }
    const stranger = managerOf(await chain.store())
    const { errors } = await chain.inventory.ask(mutation, { input }, stranger)
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    const lines = [{ productId: milk, counted: 1 }]
    const answer = await chain.inventory.ask(preview, { storeId: store, lines }, stranger)
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('and countDifferences rejects invalid lines', async () => {
    for (const lines of [
      [],
      [{ productId: 'milk', counted: 1 }],
      [{ productId: milk, counted: -1 }],
      Array.from({ length: 1_001 }, () => ({ productId: uuid(), counted: 1 })),
    ]) {
      const { errors } = await chain.inventory.ask(preview, { storeId: store, lines }, manager)
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    }
  })
})

interface Line {
  productId: string
  counted: number
  expected: number
}

async function count(lines: Line[], idempotencyKey = uuid(), fields?: string) {
  const input = { storeId: store, lines, idempotencyKey }
  const query = fields
    ? `mutation ($input: CountStockInput!) { countStock(input: $input) { ${fields} } }`
    : mutation
  const { data, errors } = await chain.inventory.ask(query, { input }, manager)
  expect(errors).toBeUndefined()
  return data?.countStock as Record<string, unknown>
}

function sell(productId: string, quantity: number) {
  const lines = [{ productId, quantity }]
  const input = { id: uuid(), storeId: store, actor: { id: 'cashier', name: 'cashier' }, lines }
  return commitStock(chain.context, input)
}

async function ledger(productId: string) {
  const { rows } = await chain.owner.query(
    'select * from stock_movement where store_id = $1 and product_id = $2 order by id',
    [store, productId],
  )
  return rows
}

const onHand = async (productId: string): Promise<number> => (await chain.level(store, productId)).on_hand

import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { changesBy } from '../../../../runtime/testing/changes.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { pricesOf, type TestPrices } from '../../testing/pricing.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

const boss = user(['price:write', 'product:edit', 'stock:read', 'store:all'], [], 'boss')

let chain: TestInventory
let prices: TestPrices
let changes: ReturnType<typeof changesBy>
let category: string
let milk: string
let bread: string
beforeAll(async () => {
  chain = await testInventory()
  prices = pricesOf(chain.inventory)
  changes = changesBy(
    chain.inventory,
    () =>
      '... on PricesChanged { changed } ... on InvalidInput { field } ... on PriceListsOverlap { overlaps { line } }',
    boss,
  )
})
beforeEach(async () => {
  category = uuid()
  await chain.owner.query('insert into category (id, name) values ($1, $2)', [
    category,
    `Category ${category}`,
  ])
  ;[milk, bread] = [await product(250), await product(305)]
})

async function product(price: number): Promise<string> {
  const id = await chain.product({ price })
  await chain.owner.query('update product set category_id = $2 where id = $1', [id, category])
  return id
}

const change = (change: object) => changes.change('changePrices', { change })

async function preview(change: object, as = boss) {
  const query = `query ($change: PriceChangeInput!) { priceDifferences(change: $change) {
    count first { product { id } before { amount } after { amount } } } }`
  const { data, errors } = await chain.inventory.ask(query, { change }, as)
  return { differences: (data as Outcome | null)?.priceDifferences, errors }
}

describe('a percentage of a category', () => {
  test('is shown first and then taken of the base prices, half a cent away from zero', async () => {
    const lower = { category: { categoryId: category, basisPoints: -1_000 } }
    const { differences } = await preview(lower)
    expect(differences.count).toBe(2)
    expect(differences.first).toEqual(
      expect.arrayContaining([
        { product: { id: milk }, before: { amount: 250 }, after: { amount: 225 } },
        // The exact price is 274.5.
        { product: { id: bread }, before: { amount: 305 }, after: { amount: 275 } },
      ]),
    )
    expect(await prices.price(milk)).toBe(250)

    expect(await change(lower)).toMatchObject({ changed: 2 })
    expect([await prices.price(milk), await prices.price(bread)]).toEqual([225, 275])
    const [event] = await chain.emitted(`Product/${milk}`)
    expect(event).toMatchObject({
      type: 'ProductChanged',
      data: { price: 225, changed: ['price'], version: 2 },
    })
  })

  test('is taken of the price in a list, or else of the base price', async () => {
    const store = await chain.store()
    const list = await prices.list({ scope: 'STORE', storeIds: [store] }, { [milk]: 200 })
    const dearer = { priceListId: list.id, category: { categoryId: category, basisPoints: 1_000 } }
    expect((await preview(dearer)).differences.first).toEqual(
      expect.arrayContaining([
        { product: { id: milk }, before: { amount: 200 }, after: { amount: 220 } },
        { product: { id: bread }, before: null, after: { amount: 336 } },
      ]),
    )
    expect(await change(dearer)).toMatchObject({ changed: 2 })
    expect([await prices.price(milk, store), await prices.price(bread, store)]).toEqual([220, 336])
    expect(await prices.price(milk)).toBe(250)
  })
})

describe('lines', () => {
  test('change base prices, and only those that differ', async () => {
    const lines = [
      { productId: milk, price: 260 },
      { productId: bread, price: 305 },
    ]
    expect((await preview({ lines })).differences).toMatchObject({
      count: 1,
      first: [{ product: { id: milk } }],
    })
    expect(await change({ lines })).toMatchObject({ changed: 1 })
    expect(await prices.price(milk)).toBe(260)
  })

  test('change 10,000 base prices with as many statements as 2', async () => {
    const { rows } = await chain.owner.query(
      `insert into product (id, sku, name, price, tax_class, category_id)
       select uuidv7(), 'BULK-' || n, 'Bulk ' || n, 100, 'STANDARD', $1 from generate_series(1, 10000) n returning id`,
      [category],
    )
    const statementsOf = async (lines: object[], changed: number) => {
      const { length } = await chain.inventory.statementsOf(async () => {
        expect(await change({ lines })).toMatchObject({ changed })
      })
      return length
    }
    const few = await statementsOf(
      [milk, bread].map((productId) => ({ productId, price: 1 })),
      2,
    )
    const many = rows.map(({ id }: { id: string }) => ({ productId: id, price: 101 }))
    expect(await statementsOf(many, 10_000)).toBe(few)
    expect(await change({ category: { categoryId: category, basisPoints: 1 } })).toMatchObject({
      field: 'category.categoryId',
    })
  })
})

test.each<[string, () => object, object]>([
  ['neither lines nor a category', () => ({}), { field: 'change' }],
  [
    'no percentage',
    () => ({ category: { categoryId: category, basisPoints: 0 } }),
    { field: 'category.basisPoints' },
  ],
  [
    'an unknown category',
    () => ({ category: { categoryId: uuid(), basisPoints: 1 } }),
    { code: 'NOT_FOUND' },
  ],
  [
    'a base price to remove',
    () => ({ lines: [{ productId: milk, price: null }] }),
    { field: 'lines.0.price' },
  ],
  ['a price below zero', () => ({ lines: [{ productId: milk, price: -1 }] }), { field: 'lines.0.price' }],
])('a change with %s is rejected, and its preview too', async (_, input, problem) => {
  expect(await change(input())).toMatchObject(problem)
  expect((await preview(input())).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
})

test('base prices need product:edit', async () => {
  const { errors } = await changes.ask(
    'changePrices',
    { change: { lines: [{ productId: milk, price: 1 }] } },
    user(['price:write', 'store:all']),
  )
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

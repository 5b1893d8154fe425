import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { user } from '../../../runtime/testing/principals.ts'
import { race } from '../../../runtime/testing/race.ts'
import { day, pricer, pricesOf, type TestPrices } from '../testing/pricing.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let prices: TestPrices
let here: string
let there: string
let milk: string
let bread: string
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  prices = pricesOf(chain.inventory)
})
beforeEach(async () => {
  ;[here, there] = [await chain.store(), await chain.store()]
  ;[milk, bread] = [await chain.product({ price: 250 }), await chain.product({ price: 300 })]
})

describe('the price of a product', () => {
  test('is that of the most specific list that holds, and else the base price', async () => {
    expect(await prices.price(milk, here)).toBe(250)
    await prices.list({ name: 'Chain' }, { [milk]: 240 })
    await prices.list({ name: 'Group', scope: 'GROUP', storeIds: [here, there] }, { [milk]: 230 })
    await prices.list({ name: 'Store', scope: 'STORE', storeIds: [here] }, { [milk]: 220 })

    expect([
      await prices.price(milk),
      await prices.price(milk, here),
      await prices.price(milk, there),
    ]).toEqual([240, 220, 230])
    expect(await prices.price(bread, here)).toBe(300)
    expect(await prices.priceOf({ productId: milk, storeId: here })).toMatchObject({
      price: { amount: 220 },
      list: { name: 'Store' },
      day: day(),
      why: `Store is a list for the store and holds on ${day()}; it comes before Group and Chain, which are less specific.`,
    })
    expect(await prices.priceOf({ productId: bread, storeId: here })).toMatchObject({
      price: { amount: 300 },
      list: null,
      why: `No price list has the product on ${day()}: this is its base price.`,
    })
  })

  test('starts and ends by itself at midnight, by the clock of each store', async () => {
    const [ahead, behind] = [
      await chain.store({ timeZone: 'Pacific/Kiritimati' }),
      await chain.store({ timeZone: 'Pacific/Pago_Pago' }),
    ]
    await prices.list({ name: 'Week', from: day(3), until: day(4) }, { [milk]: 199 })
    const priceAt = async (storeId: string, at: string) =>
      (await prices.priceOf({ productId: milk, storeId, at })).price.amount

    // The time zones furthest apart: UTC+14 and UTC-11.
    expect(await priceAt(ahead, `${day(2)}T09:59:59.999Z`)).toBe(250)
    expect(await priceAt(ahead, `${day(2)}T10:00:00Z`)).toBe(199)
    expect(await priceAt(behind, `${day(3)}T10:59:59.999Z`)).toBe(250)
    expect(await priceAt(behind, `${day(3)}T11:00:00Z`)).toBe(199)
    expect(await priceAt(ahead, `${day(4)}T10:00:00Z`)).toBe(250)
    expect(await priceAt(behind, `${day(5)}T10:59:59.999Z`)).toBe(199)
    expect(await priceAt(behind, `${day(5)}T11:00:00Z`)).toBe(250)
  })

  test('of a past moment is the price of that time', async () => {
    const list = await prices.list({ name: 'Now' }, { [milk]: 200 })
    const first = new Date().toISOString()
    await prices.set(list.id, { [milk]: 210 })
    const second = new Date().toISOString()
    await prices.change('endPriceList', { priceListId: list.id })

    const priceAt = async (at?: string) =>
      (await prices.priceOf({ productId: milk, storeId: here, at })).price.amount
    expect([await priceAt(first), await priceAt(second), await priceAt()]).toEqual([200, 210, 250])
  })

  test('takes one statement for 50 products', async () => {
    const query = `query ($storeId: ID) { products(first: 50) { nodes { price(storeId: $storeId) { amount } } } }`
    for (let made = 0; made < 50; made++) await chain.product()
    const { length } = await chain.inventory.statementsOf(() =>
      chain.inventory.ask(query, { storeId: here }, pricer),
    )
    expect(length).toBe(2)
  })
})

describe('setPriceListLines', () => {
  test('sets, changes and removes prices, and emits what changed', async () => {
    const { id } = await prices.list({})
    expect(await prices.set(id, { [milk]: 200, [bread]: 280 })).toMatchObject({ changed: 2 })
    expect(await prices.set(id, { [milk]: 190, [bread]: 280 })).toMatchObject({ changed: 1 })
    expect(await prices.set(id, { [milk]: null })).toMatchObject({ changed: 1 })

    expect(await prices.price(milk)).toBe(250)
    const events = await prices.emitted(`PriceList/${id}`)
    expect(events.map(({ type }) => type)).toEqual([
      'PriceListChanged',
      'PricesSet',
      'PricesSet',
      'PricesSet',
    ])
    expect(events.slice(1).map(({ data }) => (data as { lines: unknown }).lines)).toEqual([
      [
        { productId: milk, price: 200, priceBefore: null },
        { productId: bread, price: 280, priceBefore: null },
      ],
      [{ productId: milk, price: 190, priceBefore: 200 }],
      [{ productId: milk, price: null, priceBefore: 190 }],
    ])
    await prices.change('endPriceList', { priceListId: id })
  })

  test('sets 10,000 prices with as many statements as 2, and rejects one more', async () => {
    const ids = await manyProducts(10_000)
    const { id } = await prices.list({ scope: 'STORE', storeIds: [here] })
    const all = Object.fromEntries(ids.map((product, at) => [product, 100 + at]))
    const statementsOf = async (lines: Record<string, number>, changed: number) => {
      const { length } = await chain.inventory.statementsOf(async () => {
        expect(await prices.set(id, lines)).toMatchObject({ changed })
      })
      return length
    }
    const few = await statementsOf({ [milk]: 1, [bread]: 2 }, 2)
    const began = performance.now()
    expect(await statementsOf(all, 10_000)).toBe(few)
    expect(performance.now() - began).toBeLessThan(15_000)
    expect(await prices.price(ids[9_999]!, here)).toBe(10_099)
    expect(await prices.set(id, { ...all, [milk]: 1 })).toMatchObject({
      field: 'lines',
      message: expect.stringContaining('10001 items: expected 1 to 10000'),
    })
  })

  test.each<[string, () => object[], object]>([
    ['no line', () => [], { field: 'lines' }],
    ['a negative price', () => [{ productId: milk, price: -1 }], { field: 'lines.0.price' }],
    [
      'a product twice',
      () => [
        { productId: milk, price: 1 },
        { productId: milk, price: 2 },
      ],
      { field: 'lines.1.productId' },
    ],
    ['an unknown product', () => [{ productId: uuid(), price: 1 }], { code: 'UNKNOWN_PRODUCT' }],
  ])('rejects %s', async (_, lines, problem) => {
    const { id } = await prices.list({ scope: 'STORE', storeIds: [here] })
    expect(await prices.change('setPriceListLines', { priceListId: id, lines: lines() })).toMatchObject(
      problem,
    )
  })

  test('rejects lists that overlap, and names the line', async () => {
    const first = await prices.list(
      { scope: 'GROUP', storeIds: [here, there], until: day(7) },
      { [milk]: 200 },
    )
    const second = await prices.list({ scope: 'GROUP', storeIds: [there], from: day(7) }, { [bread]: 290 })

    expect(await prices.set(second.id, { [bread]: 291, [milk]: 1 })).toMatchObject({
      code: 'PRICE_LISTS_OVERLAP',
      message: expect.stringContaining(`lines.1: `),
      overlaps: [{ line: 1, product: { id: milk }, priceList: { id: first.id } }],
    })
    const later = await prices.update(second, { from: day(8) })
    expect(await prices.set(second.id, { [milk]: 1 })).toMatchObject({ changed: 1 })
    // The days of a list cannot be moved onto those of the other either.
    expect(await prices.update(later.priceList, { from: day(6) })).toMatchObject({
      code: 'PRICE_LISTS_OVERLAP',
      overlaps: [{ line: null, product: { id: milk } }],
    })
    expect(await prices.update(first, { until: day(9) })).toMatchObject({ code: 'PRICE_LISTS_OVERLAP' })
  })

  test('one of two lists that overlap wins, also when both are set at once', async () => {
    const lists = [
      await prices.list({ scope: 'STORE', storeIds: [here] }),
      await prices.list({ scope: 'STORE', storeIds: [here] }),
    ]
    const outcomes = await race(2, 2, (turn) => prices.set(lists[turn]!.id, { [milk]: 200 + turn }))
    expect(outcomes.map((outcome) => outcome.code ?? outcome.changed).sort()).toEqual([
      1,
      'PRICE_LISTS_OVERLAP',
    ])
  })
})

describe('a price list', () => {
  test('is rejected when it ends before it begins', async () => {
    expect(
      await prices.change('createPriceList', { name: 'Turned', scope: 'CHAIN', from: day(5), until: day(4) }),
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'until' })
    const list = await prices.list({ scope: 'STORE', storeIds: [here], from: day(5) })
    expect(await prices.update(list, { until: day(4) })).toMatchObject({ field: 'until' })
  })

  test.each<[string, () => object, object]>([
    ['a day that is over', () => ({ from: day(-2) }), { field: 'from' }],
    ['stores for the chain', () => ({ storeIds: [here] }), { field: 'storeIds' }],
    ['two stores for one', () => ({ scope: 'STORE', storeIds: [here, there] }), { field: 'storeIds' }],
    ['no store for a group', () => ({ scope: 'GROUP' }), { field: 'storeIds' }],
    ['a store twice', () => ({ scope: 'GROUP', storeIds: [here, here] }), { field: 'storeIds.1' }],
    [
      'an unknown store',
      () => ({ scope: 'STORE', storeIds: [uuid()] }),
      { code: 'NOT_FOUND', kind: 'Store' },
    ],
    ['no name', () => ({ name: ' ' }), { field: 'name' }],
  ])('is rejected with %s', async (_, facts, problem) => {
    const input = { name: 'List', scope: 'CHAIN', from: day(1), ...facts() }
    expect(await prices.change('createPriceList', input)).toMatchObject(problem)
  })

  test('keeps its first day and its stores once it has begun', async () => {
    const list = await prices.list({ scope: 'GROUP', storeIds: [here] })
    expect(await prices.update(list, { from: day(3) })).toMatchObject({ field: 'from' })
    expect(await prices.update(list, { storeIds: [there] })).toMatchObject({ field: 'storeIds' })
    expect(await prices.update(list, { until: day(-2) })).toMatchObject({ field: 'until' })
    const { priceList } = await prices.update(list, { name: 'Renamed', until: day(3) })
    expect(priceList).toMatchObject({ version: 2, name: 'Renamed', until: day(3) })
    expect(await prices.update(list, { name: 'Other' })).toMatchObject({
      code: 'VERSION_CONFLICT',
      present: { version: 2 },
    })
  })

  test('of the future takes other stores and days', async () => {
    const list = await prices.list({ scope: 'GROUP', storeIds: [here], from: day(5), until: day(6) })
    const { priceList } = await prices.update(list, { storeIds: [there], from: day(4), until: null })
    expect(priceList).toMatchObject({ from: day(4), until: null, stores: [{ id: there }], version: 2 })
    expect(await prices.update(priceList, { storeIds: [there] })).toMatchObject({ priceList: { version: 2 } })
  })

  test('that was ended is ended for good', async () => {
    const list = await prices.list({ scope: 'STORE', storeIds: [here] }, { [milk]: 200 })
    const ended = await prices.change('endPriceList', { priceListId: list.id })
    expect(ended.priceList.endedAt).not.toBeNull()
    expect(await prices.price(milk, here)).toBe(250)
    expect(await prices.change('endPriceList', { priceListId: list.id })).toMatchObject({
      code: 'ALREADY_DONE',
    })
    expect(await prices.set(list.id, { [milk]: 1 })).toMatchObject({ code: 'ALREADY_DONE' })
    expect(await prices.update(ended.priceList, { name: 'x' })).toMatchObject({ code: 'ALREADY_DONE' })
  })

  test('shows its prices page by page, sorted by name', async () => {
    const [a, b, c] = await Promise.all(['A', 'b', 'C'].map((name) => chain.product({ name: `${name} jam` })))
    const list = await prices.list({ scope: 'STORE', storeIds: [here] }, { [c!]: 3, [a!]: 1, [b!]: 2 })
    const query = `query ($id: ID!, $after: String) { priceList(id: $id) { lines(first: 2, after: $after) {
      totalCount nodes { product { id } price { amount } } pageInfo { hasNextPage endCursor } } } }`
    const page = async (after?: string) => {
      const { data } = await chain.inventory.ask(query, { id: list.id, after }, user(['stock:read'], [here]))
      // biome-ignore lint/suspicious/noExplicitAny: the answer of a query
      return (data as any).priceList.lines
    }
    const first = await page()
    const rest = await page(first.pageInfo.endCursor)
    expect(first.totalCount).toBe(3)
    expect([...first.nodes, ...rest.nodes].map(({ product }) => product.id)).toEqual([a, b, c])
  })

  test('of another store is not shown to a manager, nor changed by one', async () => {
    const list = await prices.list({ name: 'Theirs', scope: 'STORE', storeIds: [there] })
    const manager = user(['stock:read', 'price:write'], [here], 'manager')
    const query = 'query ($id: ID!) { priceList(id: $id) { id } priceLists { nodes { id } } }'
    const { data } = await chain.inventory.ask(query, { id: list.id }, manager)
    // biome-ignore lint/suspicious/noExplicitAny: the answer of a query
    const seen = data as any
    expect(seen.priceList).toBeNull()
    expect(seen.priceLists.nodes).not.toContainEqual({ id: list.id })
    expect(await prices.change('endPriceList', { priceListId: list.id }, manager)).toMatchObject({
      code: 'NOT_FOUND',
    })
    for (const of of [{ scope: 'CHAIN' }, { scope: 'STORE', storeIds: [there] }]) {
      const { errors } = await prices.ask('createPriceList', { name: 'Mine', from: day(1), ...of }, manager)
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
    const own = await prices.change(
      'createPriceList',
      { name: 'Mine', from: day(1), scope: 'STORE', storeIds: [here] },
      manager,
    )
    expect(own).toMatchObject({ priceList: { stores: [{ id: here }] } })
  })
})

async function manyProducts(count: number): Promise<string[]> {
  const { rows } = await chain.owner.query(
    `insert into product (id, sku, name, price, tax_class, category_id)
     select uuidv7(), 'MANY-' || n, 'Many ' || n, 100, 'STANDARD', (select id from category limit 1)
     from generate_series(1, $1) n returning id`,
    [count],
  )
  return rows.map(({ id }) => id)
}

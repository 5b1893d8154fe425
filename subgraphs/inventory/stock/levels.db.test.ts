import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { logistics, managerOf, type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let here: string
let there: string
let category: string
const products: string[] = []
beforeAll(async () => {
  chain = await testInventory()
  ;[here, there] = [await chain.store(), await chain.store()]
  for (const name of ['bread', 'Apple', 'apple', 'Éclair', 'milk'])
    products.push(await chain.product({ name }))
  // The first stock level has no unit, the next has 10, and so on. The reorder point is 10; more than 30
  // is too much.
  for (const [n, product] of products.entries())
    for (const store of [here, there])
      await chain.addLevel(store, product, { onHand: n * 10, reorderPoint: 10, overstockThreshold: 30 })
  const { rows } = await chain.owner.query('select id from category')
  category = rows[0].id
})

const query = `query ($filter: StockLevelFilter, $orderBy: StockLevelOrder, $first: Int, $after: String) {
  stockLevels(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { store { id } product { name } available } pageInfo { hasNextPage endCursor } totalCount } }`

const orders = ['NAME', 'AVAILABLE', 'MOST_AVAILABLE', 'DAYS_OF_COVER', 'LONGEST_COVER']

describe('the stock levels', () => {
  test.each([
    ['eCLAIR', ['Éclair']],
    ['app', ['Apple', 'apple']],
    ['every', ['Apple', 'apple', 'bread', 'Éclair', 'milk']],
    ['SKU-', ['Apple', 'apple', 'bread', 'Éclair', 'milk']],
    ['ple', []],
    ['pple', ['Apple', 'apple']],
    ['aplpe', ['Apple', 'apple']],
    [' ', ['Apple', 'apple', 'bread', 'Éclair', 'milk']],
  ])('are searched like products, in each order: %s', async (search, names) => {
    for (const orderBy of orders) {
      const { nodes, totalCount } = await levels({ orderBy, filter: { storeIds: [here], search } })
      expect(nodes.map(({ product }) => product.name).sort()).toEqual([...names].sort())
      expect(totalCount).toBe(names.length)
    }
  })

  test('are found by SKU, by barcode, within a category and by too little stock', async () => {
    const milk = products.at(-1)!
    await chain.owner.query(`update product set barcode = '4006381333931' where id = $1`, [milk])
    const found = async (filter: object) =>
      (await levels({ filter: { storeIds: [here], ...filter } })).nodes.map(({ product }) => product.name)
    expect(await found({ search: `sku-${milk}` })).toEqual(['milk'])
    expect(await found({ search: '40063813' })).toEqual(['milk'])
    expect(await found({ search: 'milk', categoryId: category })).toEqual(['milk'])
    expect(await found({ search: 'milk', categoryId: uuid() })).toEqual([])
    expect(await found({ search: 'app', status: 'LOW' })).toEqual(['Apple'])
  })

  test('are rejected for a search of 101 characters', async () => {
    const asked = { filter: { search: 's'.repeat(101) } }
    const { errors } = await chain.inventory.ask(query, asked, logistics)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test.each([
    ['NAME', (level: Level) => level.product.name.toLowerCase()],
    ['AVAILABLE', (level: Level) => level.available],
  ])('come page by page, each once, by %s', async (orderBy, keyOf) => {
    const seen: Level[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Page = await levels({ orderBy, first: 3, after })
      seen.push(...nodes)
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(new Set(seen.map((level) => JSON.stringify(level))).size).toBe(10)
    const { rows } = await chain.owner.query('select k from unnest($1::text[]) as k order by folded(k)', [
      seen.map((level) => `${keyOf(level)}`.padStart(orderBy === 'NAME' ? 0 : 5)),
    ])
    expect(rows.map(({ k }) => k.trim())).toEqual(seen.map((level) => `${keyOf(level)}`))
  })

  test('can be filtered by store, product, category, too little and too much', async () => {
    const total = async (filter: object) => (await levels({ filter })).totalCount
    expect(await total({ storeIds: [here] })).toBe(5)
    expect(await total({ productId: products[1] })).toBe(2)
    expect(await total({ productId: uuid() })).toBe(0)
    expect(await total({ categoryId: category })).toBe(10)
    expect(await total({ categoryId: uuid() })).toBe(0)
    expect(await total({ status: 'LOW' })).toBe(4)
    expect(await total({ status: 'OVERSTOCKED', storeIds: [here] })).toBe(1)
  })

  test('of a category include those below it, and products that have it as a further one', async () => {
    const [drinks, milks, other] = [uuid(), uuid(), uuid()]
    const [cream, tea] = [await chain.product(), await chain.product()]
    await chain.owner.query(
      `insert into category (id, name, parent_id) values ($1, 'Drinks', null), ($2, 'Milks', $1), ($3, 'Other', null)`,
      [drinks, milks, other],
    )
    await chain.owner.query('update product set category_id = $2 where id = $1', [cream, milks])
    await chain.owner.query('update product set other_category_ids = $2 where id = $1', [tea, [drinks]])
    const store = await chain.store()
    for (const product of [cream, tea]) await chain.addLevel(store, product, { onHand: 1 })

    for (const orderBy of orders) {
      const found = async (categoryId: string) => {
        const { nodes, totalCount } = await levels({ orderBy, filter: { categoryId, storeIds: [store] } })
        expect(nodes).toHaveLength(totalCount)
        return totalCount
      }
      expect([await found(drinks), await found(milks), await found(other)]).toEqual([2, 1, 0])
    }
  })

  test('are those of the stores that the caller may read', async () => {
    expect((await levels({}, managerOf(here))).totalCount).toBe(5)
    expect((await levels({}, managerOf())).totalCount).toBe(0)
    const asked = { filter: { storeIds: [there] } }
    const { errors } = await chain.inventory.ask(query, asked, managerOf(here))
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  })

  test('reject a cursor of another order', async () => {
    for (const orderBy of orders) {
      const { pageInfo } = await levels({ orderBy, first: 1 })
      for (const other of orders.filter((order) => order !== orderBy)) {
        const asked = { orderBy: other, after: pageInfo.endCursor }
        const { errors } = await chain.inventory.ask(query, asked, logistics)
        expect(errors, `${other} after ${orderBy}`).toMatchObject([
          { extensions: { code: 'BAD_USER_INPUT' } },
        ])
      }
    }
  })

  test.each([
    ['AVAILABLE', [0, 10, 20, 30, 40]],
    ['MOST_AVAILABLE', [40, 30, 20, 10, 0]],
    // Ten units are sold of the products with 30 and 40. The others do not sell: they have equal
    // cover, and sort by product.
    ['DAYS_OF_COVER', [30, 40, 0, 10, 20]],
    ['LONGEST_COVER', [20, 10, 40, 30, 0]],
  ])('of one store are sorted in both directions, page by page, by %s', async (orderBy, available) => {
    const store = await chain.store()
    for (const [n, product] of [...products].sort().entries())
      await chain.addLevel(store, product, { onHand: n * 10 })
    await chain.owner.query(
      `insert into sales_rate (store_id, product_id, sold)
       select store_id, product_id, 10000 from stock_level where store_id = $1 and on_hand >= 30000`,
      [store],
    )
    const filter = { storeIds: [store] }
    const whole = (await levels({ orderBy, filter })).nodes

    expect(await paged({ orderBy, filter })).toEqual(whole)
    expect(whole.map((level) => level.available)).toEqual(available)
  })

  test('take as many statements for ten as for one', async () => {
    const count = async (first: number) =>
      (await chain.inventory.statementsOf(() => levels({ first }, managerOf(here)))).length
    // The statements read the stores that the caller may read, the stock levels, their number, and their
    // products.
    expect([await count(1), await count(10)]).toEqual([4, 4])
  })
})

interface Level {
  product: { name: string }
  available: number
}

interface Page {
  nodes: Level[]
  pageInfo: { hasNextPage: boolean; endCursor: string }
  totalCount: number
}

async function paged(asked: object) {
  const seen: Level[] = []
  let after: string | null = null
  do {
    const { nodes, pageInfo }: Page = await levels({ ...asked, first: 2, after })
    seen.push(...nodes)
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after)
  return seen
}

async function levels(asked: object, caller = logistics): Promise<Page> {
  const { data, errors } = await chain.inventory.ask(query, { ...asked }, caller)
  expect(errors).toBeUndefined()
  return data?.stockLevels as Page
}

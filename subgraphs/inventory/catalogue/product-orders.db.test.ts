import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { catalogueOf } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
beforeAll(async () => {
  chain = await testInventory()
  const catalogue = catalogueOf(chain.inventory)
  const made: [string, number, object][] = [
    ['Cup', 500, { colour: 'red', sizes: ['S', 'M'] }],
    ['Bowl', 300, { colour: 'red' }],
    ['Apron', 500, { colour: 'blue', sizes: ['M'] }],
    ['Dish', 300, {}],
    ['Spoon', 100, { colour: 'red', sizes: ['L'] }],
  ]
  for (const [name, price, attributes] of made) await catalogue.create({ name, price, attributes })
})

describe('products are listed in pages', () => {
  test.each([
    ['NAME', ['Apron', 'Bowl', 'Cup', 'Dish', 'Spoon']],
    ['PRICE', ['Spoon', 'Bowl', 'Dish', 'Cup', 'Apron']],
    ['HIGHEST_PRICE', ['Apron', 'Cup', 'Dish', 'Bowl', 'Spoon']],
    ['NEWEST', ['Spoon', 'Dish', 'Apron', 'Bowl', 'Cup']],
  ])('by %s', async (orderBy, names) => {
    const found: string[] = []
    let after: string | null = null
    do {
      const { data }: Outcome = await ask({ orderBy, first: 2, after })
      found.push(...data.products.nodes.map(({ name }: Outcome) => name))
      const { pageInfo } = data.products
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(found).toEqual(names)
  })

  test('a cursor of another order is rejected', async () => {
    const { data } = (await ask({ orderBy: 'PRICE', first: 1 })) as Outcome
    const after = data.products.pageInfo.endCursor
    for (const orderBy of ['NAME', 'NEWEST', 'HIGHEST_PRICE'])
      expect((await ask({ orderBy, after })).errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT' } },
      ])
  })
})

describe('products are found', () => {
  test.each<[object, string[]]>([
    [{ priceFrom: 300 }, ['Apron', 'Bowl', 'Cup', 'Dish']],
    [{ priceTo: 300 }, ['Bowl', 'Dish', 'Spoon']],
    [{ priceFrom: 300, priceTo: 300 }, ['Bowl', 'Dish']],
    [{ priceFrom: 400, priceTo: 300 }, []],
    [{ attributes: { colour: 'red' } }, ['Bowl', 'Cup', 'Spoon']],
    [{ attributes: { sizes: ['M'] } }, ['Apron', 'Cup']],
    [{ attributes: { colour: 'red', sizes: ['M'] } }, ['Cup']],
    [{ attributes: {} }, ['Apron', 'Bowl', 'Cup', 'Dish', 'Spoon']],
    [{ attributes: { colour: 'red' }, priceTo: 200 }, ['Spoon']],
  ])('with %j', async (filter, names) => {
    const { data } = (await ask({ filter })) as Outcome
    expect(data.products.nodes.map(({ name }: Outcome) => name)).toEqual(names)
    expect(data.products.totalCount).toBe(names.length)
  })

  test.each([['red'], [['red']], [{ note: 'x'.repeat(2_000) }], [{ note: '\0' }]])(
    'not with the attributes %j: the query is rejected',
    async (attributes) => {
      const { errors } = await ask({ filter: { attributes } })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
    },
  )
})

test('each order and the attributes have an index', async () => {
  const owner = await chain.owner.connect()
  try {
    await owner.query('begin; set local enable_seqscan = off; set local enable_sort = off')
    const planOf = async (rest: string) =>
      JSON.stringify((await owner.query(`explain select * from product ${rest}`)).rows)
    expect(await planOf('order by price, id limit 20')).toContain('product_by_price')
    expect(await planOf('order by price desc, id desc limit 20')).toContain('product_by_price')
    expect(await planOf('order by id desc limit 20')).toContain('product_pkey')
    expect(await planOf(`where attributes @> '{"a": 1}'`)).toContain('product_by_attribute')
  } finally {
    await owner.query('rollback')
    owner.release()
  }
})

const ask = (variables: Record<string, unknown>) =>
  chain.inventory.ask(
    `query ($filter: ProductFilter, $orderBy: ProductOrder, $first: Int, $after: String) {
      products(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`,
    variables,
    anonymous,
  )

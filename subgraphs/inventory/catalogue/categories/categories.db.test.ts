import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../../runtime/access/principal.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { catalogueOf } from '../../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
const made: Record<string, Outcome> = {}
beforeAll(async () => {
  chain = await testInventory()
  await chain.owner.query('delete from category')
  const catalogue = catalogueOf(chain.inventory)
  for (const [name, below] of [
    ['Épicerie'],
    ['Crémerie', 'Épicerie'],
    ['œufs frais', 'Crémerie'],
    ['Lait', 'Crémerie'],
    ['Old', 'Épicerie'],
    ['Gifts'],
  ] as const)
    made[name] = await catalogue.category(name, below && made[below]!.id)
  await catalogue.change('archiveCategory', { categoryId: made.Old!.id })
  const of = (name: string) => made[name]!.id as string
  await catalogue.product(of('Lait'), { name: 'Lait 2 %' })
  await catalogue.product(of('œufs frais'), { name: 'Douzaine', otherCategoryIds: [of('Gifts')] })
  await catalogue.product(of('Épicerie'), { name: 'Sucre' })
  const { id: productId } = await catalogue.product(of('Gifts'), { name: 'Carte' })
  await catalogue.change('archiveProduct', { productId })
})

describe('the categories', () => {
  test.each<[{ parentId?: string; [field: string]: unknown }, string[]]>([
    [{}, ['Crémerie', 'Épicerie', 'Gifts', 'Lait', 'œufs frais']],
    [{ topLevel: true }, ['Épicerie', 'Gifts']],
    [
      { topLevel: null, includeArchived: null, search: ' ' },
      ['Crémerie', 'Épicerie', 'Gifts', 'Lait', 'œufs frais'],
    ],
    [{ parentId: 'Épicerie' }, ['Crémerie']],
    [{ parentId: 'Épicerie', includeArchived: true }, ['Crémerie', 'Old']],
    [{ parentId: uuid() }, []],
    [{ search: 'frais OEU' }, ['œufs frais']],
    [{ search: '%' }, []],
  ])('with the filter %j are %j, sorted without regard to accents and case', async (filter, names) => {
    const parentId = filter.parentId && (made[filter.parentId]?.id ?? filter.parentId)
    const { nodes, totalCount } = await listed({ ...filter, parentId })
    expect(nodes.map(({ name }: Outcome) => name)).toEqual(names)
    expect(totalCount).toBe(names.length)
  })

  test('come page by page, each once', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo }: Outcome = await listed({}, 2, after)
      seen.push(...nodes.map(({ name }: Outcome) => name))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)
    expect(seen).toEqual(['Crémerie', 'Épicerie', 'Gifts', 'Lait', 'œufs frais'])
  })

  test.each([
    ['a search of 101 characters', { filter: { search: 's'.repeat(101) } }],
    ['a page of 101', { first: 101 }],
    ['a cursor of another list', { after: Buffer.from('["x"]').toString('base64url') }],
  ])('are rejected for %s', async (_, variables) => {
    const { errors } = await chain.inventory.ask(list, variables, anonymous)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('are found by their id', async () => {
    const query = 'query ($id: ID!) { category(id: $id) { name archived parent { name } } }'
    expect(await data(query, { id: made.Old!.id })).toEqual({
      category: { name: 'Old', archived: true, parent: { name: 'Épicerie' } },
    })
    expect(await data(query, { id: uuid() })).toEqual({ category: null })
  })
})

describe('a category', () => {
  const tree = `query ($filter: CategoryFilter) { categories(filter: $filter) { nodes { name parent { name }
    children { totalCount nodes { name } } products { totalCount nodes { name } } } } }`

  test('shows its parent, its children and the products of both', async () => {
    const { categories } = await data(tree, { filter: {} })
    const shown = categories.nodes.map((node: Outcome) => [
      node.name,
      node.parent?.name,
      ...[node.children, node.products].map(({ totalCount, nodes }) => [
        totalCount,
        ...nodes.map(({ name }: Outcome) => name),
      ]),
    ])
    expect(shown).toEqual([
      ['Crémerie', 'Épicerie', [2, 'Lait', 'œufs frais'], [2, 'Douzaine', 'Lait 2 %']],
      ['Épicerie', undefined, [1, 'Crémerie'], [3, 'Douzaine', 'Lait 2 %', 'Sucre']],
      ['Gifts', undefined, [0], [1, 'Douzaine']],
      ['Lait', 'Crémerie', [0], [1, 'Lait 2 %']],
      ['œufs frais', 'Crémerie', [0], [1, 'Douzaine']],
    ])
  })

  test('shows its products page by page', async () => {
    const query = `query ($id: ID!, $after: String) { category(id: $id) { products(first: 2, after: $after) {
      nodes { name } pageInfo { hasNextPage endCursor } } } }`
    const first = (await data(query, { id: made.Épicerie!.id })).category.products
    const { pageInfo, nodes } = (
      await data(query, { id: made.Épicerie!.id, after: first.pageInfo.endCursor })
    ).category.products
    expect([first.nodes.length, nodes, pageInfo.hasNextPage]).toEqual([2, [{ name: 'Sucre' }], false])
  })

  test('takes as many statements for five categories as for one', async () => {
    const one = await chain.inventory.statementsOf(() => data(tree, { filter: { search: 'lait' } }))
    const five = await chain.inventory.statementsOf(() => data(tree, { filter: {} }))
    // The page, the parents, and for both lists the pages and the counts.
    expect([one.length, five.length]).toEqual([6, 6])
  })
})

describe('a search for products', () => {
  test.each([
    [{ search: 'cremerie' }, ['Douzaine', 'Lait 2 %']],
    [{ search: 'OEUFS' }, ['Douzaine']],
    [{ search: 'lait' }, ['Lait 2 %']],
    [{ search: 'epicerie' }, ['Douzaine', 'Lait 2 %', 'Sucre']],
    [{ search: 'epicerie', categoryId: 'Gifts' }, ['Douzaine']],
    [{ search: 'oeufs lait' }, []],
  ])(
    'with %j finds %j, also by the names of their categories and the categories above',
    async (filter, names) => {
      const query =
        'query ($filter: ProductFilter) { products(filter: $filter) { nodes { name } totalCount } }'
      const categoryId = 'categoryId' in filter ? made[filter.categoryId!]!.id : undefined
      const { products } = await data(query, { filter: { ...filter, categoryId } })
      expect(products.nodes.map(({ name }: Outcome) => name)).toEqual(names)
      expect(products.totalCount).toBe(names.length)
    },
  )
})

const list = `query ($filter: CategoryFilter, $first: Int, $after: String) {
  categories(filter: $filter, first: $first, after: $after) {
    nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`

const listed = async (filter: object, first = 100, after: string | null = null): Promise<Outcome> =>
  (await data(list, { filter, first, after })).categories

async function data(query: string, variables: object): Promise<Outcome> {
  const answer = await chain.inventory.ask(query, { ...variables }, anonymous)
  expect(answer.errors).toBeUndefined()
  return answer.data as Outcome
}

import { beforeAll, expect, test } from 'vitest'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { catalogueOf, editor, type TestCatalogue } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let drinks: Outcome
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  drinks = await catalogue.category('Drinks')
})

test('a product is created without a category, archived, restored, and put into one', async () => {
  const { product } = await catalogue.create({ name: 'Loose' })
  expect(product).toMatchObject({ category: null, otherCategories: [] })
  await catalogue.change('archiveProduct', { productId: product.id })
  const { product: restored } = await catalogue.change('restoreProduct', { productId: product.id })
  const { product: put } = await catalogue.update(restored, { categoryId: drinks.id })
  expect(put.category).toEqual({ id: drinks.id })
})

test('null takes a product out of its main category, and an omitted field does not', async () => {
  const made = await catalogue.product(drinks.id)
  const { product: renamed } = await catalogue.update(made, { name: 'Renamed' })
  expect(renamed.category).toEqual({ id: drinks.id })
  const { product: out } = await catalogue.update(renamed, { categoryId: null })
  expect(out).toMatchObject({ category: null, version: 3 })
  const { product: same } = await catalogue.update(out, { categoryId: null })
  expect(same.version).toBe(3)
  const events = await catalogue.emitted(`Product/${made.id}`)
  expect(events.at(-1)!.data).toMatchObject({ categoryId: null, changed: ['categoryId'] })
})

test('the main category can become a further one', async () => {
  const made = await catalogue.product(drinks.id)
  const { product } = await catalogue.update(made, { categoryId: null, otherCategoryIds: [drinks.id] })
  expect(product).toMatchObject({ category: null, otherCategories: [{ id: drinks.id }] })
})

test('a product with further categories only is in their lists, once, and can be merged away', async () => {
  const [from, into] = [await catalogue.category('From'), await catalogue.category('Into')]
  const { product } = await catalogue.create({ name: 'Extra', otherCategoryIds: [from.id] })
  expect(await listed(from)).toEqual(['Extra'])
  await catalogue.change('mergeCategories', { categoryId: from.id, intoCategoryId: into.id })
  expect(await listed(into)).toEqual(['Extra'])
  expect(
    (await chain.owner.query('select category_id from product where id = $1', [product.id])).rows,
  ).toEqual([{ category_id: null }])
})

async function listed({ id }: Outcome): Promise<string[]> {
  const query = 'query ($id: ID!) { category(id: $id) { products { nodes { name } totalCount } } }'
  const { data } = await chain.inventory.ask(query, { id }, editor)
  const { nodes, totalCount } = (data as Outcome).category.products
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ name }: Outcome) => name)
}

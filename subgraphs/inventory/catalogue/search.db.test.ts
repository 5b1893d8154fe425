import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import { catalogueOf } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
const [food, dairy, cheese, gifts] = [uuid(), uuid(), uuid(), uuid()] as const
beforeAll(async () => {
  chain = await testInventory()
  await chain.owner.query(
    `insert into category (id, name, parent_id)
     values ($1, 'Food', null), ($2, 'Dairy', $1), ($3, 'Cheese', $2), ($4, 'Gifts', null)`,
    [food, dairy, cheese, gifts],
  )
  const catalogue = catalogueOf(chain.inventory)
  const product = (name: string, categoryId: string, facts: object = {}) =>
    catalogue.product(categoryId, { name, ...facts })
  await product('Crème brûlée', food, { sku: 'DES-01', barcode: '4006381333931' })
  await product('Œufs frais', food, { sku: 'EGG-12', taxClass: 'ZERO' })
  await product('İnci Straße ΟΔΟΣ', food, { sku: 'ODD/7' })
  await product('Lait écrémé 2 %', dairy, { sku: 'MLK-02' })
  await product('Zébu cheese', cheese, { sku: 'CHE-01', otherCategoryIds: [gifts] })
  await product('apple', gifts, { sku: 'APP-1' })
  await product('Éclair', gifts, { sku: 'ECL-1' })
  await product('Rössle Spätzle', gifts, { sku: 'ROS-1', barcode: 'HOUSE' })
  await product('Roessle T‑shirt', gifts, { sku: 'TSH-1' })
  await product("L'huile d'olive", gifts, { sku: 'OIL-1' })
})

describe('a search', () => {
  test.each([
    ['creme', ['Crème brûlée']],
    ['BRÛL CRÈ', ['Crème brûlée']],
    ['oeuf', ['Œufs frais']],
    ['œufs', ['Œufs frais']],
    ['incı', []],
    ['inci strasse οδος', ['İnci Straße ΟΔΟΣ']],
    ['ecreme 2', ['Lait écrémé 2 %']],
    ['che', ['Zébu cheese']],
    ['mlk-02', ['Lait écrémé 2 %']],
    ['odd 7', ['İnci Straße ΟΔΟΣ']],
    ['40063813', ['Crème brûlée']],
    ["' | che:* & !", ['Zébu cheese']],
    ['%', []],
    ['\\', []],
  ])('for %s finds %j: by the beginning of each word, without accents and case', async (search, names) => {
    expect(await found({ search })).toEqual(names)
  })

  test.each([
    ['roessle', ['Roessle T‑shirt', 'Rössle Spätzle']],
    ['RÖSSLE', ['Roessle T‑shirt', 'Rössle Spätzle']],
    ['roess spaetz', ['Rössle Spätzle']],
    ['rossle', ['Rössle Spätzle']],
    ['tshirt', ['Roessle T‑shirt']],
    ["t'shirt", ['Roessle T‑shirt']],
    ['t shirt', ['Roessle T‑shirt']],
    ['lhuile dolive', ["L'huile d'olive"]],
    ['huile olive', ["L'huile d'olive"]],
  ])('for %s finds %j: with any spelling of umlauts, hyphens and apostrophes', async (search, names) => {
    expect(await found({ search })).toEqual(names)
  })

  test.each([
    ['one letter wrong', 'chaese', ['Zébu cheese']],
    ['the first letter wrong', 'hpple', ['apple']],
    ['the last letter wrong', 'appla', ['apple']],
    ['one letter missing', 'heese', ['Zébu cheese']],
    ['one letter missing of five', 'aple', ['apple']],
    ['one letter too much', 'appple', ['apple']],
    ['two letters transposed', 'paple', ['apple']],
    ['the last two letters transposed', 'appel', ['apple']],
    ['an error in the beginning of a longer word', 'spaezl', ['Rössle Spätzle']],
    ['an error in a word without its hyphen', 'tshrit', ['Roessle T‑shirt']],
    ['an error in each word', 'rosle spetzle', ['Rössle Spätzle']],
    ['an error in one word', 'rosle ros-1', ['Rössle Spätzle']],
    ['an error in the name of a category', 'chesee', ['Zébu cheese']],
    ['two letters wrong', 'chaesa', []],
    ['a letter that moved', 'pplea', []],
    ['an error in a word of four letters', 'zebo', []],
    ['an error in a SKU', 'mlk-03', []],
    ['an error in a code of letters', 'houze', []],
    ['an error in a barcode', '40063814', []],
  ])('with %s (%s) finds %j', async (_, search, names) => {
    expect(await found({ search })).toEqual(names)
  })

  test('with an error finds only words without one when there are any', async () => {
    const catalogue = catalogueOf(chain.inventory)
    await catalogue.product(food, { name: 'Nectar cable', sku: 'N-1' })
    await catalogue.product(food, { name: 'Nectar table', sku: 'N-2' })
    expect(await found({ search: 'table' })).toEqual(['Nectar table'])
    expect(await found({ search: 'rable' })).toEqual(['Nectar cable', 'Nectar table'])
    const first = await page({ search: 'rable' }, 1)
    const second = await page({ search: 'rable' }, 1, first.pageInfo.endCursor)
    expect([first, second].map(({ nodes, totalCount }) => [nodes[0].name, totalCount])).toEqual([
      ['Nectar cable', 2],
      ['Nectar table', 2],
    ])
    const { endCursor } = (await page({ search: 'table' }, 1)).pageInfo
    expect((await page({ search: 'table' }, 1, endCursor)).nodes).toEqual([])
    await chain.owner.query(`delete from product where sku in ('N-1', 'N-2')`)
  })

  test('by a category includes those below it, and products that have it as a further one', async () => {
    expect(await found({ categoryId: cheese })).toEqual(['Zébu cheese'])
    expect(await found({ categoryId: dairy })).toEqual(['Lait écrémé 2 %', 'Zébu cheese'])
    expect(await found({ categoryId: gifts })).toEqual([
      'apple',
      'Éclair',
      "L'huile d'olive",
      'Roessle T‑shirt',
      'Rössle Spätzle',
      'Zébu cheese',
    ])
    expect(await found({ categoryId: food, search: 'che' })).toEqual(['Zébu cheese'])
    expect(await found({ taxClass: 'ZERO' })).toEqual(['Œufs frais'])
  })

  test('for blanks does not filter, and a search of 101 characters is rejected', async () => {
    expect(await found({ search: '  ' })).toHaveLength(10)
    const { errors } = await chain.inventory.ask(products, { filter: { search: 's'.repeat(101) } }, anonymous)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  test('is sorted without regard to accents and case, page by page, each product once', async () => {
    const whole = await found({})
    const seen: string[] = []
    let after: string | null = null
    do {
      const { nodes, pageInfo } = await page({}, 2, after)
      seen.push(...nodes.map(({ name }: { name: string }) => name))
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null
    } while (after)

    expect(whole.slice(0, 3)).toEqual(['apple', 'Crème brûlée', 'Éclair'])
    expect(seen).toEqual(whole)
  })
})

const products = `query ($filter: ProductFilter, $first: Int, $after: String) {
  products(filter: $filter, first: $first, after: $after) {
    nodes { name } totalCount pageInfo { hasNextPage endCursor } } }`

async function page(filter: object, first = 100, after: string | null = null) {
  const { data, errors } = await chain.inventory.ask(products, { filter, first, after }, anonymous)
  expect(errors).toBeUndefined()
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its query's
  return (data as any).products
}

async function found(filter: object): Promise<string[]> {
  const { nodes, totalCount } = await page(filter)
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ name }: { name: string }) => name)
}

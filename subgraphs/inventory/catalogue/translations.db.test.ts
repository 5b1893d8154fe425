import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { catalogueOf, type TestCatalogue } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let dairy: Outcome
let milk: Outcome
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  dairy = (
    await catalogue.change('createCategory', {
      name: 'Dairy',
      translations: [{ language: 'fr', name: 'Produits laitiers' }],
    })
  ).category
  milk = await catalogue.product(dairy.id, {
    name: 'Buttermilk',
    description: 'From cows.',
    translations: [
      { language: 'FR', name: 'Babeurre' },
      { language: 'fr_ca', name: 'Lait de beurre', description: 'De vaches.' },
    ],
  })
})

describe('a product', () => {
  test.each([
    [null, 'Buttermilk', 'From cows.', 'Dairy'],
    ['fr', 'Babeurre', 'From cows.', 'Produits laitiers'],
    ['fr-CA', 'Lait de beurre', 'De vaches.', 'Produits laitiers'],
    ['fr-ca', 'Lait de beurre', 'De vaches.', 'Produits laitiers'],
    ['fr-BE', 'Babeurre', 'From cows.', 'Produits laitiers'],
    ['de', 'Buttermilk', 'From cows.', 'Dairy'],
  ])(
    'has its texts in %s, in the language without the country, or in that of the chain',
    async (language, name, description, category) => {
      expect(await read(language)).toMatchObject({ name, description, category: { name: category } })
    },
  )

  test('is read in several languages by as many statements as in one', async () => {
    const statements = async (fields: string) =>
      (await chain.inventory.asked(`{ product(id: "${milk.id}") { ${fields} } }`, {}, anonymous)).statements
    expect(await statements('name fr: name(language: "fr") description(language: "fr")')).toHaveLength(
      (await statements('name')).length,
    )
  })

  test('lists its translations in the order of languages', async () => {
    expect((await read(null)).translations).toEqual([
      { language: 'fr', name: 'Babeurre', description: null },
      { language: 'fr-CA', name: 'Lait de beurre', description: 'De vaches.' },
    ])
  })

  test.each([
    ['babeurre', ['Buttermilk']],
    ['babuerre', ['Buttermilk']],
    ['lait beurre', ['Buttermilk']],
    ['butter', ['Buttermilk']],
    ['laitiers', ['Buttermilk']],
    ['vaches', []],
  ])('is found by %s: by its names and those of its category in each language', async (search, names) => {
    const { data } = (await chain.inventory.ask(
      'query ($search: String) { products(filter: { search: $search }) { nodes { name } } }',
      { search },
      anonymous,
    )) as Outcome
    expect(data.products.nodes.map(({ name }: Outcome) => name)).toEqual(names)
  })

  test('is edited: its translations are replaced under its version, and the event names them', async () => {
    const { product } = await catalogue.create({ translations: [{ language: 'de', name: 'Brot' }] })
    const edited = await catalogue.update(product, { translations: [{ language: 'de', name: 'Laib' }] })
    expect(edited.product.version).toBe(2)
    const same = await catalogue.update(edited.product, { translations: [{ language: 'de', name: 'Laib' }] })
    expect(same.product.version).toBe(2)
    const events = await catalogue.emitted(`Product/${product.id}`)
    expect(events.at(-1)!.data).toMatchObject({ version: 2, changed: ['translations'] })
    const category = await catalogue.updateCategory(dairy, { translations: [] })
    expect(category.category.version).toBe(2)
    await catalogue.updateCategory(category.category, {
      translations: [{ language: 'fr', name: 'Produits laitiers' }],
    })
  })

  test.each([
    ['translations', Array.from({ length: 11 }, (_, n) => ({ language: `a${'abcdefghijk'[n]}`, name: 'x' }))],
    ['translations.0.language', [{ language: 'french', name: 'x' }]],
    [
      'translations.1.language',
      [
        { language: 'fr', name: 'x' },
        { language: 'FR', name: 'y' },
      ],
    ],
    ['translations.0', [{ language: 'fr' }]],
    ['translations.0.name', [{ language: 'fr', name: ' ' }]],
    ['translations.0.description', [{ language: 'fr', description: 'x'.repeat(5_001) }]],
  ])('with invalid %s is rejected', async (field, translations) => {
    expect(await catalogue.create({ translations })).toMatchObject({ __typename: 'InvalidInput', field })
  })

  test('in a language that is none is a bad query', async () => {
    const { errors } = await chain.inventory.ask(query, { id: milk.id, language: 'klingon' }, anonymous)
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })
})

const query = `query ($id: ID!, $language: String) { product(id: $id) {
  name(language: $language) description(language: $language)
  translations { language name description } category { name(language: $language) translations { name } } } }`

async function read(language: string | null): Promise<Outcome> {
  const { data, errors } = await chain.inventory.ask(query, { id: milk.id, language }, anonymous)
  expect(errors).toBeUndefined()
  return (data as Outcome).product
}

import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { catalogueOf, type TestCatalogue } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let drinks: string
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  drinks = (await catalogue.category('Drinks')).id
  await product('UPC', '036000291452')
  await product('EAN', '590-1234-123457')
  await product('EAN-8', '96385074')
  await product('Case of 12', '10036000291459')
  await product('In-house', 'Int-0042')
})

const product = (name: string, barcode: string) => catalogue.product(drinks, { name, barcode })

describe('one physical barcode', () => {
  const forms: [form: string, name: string][] = [
    ['036000291452', 'UPC'],
    ['0036000291452', 'UPC'],
    ['00036000291452', 'UPC'],
    [' 0 36000 29145 2 ', 'UPC'],
    ['0-36000-29145-2', 'UPC'],
    ['5901234123457', 'EAN'],
    ['05901234123457', 'EAN'],
    ['5 901234 123457', 'EAN'],
    ['5\u00a0901234\u2011123457', 'EAN'],
    ['96385074', 'EAN-8'],
    ['00000096385074', 'EAN-8'],
    ['9638 5074', 'EAN-8'],
    ['INT-0042', 'In-house'],
    ['int-0042 ', 'In-house'],
  ]

  test.each(forms)('is found as %j', async (barcode, name) => {
    expect(await byBarcode(barcode)).toMatchObject({ name })
  })

  test.each(forms)('is found by a search for %j', async (search, name) => {
    expect(await bySearch(search)).toEqual([name])
  })

  test.each([
    ['5901', ['EAN']],
    ['05901', ['EAN']],
    ['590-1234-1', ['EAN']],
    ['3600029', ['UPC']],
    ['ean 5901234123457', ['EAN']],
    ['1003600029', ['Case of 12']],
  ])('is found by the beginning of a form: %s', async (search, names) => {
    expect(await bySearch(search)).toEqual(names)
  })

  test.each(forms)('is taken in every form: %j', async (barcode, name) => {
    const rejected = await catalogue.create({ categoryId: drinks, barcode })

    expect(rejected).toMatchObject({ code: 'CODE_TAKEN', holder: { kind: 'Product', name } })
    expect(rejected.message).toContain('in whatever form')
  })

  test('goes to one of ten products that claim it concurrently, each in another form', async () => {
    const written = ['4006381333931', '04006381333931', '4 006381 333931', '400-6381-333931']
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        catalogue.create({ categoryId: drinks, barcode: written[n % written.length] }),
      ),
    )
    expect(outcomes.filter(({ __typename }) => __typename === 'ProductSaved')).toHaveLength(1)
    expect(outcomes.filter(({ __typename }) => __typename === 'CodeTaken')).toHaveLength(9)
  })

  test('is stored as it was typed, and also shown as a GTIN-14', async () => {
    expect(await byBarcode('5901234123457')).toEqual({
      name: 'EAN',
      barcode: '590-1234-123457',
      gtin: '05901234123457',
    })
    expect(await byBarcode('INT-0042')).toMatchObject({ barcode: 'Int-0042', gtin: null })
    const { product } = await catalogue.create({ categoryId: drinks, name: 'None' })
    const [none] = await read('query ($id: ID) { product(id: $id) { barcode gtin } }', { id: product.id })
    expect(none).toEqual({ barcode: null, gtin: null })
  })

  test('can be written in another form on the same product', async () => {
    const cola = await product('Cola', '5449000000996')
    const { product: changed } = await catalogue.update(cola, { barcode: '5 449000 000996' })
    expect(changed).toMatchObject({ barcode: '5 449000 000996', version: 2 })
  })
})

describe('the barcode of a case', () => {
  test('differs from the barcode of the unit in it', async () => {
    expect(await byBarcode('10036000291459')).toMatchObject({ name: 'Case of 12' })
    expect(await byBarcode('036000291452')).toMatchObject({ name: 'UPC' })
  })
})

describe('a barcode', () => {
  test.each([
    ['5901234123458', '7'],
    ['590-1234-123450', '7'],
    ['12345678', '0'],
    ['036000291453', '2'],
    ['10036000291458', '9'],
  ])('as long as a GTIN is rejected with a wrong check digit: %s', async (barcode, digit) => {
    expect(await catalogue.create({ categoryId: drinks, barcode })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'barcode',
      message: expect.stringMatching(new RegExp(`expected ${digit} .*code of your own.*letter`)),
    })
  })

  test.each(['4711', '12345', 'A', 'PLU 4011', 'A12345678', '123456789', 'WINE/2024.R+1$%', '1'.repeat(48)])(
    'of the chain’s own is accepted unchanged: %s',
    async (barcode) => {
      const { product } = await catalogue.create({ categoryId: drinks, barcode })
      expect(product).toMatchObject({ barcode })
      expect(await byBarcode(barcode.toLowerCase())).toMatchObject({ barcode, gtin: null })
    },
  )

  test.each(['', '  ', '-', 'Ä1', 'a\tb', '1'.repeat(49)])('is rejected as %j', async (barcode) => {
    expect(await catalogue.create({ categoryId: drinks, barcode })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'barcode',
    })
  })
})

test('a product is found by its barcode through an index', async () => {
  await chain.owner.query(
    `insert into product (id, sku, name, price, tax_class, category_id, barcode)
     select uuidv7(), 'Many-' || n, 'Many ' || n, 100, 'STANDARD', $1, 'MANY-' || n from generate_series(1, 2000) as n`,
    [drinks],
  )
  await chain.owner.query(
    `insert into product_barcode (product_id, code, place) select id, barcode, 0 from product where barcode like 'MANY-%'`,
  )
  await chain.owner.query('analyze product, product_barcode')
  const { rows } = await chain.owner.query(
    `explain select * from product_barcode where barcode_key = barcode_key('many-777')`,
  )
  expect(JSON.stringify(rows)).toContain('product_barcode_key')
})

test('(control) without the unique index two products get one barcode', async () => {
  await chain.owner.query('alter table product_barcode drop constraint product_barcode_key')
  expect(await catalogue.create({ categoryId: drinks, barcode: '05901234123457' })).toMatchObject({
    __typename: 'ProductSaved',
  })
})

async function read(query: string, variables: Record<string, unknown>): Promise<Outcome[]> {
  const { data, errors } = await chain.inventory.ask(query, variables, anonymous)
  expect(errors).toBeUndefined()
  return Object.values(data as Record<string, Outcome>)
}

async function byBarcode(barcode: string): Promise<Outcome> {
  const [product] = await read(
    'query ($barcode: String) { product(barcode: $barcode) { name barcode gtin } }',
    {
      barcode,
    },
  )
  return product!
}

async function bySearch(search: string): Promise<string[]> {
  const query = 'query ($search: String) { products(filter: { search: $search }) { nodes { name } } }'
  const [{ nodes }] = (await read(query, { search })) as [Outcome]
  return nodes.map(({ name }: Outcome) => name)
}

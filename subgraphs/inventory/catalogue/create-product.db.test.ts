import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogueOf, editor, type TestCatalogue } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let [dairy, breakfast]: string[] = []
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  ;[dairy, breakfast] = [uuid(), uuid()]
  await chain.owner.query(`insert into category (id, name) values ($1, 'Dairy'), ($2, 'Breakfast')`, [
    dairy,
    breakfast,
  ])
})

describe('createProduct', () => {
  test('saves all fields and emits an event', async () => {
    const facts = {
      sku: 'DAI-1/a',
      name: 'Yaourt',
      description: 'Nature',
      barcode: '4006381333931',
      taxClass: 'ZERO',
      attributes: { fat: 3 },
    }

    const { product } = await catalogue.create({
      ...facts,
      price: 1_000_000_000,
      categoryId: dairy,
      otherCategoryIds: [breakfast, dairy],
    })

    expect(product).toMatchObject({ ...facts, price: { amount: 1_000_000_000 }, version: 1, archived: false })
    expect([product.category, product.otherCategories]).toEqual([{ id: dairy }, [{ id: breakfast }]])
    const [event] = await catalogue.emitted(`Product/${product.id}`)
    expect(event!.data).toMatchObject({ change: 'CREATED', sku: 'DAI-1/a', price: 1_000_000_000 })
    expect(event!.data.changed).toContain('price')
  })

  test('has one effect for 20 concurrent requests with one key, and rejects another request', async () => {
    const facts = { sku: 'ONCE', name: 'Once', categoryId: dairy, idempotencyKey: uuid() }

    const tries = await Promise.all(Array.from({ length: 20 }, () => catalogue.create(alike(facts))))
    const other = await catalogue.create(alike({ ...facts, name: 'Other' }))

    expect(new Set(tries.map(({ product }) => product.id)).size).toBe(1)
    expect(await catalogue.emitted(`Product/${tries[0]!.product.id}`)).toHaveLength(1)
    expect(other).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test.each([
    ['sku', 'WANTED'],
    ['barcode', '5901234123457'],
  ])('saves a %s once for ten concurrent requests', async (field, code) => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => catalogue.create({ categoryId: dairy, [field]: code })),
    )

    expect(outcomes.filter(({ __typename }) => __typename === 'ProductSaved')).toHaveLength(1)
    const rejected = outcomes.filter(({ __typename }) => __typename === 'CodeTaken')
    expect(rejected).toHaveLength(9)
    for (const { taken } of rejected) expect(taken).toBe(code)
  })
})

describe('createProduct is rejected and changes nothing for', () => {
  test.each<[string, object, string, string?]>([
    ['no SKU', { sku: '' }, 'INVALID_INPUT', 'sku'],
    ['a SKU of 41 characters', { sku: 'S'.repeat(41) }, 'INVALID_INPUT', 'sku'],
    ['a SKU with a blank', { sku: 'A B' }, 'INVALID_INPUT', 'sku'],
    ['no name', { name: '' }, 'INVALID_INPUT', 'name'],
    ['a negative price', { price: -1 }, 'INVALID_INPUT', 'price'],
    ['a wrong check digit', { barcode: '12345678' }, 'INVALID_INPUT', 'barcode'],
    ['attributes that are a number', { attributes: 7 }, 'INVALID_INPUT', 'attributes'],
    ['an unknown category', { categoryId: uuid() }, 'NOT_FOUND'],
    ['another category that is unknown', { otherCategoryIds: [uuid()] }, 'NOT_FOUND'],
  ])('%s', async (_, facts, code, field) => {
    const before = await catalogue.counts()

    const rejected = await catalogue.create({ categoryId: dairy, ...facts })

    expect(rejected).toMatchObject({ code, message: expect.stringMatching(/expected|does not exist/) })
    if (field) expect(rejected.field).toBe(field)
    expect(await catalogue.counts()).toEqual(before)
  })

  test.each([1.5, '9', 2 ** 53])('%s as the price, because it is not a whole number', async (price) => {
    const { data, errors } = await catalogue.ask(
      'createProduct',
      alike({ sku: 'P', name: 'P', categoryId: dairy, price }),
      editor,
    )
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'BAD_USER_INPUT'])
  })
})

describe('archiving and restoring a product', () => {
  test('keeps its history, and a second time gives AlreadyDone', async () => {
    const { id } = await catalogue.product(dairy!)
    const change = (name: string) => catalogue.change(name, { productId: id })

    expect((await change('archiveProduct')).product).toMatchObject({ archived: true, version: 2 })
    expect(await change('archiveProduct')).toMatchObject({ __typename: 'AlreadyDone', code: 'ALREADY_DONE' })
    expect((await change('restoreProduct')).product).toMatchObject({ archived: false, version: 3 })
    expect(await change('restoreProduct')).toMatchObject({ code: 'ALREADY_DONE' })

    const events = await catalogue.emitted(`Product/${id}`)
    expect(events.map(({ data }) => [data.change, data.state, data.version])).toEqual([
      ['CREATED', 'ACTIVE', 1],
      ['ARCHIVED', 'ARCHIVED', 2],
      ['RESTORED', 'ACTIVE', 3],
    ])
  })

  test('has one effect for eight concurrent requests', async () => {
    const { id } = await catalogue.product(dairy!)
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => catalogue.change('archiveProduct', { productId: id })),
    )
    expect(outcomes.filter(({ __typename }) => __typename === 'ProductSaved')).toHaveLength(1)
    expect(outcomes.filter(({ __typename }) => __typename === 'AlreadyDone')).toHaveLength(7)
  })

  test('is rejected for an unknown product and for a category that was archived in between', async () => {
    const productId = uuid()
    for (const name of ['archiveProduct', 'restoreProduct'])
      expect(await catalogue.change(name, { productId })).toMatchObject({
        code: 'UNKNOWN_PRODUCT',
        productIds: [productId],
      })
    const { id } = await catalogue.product(breakfast!)
    await catalogue.change('archiveProduct', { productId: id })
    await chain.owner.query('update category set archived_at = now() where id = $1', [breakfast])

    expect(await catalogue.change('restoreProduct', { productId: id })).toMatchObject({
      code: 'CATEGORY_ARCHIVED',
      category: { id: breakfast },
    })
  })
})

/** The input of several requests that must be alike. */
const alike = (facts: object) => ({ price: 1, taxClass: 'STANDARD', ...facts })

import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import { catalogueOf, type TestCatalogue } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let drinks: string
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  drinks = (await catalogue.category('Iced drinks')).id
  await catalogue.product(drinks, { sku: 'HOT-01' })
})

describe('without regard to case and accents', () => {
  test.each(['iced drinks', 'ÍCED DRINKS'])('the name of a category is taken: %s', async (name) => {
    const before = await catalogue.counts()
    expect(await catalogue.change('createCategory', { name })).toMatchObject({
      __typename: 'CodeTaken',
      taken: name,
    })
    const other = await catalogue.category(`Other ${before.categories}`)
    expect(await catalogue.updateCategory(other, { name })).toMatchObject({ code: 'CODE_TAKEN' })
    const { categories } = await catalogue.counts()
    expect(categories).toBe(before.categories! + 1)
  })

  test('a name of a category is free below another parent, and taken below the same', async () => {
    const [bread, cheese] = [await catalogue.category('Bread'), await catalogue.category('Cheese')]
    const organic = await catalogue.category('Organic', bread.id)
    const other = await catalogue.category('Organic', cheese.id)
    expect([organic.name, other.name]).toEqual(['Organic', 'Organic'])
    const holder = { kind: 'Category', id: organic.id, name: 'Organic', archived: false }
    const taken = { code: 'CODE_TAKEN', holder }

    expect(await catalogue.change('createCategory', { name: 'ORGANIC', parentId: bread.id })).toMatchObject({
      ...taken,
      taken: 'ORGANIC',
      message: expect.stringContaining('below the same category'),
    })
    expect(await catalogue.updateCategory(other, { parentId: bread.id })).toMatchObject(taken)
    expect(await catalogue.updateCategory(other, { parentId: null })).toMatchObject({
      category: { parent: null },
    })
    expect(await catalogue.change('createCategory', { name: 'Organic' })).toMatchObject({
      code: 'CODE_TAKEN',
      holder: { id: other.id },
    })
  })

  test('two categories with a child of one name cannot be merged', async () => {
    const [from, into] = [await catalogue.category('From'), await catalogue.category('Into')]
    await catalogue.category('Fresh', from.id)
    const { id } = await catalogue.category('fresh', into.id)
    const before = await catalogue.counts()
    expect(
      await catalogue.change('mergeCategories', { categoryId: from.id, intoCategoryId: into.id }),
    ).toMatchObject({ code: 'CODE_TAKEN', taken: 'Fresh', holder: { id } })
    expect(await catalogue.counts()).toEqual(before)
  })

  test('a category can be renamed to its own name in another case', async () => {
    const tea = await catalogue.category('the glace')
    const { category } = await catalogue.updateCategory(tea, { name: 'Thé glacé' })
    expect(category).toMatchObject({ name: 'Thé glacé', version: 2 })
  })

  test('a SKU is taken, also for ten concurrent requests in different case', async () => {
    expect(await catalogue.create({ categoryId: drinks, sku: 'hot-01' })).toMatchObject({
      __typename: 'CodeTaken',
      taken: 'hot-01',
    })
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        catalogue.create({ categoryId: drinks, sku: n % 2 ? 'Tea-1' : 'TEA-1' }),
      ),
    )
    expect(outcomes.filter(({ __typename }) => __typename === 'ProductSaved')).toHaveLength(1)
    expect(outcomes.filter(({ __typename }) => __typename === 'CodeTaken')).toHaveLength(9)
  })

  test('CodeTaken names the product or category with the code, and says if it is archived', async () => {
    const tea = await catalogue.product(drinks, { sku: 'TEA-9', name: 'Green tea', barcode: '96385074' })
    const herbs = await catalogue.category('Herbs')
    const holder = { kind: 'Product', id: tea.id, name: 'Green tea', archived: false }

    expect(await catalogue.create({ categoryId: drinks, sku: 'tea-9' })).toMatchObject({
      code: 'CODE_TAKEN',
      taken: 'tea-9',
      holder,
      message: expect.stringContaining(`tea-9 is taken by the Product Green tea (${tea.id}): expected`),
    })
    const other = await catalogue.product(drinks)
    for (const rejected of [
      await catalogue.create({ categoryId: drinks, barcode: '96385074' }),
      await catalogue.update(other, { barcode: '96385074' }),
    ])
      expect(rejected).toMatchObject({ code: 'CODE_TAKEN', taken: '96385074', holder })

    await catalogue.change('archiveProduct', { productId: tea.id })
    await catalogue.change('archiveCategory', { categoryId: herbs.id })
    expect(await catalogue.create({ categoryId: drinks, sku: 'TEA-9' })).toMatchObject({
      code: 'CODE_TAKEN',
      holder: { ...holder, archived: true },
      message: expect.stringMatching(/which is out of use: .* restoreProduct\.$/),
    })
    expect(await catalogue.change('createCategory', { name: 'herbs' })).toMatchObject({
      code: 'CODE_TAKEN',
      holder: { kind: 'Category', id: herbs.id, name: 'Herbs', archived: true },
      message: expect.stringMatching(/restoreCategory\.$/),
    })
  })

  test('the holder of a code is read after the rollback, without a second connection', async () => {
    const single = await testInventory({ pool: 1 })
    const its = catalogueOf(single.inventory)
    const { id } = await its.category('Single')
    const one = await its.product(id, { sku: 'ONE' })

    expect(await its.create({ categoryId: id, sku: 'one' })).toMatchObject({ holder: { id: one.id } })
  })

  test.each(['HOT-01', 'hot-01', 'Hot-01'])('a product is found by its SKU as %s', async (sku) => {
    const query = 'query ($sku: String) { product(sku: $sku) { sku } }'
    const { data, errors } = await chain.inventory.ask(query, { sku }, anonymous)
    expect([data, errors]).toEqual([{ product: { sku: 'HOT-01' } }, undefined])
  })

  test('a product is found by its SKU through an index', async () => {
    await chain.owner.query(
      `insert into product (id, sku, name, price, tax_class, category_id)
       select uuidv7(), 'Many-' || n, 'Many ' || n, 100, 'STANDARD', $1 from generate_series(1, 2000) as n`,
      [drinks],
    )
    await chain.owner.query('analyze product')
    const { rows } = await chain.owner.query(
      `explain select * from product where folded(sku) = folded('MANY-777')`,
    )
    expect(JSON.stringify(rows)).toContain('product_sku_key')
  })

  test('(control) with the index over the whole tree the name is taken below another parent', async () => {
    const own = await testInventory()
    await own.owner.query('create unique index on category (folded(name))')
    const its = catalogueOf(own.inventory)
    const [bread, cheese] = [await its.category('Bread'), await its.category('Cheese')]
    await its.category('Organic', bread.id)
    await expect(its.change('createCategory', { name: 'Organic', parentId: cheese.id })).rejects.toThrow()
  })

  test('(control) without the unique index the same SKU is saved in another case', async () => {
    await chain.owner.query('drop index product_sku_key')
    expect(await catalogue.create({ categoryId: drinks, sku: 'hot-01' })).toMatchObject({
      __typename: 'ProductSaved',
    })
  })
})

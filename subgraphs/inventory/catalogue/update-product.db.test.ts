import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../runtime/access/principal.ts'
import { user } from '../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../runtime/testing/subgraphs.ts'
import { catalogueOf, type TestCatalogue } from '../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let [dairy, breakfast]: string[] = []
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  ;[dairy, breakfast] = [await category('Dairy'), await category('Breakfast')]
})

const product = (facts: object = {}) => catalogue.product(dairy!, facts)
const update = (read: Outcome, facts: object) => catalogue.update(read, facts)

describe('updateProduct', () => {
  test('changes only the given fields, and emits the new state, its changes and the actor', async () => {
    const before = await product({ attributes: { fat: '2 %' }, barcode: '4006381333931' })

    const { product: after } = await update(before, { name: 'Renamed', price: 525 })

    expect(after).toEqual({
      ...before,
      name: 'Renamed',
      price: { amount: 525, currency: 'CAD' },
      version: 2,
    })
    const events = await catalogue.emitted(`Product/${before.id}`)
    expect(events.map(({ type, actor }) => [type, actor])).toEqual([
      ['ProductChanged', 'editor'],
      ['ProductChanged', 'editor'],
    ])
    expect(events[1]!.data).toEqual({
      id: before.id,
      version: 2,
      sku: before.sku,
      name: 'Renamed',
      unit: 'PIECE',
      price: 525,
      taxClass: 'STANDARD',
      barcode: '4006381333931',
      categoryId: dairy,
      otherCategoryIds: [],
      state: 'ACTIVE',
      change: 'EDITED',
      changed: ['name', 'price'],
    })
  })

  test('changes every field that can be changed', async () => {
    const facts = {
      name: 'Crème brûlée',
      description: 'Two\nlines',
      barcode: '96385074',
      price: 0,
      taxClass: 'REDUCED',
      attributes: { colour: 'gold', sizes: [1, 2], deep: { er: null } },
    }

    const { product: after } = await update(await product(), {
      ...facts,
      categoryId: breakfast,
      otherCategoryIds: [dairy],
    })

    expect(after).toMatchObject({ ...facts, price: { amount: 0 } })
    expect([after.category, after.otherCategories]).toEqual([{ id: breakfast }, [{ id: dairy }]])
  })

  test('ignores null, except for the barcode and the main category, which it removes', async () => {
    const before = await product({ barcode: '036000291452' })
    const silent = { name: null, description: null, price: null, taxClass: null, attributes: null }

    const { product: after } = await update(before, {
      ...silent,
      categoryId: null,
      otherCategoryIds: null,
      barcode: null,
    })

    expect(after).toEqual({
      ...before,
      barcode: null,
      barcodes: [],
      gtin: null,
      category: null,
      version: 2,
    })
  })

  test('a new main category is removed from the further categories', async () => {
    const before = await product({ otherCategoryIds: [breakfast] })
    const { product: after } = await update(before, { categoryId: breakfast })
    expect([after.category, after.otherCategories]).toEqual([{ id: breakfast }, []])
  })
})

describe('an edit without a difference', () => {
  test.each<[string, (read: Outcome) => object]>([
    ['says nothing', () => ({})],
    [
      'says what is so',
      ({ name, description, barcode, price, taxClass, attributes }) => ({
        name,
        description,
        barcode,
        taxClass,
        attributes,
        price: price.amount,
        categoryId: dairy,
        otherCategoryIds: [dairy, breakfast],
      }),
    ],
  ])('with %s is saved without a version, an event or a price change', async (_, facts) => {
    const read = await product({
      description: 'Cold',
      barcode: barcodes.pop(),
      attributes: { fat: '2 %', sizes: [1, 2] },
      otherCategoryIds: [breakfast],
    })
    const before = await catalogue.counts()

    expect(await update(read, facts(read))).toEqual({ __typename: 'ProductSaved', product: read })
    expect(await catalogue.counts()).toEqual(before)
    expect((await update(read, { name: 'Next' })).product.version).toBe(2)
  })

  test('of a product that another user has changed or archived is rejected', async () => {
    const read = await product()
    await update(read, { price: 1 })
    expect(await update(read, {})).toMatchObject({ code: 'VERSION_CONFLICT', present: { version: 2 } })

    const { product: gone } = await catalogue.change('archiveProduct', { productId: read.id })
    expect(await update(gone, {})).toMatchObject({ code: 'PRODUCT_ARCHIVED' })
  })

  test('differs from an edit that removes the barcode or reorders the further categories', async () => {
    const read = await product({ barcode: '4012345123456', otherCategoryIds: [breakfast] })
    const { product: bare } = await update(read, { barcode: null })
    const { product: after } = await update(bare, { otherCategoryIds: [] })
    expect([bare.version, after.version]).toEqual([2, 3])
  })

  const barcodes = ['4007817327098', '9780201379624']
})

describe('concurrent edits of the same version', () => {
  test('one of sixteen succeeds, and the others get its change', async () => {
    const read = await product()

    const outcomes = await atOnce(read)

    const saved = outcomes.filter(({ __typename }) => __typename === 'ProductSaved')
    const conflicts = outcomes.filter(({ __typename }) => __typename === 'VersionConflict')
    expect([saved.length, conflicts.length]).toEqual([1, 15])
    const { name, version, price } = saved[0]!.product
    for (const conflict of conflicts)
      expect(conflict).toMatchObject({
        code: 'VERSION_CONFLICT',
        expectedVersion: 1,
        present: { id: read.id, name, version, price },
      })
    expect(await catalogue.emitted(`Product/${read.id}`)).toHaveLength(2)
  })

  test('(control) without the guard more than one succeeds', async () => {
    const read = await product()
    await chain.owner.query(`
      create function forget_version() returns trigger language plpgsql as $$
      begin new.version := 1; return new; end $$;
      create trigger forget_version before update on product for each row execute function forget_version();`)
    try {
      const outcomes = await atOnce(read)
      expect(outcomes.map(({ __typename }) => __typename)).toEqual(Array(16).fill('ProductSaved'))
    } finally {
      await chain.owner.query('drop function forget_version cascade')
    }
  })

  test('a retry gets the first answer and changes nothing again', async () => {
    const read = await product()
    const facts = { name: 'Once', idempotencyKey: uuid() }

    const tries = await Promise.all(Array.from({ length: 8 }, () => update(read, facts)))

    for (const { product: after } of tries) expect(after).toMatchObject({ name: 'Once', version: 2 })
    expect(await update(read, { ...facts, name: 'Twice' })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  const atOnce = (read: Outcome) =>
    Promise.all(Array.from({ length: 16 }, (_, n) => update(read, { name: `Editor ${n}`, price: n })))
})

describe('updateProduct is rejected and changes nothing for', () => {
  test.each<[string, object, string, string?]>([
    ['an unknown product', { productId: uuid() }, 'UNKNOWN_PRODUCT'],
    ['a version that never was', { expectedVersion: 9 }, 'VERSION_CONFLICT'],
    ['a name of blanks', { name: '  ' }, 'INVALID_INPUT', 'name'],
    ['a name of 201 characters', { name: 'n'.repeat(201) }, 'INVALID_INPUT', 'name'],
    ['a name of two lines', { name: 'a\nb' }, 'INVALID_INPUT', 'name'],
    ['a description of 5,001', { description: 'd'.repeat(5_001) }, 'INVALID_INPUT', 'description'],
    ['a negative price', { price: -1 }, 'INVALID_INPUT', 'price'],
    ['a price over the highest', { price: 1_000_000_001 }, 'INVALID_INPUT', 'price'],
    ['a wrong check digit', { barcode: '4006381333932' }, 'INVALID_INPUT', 'barcode'],
    ['a barcode with an accent', { barcode: 'thé' }, 'INVALID_INPUT', 'barcode'],
    ['an empty barcode', { barcode: '' }, 'INVALID_INPUT', 'barcode'],
    ['attributes that are a list', { attributes: [1] }, 'INVALID_INPUT', 'attributes'],
    ['attributes that are a text', { attributes: 'red' }, 'INVALID_INPUT', 'attributes'],
    ['attributes over 16 KiB', { attributes: { a: 'é'.repeat(8_190) } }, 'INVALID_INPUT', 'attributes'],
    ['attributes nested 6 deep', { attributes: nested(6) }, 'INVALID_INPUT', 'attributes'],
    ['NUL within attributes', { attributes: { a: ['\0'] } }, 'INVALID_INPUT', 'attributes'],
    ['half a pair as a name in them', { attributes: { '\ud83d': 1 } }, 'INVALID_INPUT', 'attributes'],
    ['an unknown category', { categoryId: uuid() }, 'NOT_FOUND'],
    ['another category that is unknown', { otherCategoryIds: [uuid()] }, 'NOT_FOUND'],
    [
      '11 other categories',
      { otherCategoryIds: Array(11).fill(uuid()) },
      'INVALID_INPUT',
      'otherCategoryIds',
    ],
    [
      'the same one twice',
      { otherCategoryIds: Array(2).fill(uuid()) },
      'INVALID_INPUT',
      'otherCategoryIds.1',
    ],
    ['no key', { idempotencyKey: '' }, 'INVALID_INPUT', 'idempotencyKey'],
  ])('%s', async (_, facts, code, field) => {
    const read = await product()
    const before = await catalogue.counts()

    const rejected = await update(read, { name: 'Changed', ...facts })

    expect(rejected).toMatchObject({
      code,
      message: expect.stringMatching(/expected|does not exist|No such product/),
    })
    if (field) expect(rejected.field).toBe(field)
    expect(await catalogue.counts()).toEqual(before)
  })

  test('an archived product, and a barcode of another product', async () => {
    const other = await product({ barcode: '5901234123457' })
    const archived = await product()
    await catalogue.change('archiveProduct', { productId: archived.id })
    const before = await catalogue.counts()

    expect(await update({ ...archived, version: 2 }, { name: 'Back' })).toMatchObject({
      code: 'PRODUCT_ARCHIVED',
      products: [{ id: archived.id, name: archived.name, archived: true }],
    })
    expect(await update(archived, { name: 'Back' })).toMatchObject({
      code: 'VERSION_CONFLICT',
      present: { archived: true },
    })
    expect(await update(await product(), { barcode: other.barcode })).toMatchObject({
      code: 'CODE_TAKEN',
      taken: '5901234123457',
    })
    expect(await catalogue.counts()).toEqual({
      ...before,
      products: before.products! + 1,
      versions: before.versions! + 1,
      events: before.events! + 1,
    })
  })

  test('an archived category', async () => {
    const gone = await category('Gone')
    await chain.owner.query('update category set archived_at = now() where id = $1', [gone])

    for (const facts of [{ categoryId: gone }, { otherCategoryIds: [gone] }])
      expect(await update(await product(), facts)).toMatchObject({
        code: 'CATEGORY_ARCHIVED',
        category: { id: gone, name: 'Gone' },
      })
  })

  test.each(['createProduct', 'updateProduct', 'runOutProduct', 'archiveProduct', 'restoreProduct'])(
    'a user without the permission: %s',
    async (name) => {
      const { id: productId } = await product()
      const facts = { sku: 'X', name: 'X', price: 1, taxClass: 'ZERO', categoryId: dairy }
      const input = {
        createProduct: facts,
        updateProduct: { productId, expectedVersion: 1 },
        runOutProduct: { productId },
        archiveProduct: { productId },
        restoreProduct: { productId },
      }[name]!
      for (const [principal, code] of [
        [anonymous, 'UNAUTHENTICATED'],
        [user(['store:all', 'stock:adjust']), 'UNAUTHORIZED_FIELD_OR_TYPE'],
      ] as const) {
        const { data, errors } = await catalogue.ask(name, input, principal)
        expect(data).toEqual({ [name]: null })
        expect(errors).toMatchObject([{ extensions: { code } }])
      }
    },
  )
})

const nested = (depth: number): object => (depth === 1 ? {} : { in: nested(depth - 1) })

async function category(name: string) {
  const id = uuid()
  await chain.owner.query('insert into category (id, name) values ($1, $2)', [id, name])
  return id
}

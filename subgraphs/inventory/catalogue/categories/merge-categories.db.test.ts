import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { catalogueOf, type TestCatalogue } from '../../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
})

let made = 0
const category = (parentId?: string) => catalogue.category(`Category ${++made}`, parentId)
const merge = ({ id: categoryId }: Outcome, { id: intoCategoryId }: Outcome, more: object = {}) =>
  catalogue.change('mergeCategories', { categoryId, intoCategoryId, ...more })

describe('mergeCategories', () => {
  test('moves all products, archived ones too, and each product has a category only once', async () => {
    const [from, into, third] = [await category(), await category(), await category()]
    const product = (first: Outcome, ...others: Outcome[]) =>
      catalogue.product(first.id, { otherCategoryIds: others.map(({ id }) => id) })
    const products = [
      await product(from),
      await product(from, into, third),
      await product(into, from),
      await product(third, from),
      await product(third, from, into),
      await product(third, into),
    ]
    const archived = await product(from)
    await catalogue.change('archiveProduct', { productId: archived.id })

    const merged = await merge(from, into)

    expect(merged).toMatchObject({
      category: { id: into.id, version: 1 },
      movedProducts: 6,
      movedCategories: 0,
    })
    expect(await Promise.all(products.map(placeOf))).toEqual([
      { first: into.id, others: [], version: 2 },
      { first: into.id, others: [third.id], version: 2 },
      { first: into.id, others: [], version: 2 },
      { first: third.id, others: [into.id], version: 2 },
      { first: third.id, others: [into.id], version: 2 },
      { first: third.id, others: [into.id], version: 1 },
    ])
    expect(await catalogue.change('restoreProduct', { productId: archived.id })).toMatchObject({
      product: { category: { id: into.id } },
    })
    const [, event] = await catalogue.emitted(`Product/${products[0]!.id}`)
    expect(event!.data).toMatchObject({ change: 'EDITED', changed: ['categoryId'], version: 2 })
  })

  test('moves the child categories, archives the category and names the target in the event', async () => {
    const [from, into] = [await category(), await category()]
    const children = [await category(from.id), await category(from.id)]

    expect(await merge(from, into)).toMatchObject({ movedProducts: 0, movedCategories: 2 })

    const { rows } = await chain.owner.query('select parent_id, version from category where id = any($1)', [
      children.map(({ id }) => id),
    ])
    expect(rows).toEqual(Array(2).fill({ parent_id: into.id, version: 2 }))
    const events = await catalogue.emitted(`Category/${from.id}`)
    expect(events.at(-1)!.data).toMatchObject({ change: 'MERGED', archived: true, intoId: into.id })
  })

  test('has one effect for many retries', async () => {
    const [from, into] = [await category(), await category()]
    await catalogue.product(from.id)
    const idempotencyKey = uuid()
    const tries = await Promise.all(Array.from({ length: 8 }, () => merge(from, into, { idempotencyKey })))
    expect(new Set(tries.map((outcome) => JSON.stringify(outcome))).size).toBe(1)
    expect(tries[0]).toMatchObject({ movedProducts: 1 })
    expect(await merge(from, into)).toMatchObject({ code: 'CATEGORY_ARCHIVED', category: { id: from.id } })
  })

  test('takes as many statements for 1,000 products as for one', async () => {
    const [few, many, into] = [await category(), await category(), await category()]
    await catalogue.product(few.id)
    await chain.owner.query(
      `insert into product (id, sku, name, price, tax_class, category_id)
       select uuidv7(), 'MANY-' || n, 'Many ' || n, 1, 'ZERO', $1 from generate_series(1, 1000) as n`,
      [many.id],
    )

    const one = await chain.inventory.statementsOf(() => merge(few, into))
    const thousand = await chain.inventory.statementsOf(() => merge(many, into))

    expect(thousand).toHaveLength(one.length)
    const { rows } = await chain.owner.query('select count(*)::int from product where category_id = $1', [
      into.id,
    ])
    expect(rows).toEqual([{ count: 1_001 }])
  })
})

describe('mergeCategories is rejected and changes nothing', () => {
  test('for the same category, a category below it, and an unknown or archived category', async () => {
    const top = await category()
    const child = await category(top.id)
    const grandchild = await category(child.id)
    const gone = await category()
    await catalogue.change('archiveCategory', { categoryId: gone.id })
    const before = await catalogue.counts()

    for (const into of [top, child, grandchild])
      expect(await merge(top, into)).toMatchObject({ code: 'INVALID_INPUT', field: 'intoCategoryId' })
    for (const [from, into] of [
      [gone, top],
      [top, gone],
    ] as const)
      expect(await merge(from, into)).toMatchObject({ code: 'CATEGORY_ARCHIVED', category: { id: gone.id } })
    const id = uuid()
    expect(await merge({ id }, top)).toMatchObject({ code: 'NOT_FOUND', id })
    expect(await merge(top, { id })).toMatchObject({ code: 'NOT_FOUND', id })
    expect(await catalogue.counts()).toEqual(before)
    expect(await merge(child, top)).toMatchObject({ movedCategories: 1 })
  })
})

test('a product added to a category while it is merged into another is moved, or rejected', async () => {
  const seen = new Set<string>()
  for (let round = 0; round < 20; round++) {
    const [from, into] = [await category(), await category()]
    const [created] = await Promise.all([catalogue.create({ categoryId: from.id }), merge(from, into)])
    seen.add(created.__typename)
    if (created.__typename === 'ProductSaved')
      expect(await placeOf(created.product)).toMatchObject({ first: into.id, version: 2 })
    else expect(created).toMatchObject({ code: 'CATEGORY_ARCHIVED' })
  }
  expect(seen.size).toBeGreaterThan(0)
})

test('concurrent merges in a ring succeed, and every product is in a category in use', async () => {
  const ring = [await category(), await category(), await category()]
  for (const { id } of ring) await catalogue.product(id)

  const outcomes = await Promise.all(ring.map((from, at) => merge(from, ring[(at + 1) % 3]!)))

  const done = outcomes.filter(({ __typename }) => __typename === 'CategoriesMerged')
  expect(done.length).toBeGreaterThanOrEqual(1)
  expect(done.length).toBeLessThan(3)
  const { rows } = await chain.owner.query(
    `select count(*)::int from product p join category c on c.id = p.category_id where c.archived_at is not null`,
  )
  expect(rows).toEqual([{ count: 0 }])
})

async function placeOf({ id }: Outcome) {
  const { rows } = await chain.owner.query(
    'select category_id as first, other_category_ids as others, version from product where id = $1',
    [id],
  )
  return rows[0]
}

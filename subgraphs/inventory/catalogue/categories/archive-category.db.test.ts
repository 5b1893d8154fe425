import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { catalogueOf, type TestCatalogue } from '../../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
})

const archive = (categoryId: string) => catalogue.change('archiveCategory', { categoryId })
const restore = (categoryId: string) => catalogue.change('restoreCategory', { categoryId })
const archiveProduct = (productId: string) => catalogue.change('archiveProduct', { productId })

describe('an empty category', () => {
  test('is archived and restored at its place, each once and each with an event', async () => {
    const food = await catalogue.category('Food')
    const { id, ...rest } = await catalogue.category('Dairy', food.id)

    expect((await archive(id)).category).toEqual({ id, ...rest, archived: true, version: 2 })
    expect(await archive(id)).toMatchObject({ code: 'ALREADY_DONE' })
    expect((await restore(id)).category).toEqual({ id, ...rest, version: 3 })
    expect(await restore(id)).toMatchObject({ code: 'ALREADY_DONE' })

    const events = await catalogue.emitted(`Category/${id}`)
    expect(events.map(({ data }) => [data.change, data.archived, data.version])).toEqual([
      ['CREATED', false, 1],
      ['ARCHIVED', true, 2],
      ['RESTORED', false, 3],
    ])
  })

  test('may contain archived products and categories', async () => {
    const top = await catalogue.category('Top')
    const below = await catalogue.category('Below', top.id)
    const product = await catalogue.product(top.id)
    for (const outcome of [await archiveProduct(product.id), await archive(below.id), await archive(top.id)])
      expect(outcome.__typename).toMatch(/Saved$/)

    const archived = { code: 'CATEGORY_ARCHIVED', category: { id: top.id, name: 'Top' } }
    expect(await restore(below.id)).toMatchObject(archived)
    expect(await catalogue.change('restoreProduct', { productId: product.id })).toMatchObject(archived)
  })
})

describe('archiving is rejected and changes nothing', () => {
  test('for a category with content in use: the problem counts the content', async () => {
    const [used, other] = [await catalogue.category('Used'), await catalogue.category('Other')]
    await catalogue.category('Used below', used.id)
    await catalogue.product(used.id)
    await catalogue.product(other.id, { otherCategoryIds: [used.id] })
    await archiveProduct((await catalogue.product(used.id)).id)
    const before = await catalogue.counts()

    expect(await archive(used.id)).toMatchObject({ code: 'CATEGORY_IN_USE', products: 2, categories: 1 })
    expect(await archive(other.id)).toMatchObject({ code: 'CATEGORY_IN_USE', products: 1, categories: 0 })
    expect(await catalogue.counts()).toEqual(before)
  })

  test('for an unknown category', async () => {
    const categoryId = uuid()
    for (const outcome of [await archive(categoryId), await restore(categoryId)])
      expect(outcome).toMatchObject({ code: 'NOT_FOUND', kind: 'Category', id: categoryId })
  })
})

describe('a product that is put into a category while the category is archived', () => {
  test('is rejected, or keeps the category in use', async () => {
    for (let round = 0; round < 20; round++) {
      const { id: categoryId } = await catalogue.category(`Raced for ${round}`)
      const [created, archived] = await Promise.all([catalogue.create({ categoryId }), archive(categoryId)])
      expect([
        ['ProductSaved', 'CategoryInUse'],
        ['CategoryArchived', 'CategorySaved'],
      ]).toContainEqual([created.__typename, archived.__typename])
    }
    expect(await strays()).toBe(0)
  })

  test('(control) without the lock a product gets into an archived category', async () => {
    const { id } = await catalogue.category('Not held')
    const [archiving, creating] = [await chain.owner.connect(), await chain.owner.connect()]
    await archiving.query('begin')
    const { rows } = await archiving.query('select id from product where category_id = $1', [id])
    await creating.query(
      `insert into product (id, sku, name, price, tax_class, category_id) values ($1, 'STRAY', 'Stray', 1, 'ZERO', $2)`,
      [uuid(), id],
    )
    await archiving.query('update category set archived_at = now() where id = $1', [id])
    await archiving.query('commit')
    for (const client of [archiving, creating]) client.release()
    expect([rows.length, await strays()]).toEqual([0, 1])
  })

  async function strays() {
    const { rows } = await chain.owner.query(
      `select count(*)::int from product p join category c on c.id = p.category_id
       where p.archived_at is null and c.archived_at is not null`,
    )
    return rows[0].count
  }
})

import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { anonymous } from '../../../../runtime/access/principal.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import { catalogueOf, type TestCatalogue } from '../../testing/catalogue.ts'
import { type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let food: Outcome
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  food = await catalogue.category('Food')
})

describe('a category', () => {
  test('is created below another, renamed and moved to the top level, with events', async () => {
    const dairy = await catalogue.category(' Dairy ', food.id)
    const renamed = await catalogue.updateCategory(dairy, { name: 'Milk and cheese' })
    const moved = await catalogue.updateCategory(renamed.category, { parentId: null })

    expect(dairy).toEqual({
      id: dairy.id,
      name: 'Dairy',
      version: 1,
      archived: false,
      parent: { id: food.id },
    })
    expect(renamed.category).toEqual({ ...dairy, name: 'Milk and cheese', version: 2 })
    expect(moved.category).toEqual({ ...dairy, name: 'Milk and cheese', version: 3, parent: null })
    const state = { id: dairy.id, name: 'Milk and cheese', archived: false }
    expect(await catalogue.emitted(`Category/${dairy.id}`)).toMatchObject([
      {
        actor: 'editor',
        data: { ...state, name: 'Dairy', version: 1, parentId: food.id, change: 'CREATED' },
      },
      { data: { ...state, version: 2, parentId: food.id, change: 'EDITED' } },
      { data: { ...state, version: 3, parentId: null, change: 'EDITED' } },
    ])
  })

  test('gets no version and no event by an edit without a difference, unless it is stale', async () => {
    const below = await catalogue.category('Unchanged', food.id)
    const top = await catalogue.category('Unchanged on top')
    const before = await catalogue.counts()

    for (const facts of [{}, { name: ' Unchanged ' }, { parentId: food.id }, { name: null }])
      expect(await catalogue.updateCategory(below, facts)).toEqual({
        __typename: 'CategorySaved',
        category: below,
      })
    expect((await catalogue.updateCategory(top, { parentId: null })).category).toEqual(top)
    expect(await catalogue.counts()).toEqual(before)
    await catalogue.updateCategory(below, { parentId: null })
    expect(await catalogue.updateCategory(below, {})).toMatchObject({ code: 'VERSION_CONFLICT' })
  })

  test('is created once for eight concurrent requests with the same key', async () => {
    const input = { name: 'Once', idempotencyKey: uuid() }
    const tries = await Promise.all(
      Array.from({ length: 8 }, () => catalogue.change('createCategory', input)),
    )
    expect(new Set(tries.map(({ category }) => category.id)).size).toBe(1)
    expect(await catalogue.change('createCategory', { ...input, name: 'Twice' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test('gets its name in one of ten concurrent requests for the same name', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () => catalogue.change('createCategory', { name: 'Wanted' })),
    )
    expect(outcomes.filter(({ __typename }) => __typename === 'CategorySaved')).toHaveLength(1)
    expect(outcomes.filter(({ taken }) => taken === 'Wanted')).toHaveLength(9)
  })

  test('is changed by one of eight concurrent edits, and the others get its current state', async () => {
    const read = await catalogue.category('Read by eight')
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, (_, n) => catalogue.updateCategory(read, { name: `Editor ${n}` })),
    )
    const [saved, ...more] = outcomes.filter(({ __typename }) => __typename === 'CategorySaved')
    expect(more).toEqual([])
    const conflicts = outcomes.filter(({ __typename }) => __typename === 'VersionConflict')
    expect(conflicts).toHaveLength(7)
    for (const { expectedVersion, present } of conflicts)
      expect([expectedVersion, present]).toEqual([1, saved!.category])
  })
})

describe('a category cannot be below itself', () => {
  test('a move below itself, its child or its grandchild is rejected', async () => {
    const [top, child, grandchild] = await line('Line')
    const before = await catalogue.counts()

    for (const parentId of [top!.id, child!.id, grandchild!.id])
      expect(await catalogue.updateCategory(top!, { parentId })).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'parentId',
        message: expect.stringMatching(/expected/),
      })
    expect(await catalogue.counts()).toEqual(before)
    expect(await catalogue.updateCategory(grandchild!, { parentId: top!.id })).toMatchObject({
      category: { parent: { id: top!.id } },
    })
  })

  test('of two concurrent moves below each other, the second is rejected', async () => {
    for (let round = 0; round < 10; round++) {
      const [one, other] = [
        await catalogue.category(`One ${round}`),
        await catalogue.category(`Other ${round}`),
      ]
      const outcomes = await Promise.all([
        catalogue.updateCategory(one, { parentId: other.id }),
        catalogue.updateCategory(other, { parentId: one.id }),
      ])
      expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['CategorySaved', 'InvalidInput'])
    }
    expect(await cycles()).toBe(0)
  })

  test('(control) without the lock of the tree both moves succeed', async () => {
    const [one, other] = [await catalogue.category('Left'), await catalogue.category('Right')]
    const move = 'update category set parent_id = $2 where id = $1 and $2 <> all(categories_below($1))'
    const clients = [await chain.owner.connect(), await chain.owner.connect()] as const
    for (const client of clients) await client.query('begin')
    await clients[0].query(move, [one.id, other.id])
    await clients[1].query(move, [other.id, one.id])
    for (const client of clients) await client.query('commit')
    for (const client of clients) client.release()
    expect(await cycles()).toBe(2)
  })

  async function cycles() {
    const { rows } = await chain.owner.query(
      'select count(*)::int from category where parent_id = any(categories_below(id))',
    )
    return rows[0].count
  }
})

describe('updateCategory is rejected and changes nothing for', () => {
  test.each<[string, object, string, string?]>([
    ['a category that is not there', { categoryId: uuid() }, 'NOT_FOUND'],
    ['a version that never was', { expectedVersion: 9 }, 'VERSION_CONFLICT'],
    ['a name of blanks', { name: '  ' }, 'INVALID_INPUT', 'name'],
    ['a name of 101 characters', { name: 'n'.repeat(101) }, 'INVALID_INPUT', 'name'],
    ['a name of two lines', { name: 'a\nb' }, 'INVALID_INPUT', 'name'],
    ['a name that another has', { name: 'Food' }, 'CODE_TAKEN'],
    ['a parent that is not there', { parentId: uuid() }, 'NOT_FOUND'],
    ['no key', { idempotencyKey: '' }, 'INVALID_INPUT', 'idempotencyKey'],
  ])('%s', async (_, facts, code, field) => {
    const read = await catalogue.category(`Of ${uuid()}`)
    const before = await catalogue.counts()

    const rejected = await catalogue.updateCategory(read, facts)

    expect(rejected).toMatchObject({ code, message: expect.stringMatching(/expected|does not exist/) })
    if (field) expect(rejected.field).toBe(field)
    if (!('categoryId' in facts || 'expectedVersion' in facts))
      expect(await catalogue.change('createCategory', { name: `At ${uuid()}`, ...facts })).toMatchObject({
        code,
      })
    expect(await catalogue.counts()).toEqual(before)
  })

  test('an archived category, and for a category below it', async () => {
    const gone = await catalogue.category('Gone')
    const { category: archived } = await catalogue.change('archiveCategory', { categoryId: gone.id })
    const there = await catalogue.category('There')

    for (const outcome of [
      await catalogue.updateCategory(archived, { name: 'Back' }),
      await catalogue.updateCategory(there, { parentId: gone.id }),
      await catalogue.change('createCategory', { name: 'Below', parentId: gone.id }),
    ])
      expect(outcome).toMatchObject({ code: 'CATEGORY_ARCHIVED', category: { id: gone.id, name: 'Gone' } })
  })

  test.each(['createCategory', 'updateCategory', 'mergeCategories', 'archiveCategory', 'restoreCategory'])(
    'a user without the permission: %s',
    async (name) => {
      const categoryId = food.id
      const input = {
        createCategory: { name: 'X' },
        updateCategory: { categoryId, expectedVersion: 1 },
        mergeCategories: { categoryId, intoCategoryId: categoryId },
        archiveCategory: { categoryId },
        restoreCategory: { categoryId },
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

/** Makes three categories, each below the one before. */
async function line(name: string) {
  const top = await catalogue.category(`${name} 1`)
  const child = await catalogue.category(`${name} 2`, top.id)
  return [top, child, await catalogue.category(`${name} 3`, child.id)]
}

import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { user } from '../../../../runtime/testing/principals.ts'
import { ruler, rulesOf } from '../../testing/rules.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'

let chain: TestInventory
let rules: ReturnType<typeof rulesOf>
let [store, centre, product]: string[] = []
beforeAll(async () => {
  chain = await testInventory()
  rules = rulesOf(chain.inventory)
  centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
  store = await chain.store({ suppliedBy: centre })
  product = await chain.product()
})

describe('a rule', () => {
  test('is created, changed and archived, with events; its history has the actors', async () => {
    const [storeId, productId] = [await chain.store(), await chain.product()]
    const terms = {
      reorderPoint: 6,
      targetLevel: 24,
      packSize: 6,
      minimumQuantity: 12,
      source: 'LISTED',
      approveUpToUnits: 48,
      approveUpToValue: 100_000,
    }

    const made = await rules.change('createRestockRule', {
      storeId,
      productId,
      terms: { ...terms, sourceStoreIds: [centre, store] },
    })
    const { id } = made.rule
    const changed = await rules.change('updateRestockRule', {
      ruleId: id,
      expectedVersion: 1,
      terms: { packSize: 4 },
    })
    const ended = await rules.change('archiveRestockRule', { ruleId: id })
    const again = await rules.change('archiveRestockRule', { ruleId: id })

    expect(made.rule).toMatchObject({
      ...terms,
      approveUpToValue: { amount: 100_000, currency: 'CAD' },
      version: 1,
      approvesItself: true,
      archived: false,
      sourceStores: [{ id: centre }, { id: store }],
      store: { id: storeId },
      product: { id: productId },
      category: null,
    })
    expect(changed.rule).toMatchObject({ version: 2, packSize: 4, reorderPoint: null, approvesItself: false })
    expect(ended.rule).toMatchObject({ version: 3, archived: true })
    expect(again).toMatchObject({ code: 'ALREADY_DONE' })
    expect(ended.rule.history.map(({ type }: { type: string }) => type)).toEqual(
      Array(3).fill('RULE_CHANGED'),
    )
    expect(await chain.emitted(`RestockRule/${id}`)).toMatchObject([
      { type: 'RestockRuleChanged', data: { change: 'CREATED', storeId, productId, packSize: 6 } },
      { type: 'RestockRuleChanged', data: { change: 'EDITED', packSize: 4 } },
      { type: 'RestockRuleChanged', data: { change: 'ARCHIVED' } },
    ])
  })

  test('is unique for its scope, also of ten created at once; another may follow its archiving', async () => {
    const productId = await chain.product()
    const made = await Promise.all(
      Array.from({ length: 10 }, () => rules.change('createRestockRule', { productId, terms: {} })),
    )

    const [saved] = made.filter(({ __typename }) => __typename === 'RestockRuleSaved')
    const rejected = made.filter(({ __typename }) => __typename === 'RestockRuleExists')
    expect(rejected).toHaveLength(9)
    for (const problem of rejected)
      expect(problem).toMatchObject({ code: 'RESTOCK_RULE_EXISTS', rule: { id: saved!.rule.id } })
    await rules.change('archiveRestockRule', { ruleId: saved!.rule.id })
    expect(await rules.change('createRestockRule', { productId, terms: {} })).toMatchObject({
      __typename: 'RestockRuleSaved',
    })
  })

  test('with equal terms gets no version and no event; a stale edit gets VersionConflict', async () => {
    const terms = {
      reorderPoint: 6,
      targetLevel: 24,
      criticalThreshold: 2,
      packSize: 6,
      source: 'LISTED',
      sourceStoreIds: [centre],
      approveUpToUnits: 48,
    }
    const read = await rules.rule({ productId: await chain.product() }, terms)
    const edit = (changes: object) =>
      rules.change('updateRestockRule', { ruleId: read.id, expectedVersion: 1, terms: changes })

    expect((await edit(terms)).rule).toMatchObject({ version: 1, applied: true })
    expect(await chain.emitted(`RestockRule/${read.id}`)).toHaveLength(1)
    expect((await edit({ ...terms, sourceStoreIds: [store] })).rule).toMatchObject({ version: 2 })
    expect(await edit({ ...terms, sourceStoreIds: [store] })).toMatchObject({ code: 'VERSION_CONFLICT' })
  })

  test('keeps the first of two changes at once; the second user gets the current rule', async () => {
    const { id } = await rules.rule({ productId: await chain.product() })
    const packSizes = [2, 3]
    const both = await Promise.all(
      packSizes.map((packSize) =>
        rules.change('updateRestockRule', { ruleId: id, expectedVersion: 1, terms: { packSize } }),
      ),
    )
    const won = both.find(({ __typename }) => __typename === 'RestockRuleSaved')!
    expect(both.find(({ __typename }) => __typename === 'VersionConflict')).toMatchObject({
      code: 'VERSION_CONFLICT',
      present: { version: 2, packSize: won.rule.packSize },
    })
  })

  test('of a store is for its users, a rule of every store for users who see every store', async () => {
    const mine = user(['stock:read', 'restock:rules'], [store!], 'of one store')
    const made = await rules.change(
      'createRestockRule',
      { storeId: store, productId: product, terms: {} },
      mine,
    )
    expect(made.__typename).toBe('RestockRuleSaved')

    for (const input of [{ storeId: centre }, { productId: product }, {}]) {
      const { errors } = await rules.ask('createRestockRule', { ...input, terms: {} }, mine)
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
    const elsewhere = await rules.rule({ storeId: centre, productId: product })
    for (const [name, more] of [
      ['updateRestockRule', { expectedVersion: 1, terms: {} }],
      ['archiveRestockRule', {}],
    ] as const) {
      const { errors } = await rules.ask(name, { ruleId: elsewhere.id, ...more }, mine)
      expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    }
    const { errors } = await rules.ask('createRestockRule', { storeId: store, terms: {} }, managerOf(store!))
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHORIZED_FIELD_OR_TYPE' } }])
  })
})

describe('a rule is rejected', () => {
  const thresholds = (more: object) => ({ reorderPoint: 4, targetLevel: 9, ...more })
  const listed = (...sourceStoreIds: string[]) => ({ source: 'LISTED', sourceStoreIds })
  const unknownId = uuid()

  test.each([
    ['with a target below its reorder point', { reorderPoint: 5, targetLevel: 4 }, 'terms.targetLevel'],
    ['with no target', { reorderPoint: 5, targetLevel: 0 }, 'terms.targetLevel'],
    ['with a target alone', { targetLevel: 4 }, 'terms.reorderPoint'],
    ['with a reorder point alone', { reorderPoint: 4 }, 'terms.targetLevel'],
    ['with a reorder point below 0', { reorderPoint: -1, targetLevel: 4 }, 'terms.reorderPoint'],
    ['with a target above the maximum', { reorderPoint: 1, targetLevel: 1_000_001 }, 'terms.targetLevel'],
    [
      'with a critical threshold above its reorder point',
      thresholds({ criticalThreshold: 5 }),
      'terms.criticalThreshold',
    ],
    ['with a critical threshold below 0', thresholds({ criticalThreshold: -1 }), 'terms.criticalThreshold'],
    ['with a critical threshold alone', { criticalThreshold: 1 }, 'terms.criticalThreshold'],
    [
      'with an overstock threshold at its reorder point',
      thresholds({ overstockThreshold: 4 }),
      'terms.overstockThreshold',
    ],
    [
      'with an overstock threshold below its target level',
      thresholds({ overstockThreshold: 8 }),
      'terms.overstockThreshold',
    ],
    [
      'with an overstock threshold above the maximum',
      thresholds({ overstockThreshold: 1_000_001 }),
      'terms.overstockThreshold',
    ],
    ['in packs of 0', { packSize: 0 }, 'terms.packSize'],
    ['in packs above the maximum', { packSize: 10_001 }, 'terms.packSize'],
    ['with a minimum of 0', { minimumQuantity: 0 }, 'terms.minimumQuantity'],
    ['that approves up to 0 units', { approveUpToUnits: 0 }, 'terms.approveUpToUnits'],
    ['that approves up to a value of 0', { approveUpToValue: 0 }, 'terms.approveUpToValue'],
    ['with an empty list of stores', { source: 'LISTED' }, 'terms.sourceStoreIds'],
    ['with stores, and a source that is no list', { sourceStoreIds: [unknownId] }, 'terms.sourceStoreIds'],
    ['with 21 sources', listed(...Array.from({ length: 21 }, () => uuid())), 'terms.sourceStoreIds'],
  ])('%s', async (_, terms, field) => {
    const before = await count()
    expect(await rules.change('createRestockRule', { storeId: store, terms })).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      field,
    })
    expect(await count()).toBe(before)
  })

  test('whose source store is its own store, a duplicate, closed or unknown', async () => {
    const shut = await closed()
    const tried = (terms: object) => rules.change('createRestockRule', { storeId: store, terms })
    expect(await tried(listed(centre!, store!))).toMatchObject({ field: 'terms.sourceStoreIds.1' })
    expect(await tried(listed(centre!, centre!))).toMatchObject({ field: 'terms.sourceStoreIds.1' })
    expect(await tried(listed(shut))).toMatchObject({ code: 'STORE_CLOSED' })
    expect(await tried(listed(unknownId))).toMatchObject({ code: 'NOT_FOUND', kind: 'Store', id: unknownId })
  })

  test('whose source is CENTRE, for a store without a centre', async () => {
    const storeId = await chain.store()
    const made = await rules.change('createRestockRule', { storeId, terms: { source: 'CENTRE' } })
    expect(made).toMatchObject({ field: 'terms.source' })
  })

  test('with an unknown, closed or archived scope, or with a product and a category together', async () => {
    const [archived, shut] = [await chain.product({ archived: true }), await closed()]
    const tried = (scope: object) => rules.change('createRestockRule', { ...scope, terms: {} })
    expect(await tried({ storeId: unknownId })).toMatchObject({ code: 'NOT_FOUND', kind: 'Store' })
    expect(await tried({ storeId: shut })).toMatchObject({ code: 'STORE_CLOSED' })
    expect(await tried({ productId: unknownId })).toMatchObject({ code: 'UNKNOWN_PRODUCT' })
    expect(await tried({ productId: archived })).toMatchObject({ code: 'PRODUCT_ARCHIVED' })
    expect(await tried({ categoryId: unknownId })).toMatchObject({ code: 'NOT_FOUND', kind: 'Category' })
    expect(await tried({ productId: product, categoryId: unknownId })).toMatchObject({ field: 'categoryId' })
    const unknown = await rules.change('updateRestockRule', {
      ruleId: unknownId,
      expectedVersion: 1,
      terms: {},
    })
    expect(unknown).toMatchObject({ code: 'NOT_FOUND', kind: 'RestockRule' })
  })
})

describe('the rules for a stock level', () => {
  test('the most specific rule applies, with the reason', async () => {
    const [food, dairy, cheese] = [uuid(), uuid(), uuid()]
    await chain.owner.query(
      `insert into category (id, name, parent_id) values ($1, 'Food', null), ($2, 'Dairy', $1), ($3, 'Cheese', $2)`,
      [food, dairy, cheese],
    )
    const [here, brie] = [await chain.store(), await chain.product()]
    await chain.owner.query('update product set category_id = $2 where id = $1', [brie, cheese])
    const scopes = [
      { storeId: here, productId: brie },
      { productId: brie },
      { storeId: here, categoryId: cheese },
      { categoryId: cheese },
      { storeId: here, categoryId: food },
      { categoryId: food },
      { storeId: here },
      {},
    ]
    const ids: string[] = []
    for (const scope of [...scopes].reverse()) ids.unshift((await rules.rule(scope)).id)

    const rule = await rules.effective(here, brie)
    expect([rule.rule, ...rule.others].map(({ id }) => id)).toEqual(ids)
    expect(rule.why).toBe(
      'It is for this product in this store; 7 more are for this stock level, and less specific.',
    )
    for (const id of ids) {
      expect((await rules.effective(here, brie)).rule).toEqual({ id })
      await rules.change('archiveRestockRule', { ruleId: id })
    }
    expect(await rules.effective(here, brie)).toMatchObject({ rule: null, others: [], reorderPoint: 0 })
  })

  test('a caller cannot read the rule of another store; an unknown store or product has none', async () => {
    const query = 'query ($s: ID!, $p: ID!) { effectiveRestockRule(storeId: $s, productId: $p) { why } }'
    const { errors } = await chain.inventory.ask(
      query,
      { s: await chain.store(), p: product },
      managerOf(store!),
    )
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect(await rules.effective(store!, uuid())).toBeNull()
    expect(await rules.effective(uuid(), product!)).toBeNull()
  })

  test('a list has the rules of readable stores and of every store, in pages, with filters', async () => {
    const [mine, other, listedProduct] = [await chain.store(), await chain.store(), await chain.product()]
    const [a, , c] = [
      await rules.rule({ storeId: mine, productId: listedProduct }),
      await rules.rule({ storeId: other, productId: listedProduct }),
      await rules.rule({ productId: listedProduct }),
    ]
    const list = `query ($filter: RestockRuleFilter, $after: String) {
      restockRules(filter: $filter, first: 1, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`
    const read = async (filter: object, after?: string, caller = managerOf(mine)) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is its operation's
      (await chain.inventory.ask(list, { filter, after }, caller)).data!.restockRules as any

    const first = await read({ productId: listedProduct })
    const second = await read({ productId: listedProduct }, first.pageInfo.endCursor)
    expect([first.totalCount, first.nodes[0].id, second.nodes[0].id]).toEqual([2, c.id, a.id])
    expect(second.pageInfo.hasNextPage).toBe(false)
    expect((await read({ productId: listedProduct }, undefined, ruler)).totalCount).toBe(3)
    await rules.change('archiveRestockRule', { ruleId: c.id })
    const archived = await read({ productId: listedProduct, archived: true })
    expect(archived.nodes).toEqual([{ id: c.id }])
  })
})

async function closed() {
  const id = await chain.store()
  await chain.owner.query('update store set closed_at = now() where id = $1', [id])
  return id
}

const count = async () => (await chain.owner.query('select from restock_rule')).rowCount

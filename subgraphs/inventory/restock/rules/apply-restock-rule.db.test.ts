import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../context.ts'
import { receiveDelivery } from '../../testing/commands.ts'
import { rulesOf } from '../../testing/rules.ts'
import { logistics, type TestInventory, testInventory } from '../../testing.ts'
import { applyRule } from './apply-restock-rule.ts'
import { applyThresholds } from './apply-thresholds.ts'

let chain: TestInventory
let context: Context
let rules: ReturnType<typeof rulesOf>
beforeAll(async () => {
  chain = await testInventory()
  context = chain.inventory.context() as Context
  rules = rulesOf(chain.inventory)
})

test('a second job for an applied rule reads no stock level', async () => {
  const [store, product] = [await chain.store(), await chain.product()]
  await chain.addLevel(store, product, { onHand: 10 })
  const { id } = await rules.rule(
    { storeId: store, productId: product },
    { reorderPoint: 12, targetLevel: 30 },
  )
  const seen: string[] = []
  const stop = chain.inventory.db.observe((text) => seen.push(text))
  await applyRule(chain.inventory.context() as Context, id)
  stop()
  expect(seen.filter((text) => text.includes('stock_level'))).toEqual([])
})

describe('the thresholds of a rule', () => {
  test('are written to the stock level: its alert opens at them, and its plan starts at them', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, {
      onHand: 10,
      reorderPoint: 5,
      criticalThreshold: 5,
      overstockThreshold: 20,
    })
    await rules.rule({ storeId: store, productId: product }, { reorderPoint: 12, targetLevel: 30 })

    expect(await chain.level(store, product)).toMatchObject({
      reorder_point: 12,
      target_level: 30,
      critical_threshold: 5,
      overstock_threshold: 30,
    })
    expect(await alerts(store)).toEqual([{ severity: 'LOW', state: 'OPEN' }])
    expect(await needs(store)).toEqual([product])
    expect(await rules.effective(store, product)).toMatchObject({
      reorderPoint: 12,
      targetLevel: 30,
      thresholdsFromRule: true,
    })

    const { rule } = await rules.change('updateRestockRule', {
      ruleId: (await rules.effective(store, product)).rule.id,
      expectedVersion: 1,
      terms: { reorderPoint: 2, targetLevel: 4 },
    })
    expect(rule.applied).toBe(false)
    await applyRule(context, rule.id)
    expect(await chain.level(store, product)).toMatchObject({
      reorder_point: 2,
      critical_threshold: 2,
      overstock_threshold: 30,
    })
    expect(await alerts(store)).toEqual([{ severity: 'LOW', state: 'RESOLVED' }])
  })

  test('include all thresholds that the rule has; the others are adjusted', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 60, reorderPoint: 50, criticalThreshold: 40 })
    const terms = { reorderPoint: 20, targetLevel: 30, overstockThreshold: 55 }
    const { id } = await rules.rule({ storeId: store, productId: product }, terms)

    expect(await chain.level(store, product)).toMatchObject({
      reorder_point: 20,
      critical_threshold: 20,
      overstock_threshold: 55,
    })
    expect(await alerts(store)).toEqual([{ severity: 'OVERSTOCK', state: 'OPEN' }])

    await rules.change('updateRestockRule', {
      ruleId: id,
      expectedVersion: 1,
      terms: { ...terms, criticalThreshold: 3, overstockThreshold: 90 },
    })
    await applyRule(context, id)
    expect(await chain.level(store, product)).toMatchObject({
      critical_threshold: 3,
      overstock_threshold: 90,
    })
    expect(await alerts(store)).toEqual([{ severity: 'OVERSTOCK', state: 'RESOLVED' }])
  })

  test('are written once: values that a user sets later stay until the rule changes', async () => {
    const [store, product] = [await chain.store(), await chain.product()]
    await chain.addLevel(store, product, { onHand: 100 })
    const { id } = await rules.rule(
      { storeId: store, productId: product },
      { reorderPoint: 8, targetLevel: 9 },
    )
    await chain.owner.query('update stock_level set reorder_point = 3000 where store_id = $1', [store])
    const change = async (expectedVersion: number, terms: object) => {
      await rules.change('updateRestockRule', { ruleId: id, expectedVersion, terms })
      await applyRule(context, id)
      await applyThresholds(context)
      return (await chain.level(store, product)).reorder_point
    }

    expect(await change(1, { reorderPoint: 8, targetLevel: 9, packSize: 2 })).toBe(3)
    expect(await rules.effective(store, product)).toMatchObject({
      reorderPoint: 3,
      thresholdsFromRule: false,
    })
    expect(await change(2, { reorderPoint: 7, targetLevel: 9 })).toBe(7)
  })

  test('of a general rule reach a stock level with its own rule only when that is archived', async () => {
    const [store, product, other] = [await chain.store(), await chain.product(), await chain.product()]
    for (const id of [product, other]) await chain.addLevel(store, id, { onHand: 50 })
    const own = await rules.rule({ storeId: store, productId: product }, { reorderPoint: 1, targetLevel: 2 })
    await rules.rule({ storeId: store }, { reorderPoint: 4, targetLevel: 8 })
    const points = async () => [
      (await chain.level(store, product)).reorder_point,
      (await chain.level(store, other)).reorder_point,
    ]

    expect(await points()).toEqual([1, 4])
    await rules.change('archiveRestockRule', { ruleId: own.id })
    await applyRule(context, own.id)
    expect(await points()).toEqual([4, 4])
  })

  test('are written to a stock level that gets stock for the first time', async () => {
    const [centre, product] = [await chain.store({ kind: 'LOGISTICS_CENTRE' }), await chain.product()]
    await rules.rule({ productId: product }, { reorderPoint: 3, targetLevel: 6, criticalThreshold: 1 })
    const received = await receiveDelivery(chain.as({ ...logistics, mustHave: () => ({ in() {} }) }), {
      storeId: centre,
      lines: [{ productId: product, quantity: 5 }],
      supplierReference: 'first',
      idempotencyKey: uuid(),
    })
    expect(received.__typename).toBe('DeliveryReceived')
    expect(await chain.level(centre, product)).toMatchObject({
      reorder_point: 3,
      target_level: 6,
      critical_threshold: 1,
    })
  })

  test('reach the products of a category and of the categories below it', async () => {
    const [parent, child, store] = [uuid(), uuid(), await chain.store()]
    await chain.owner.query(
      `insert into category (id, name, parent_id) values ($1, 'Above', null), ($2, 'Below', $1)`,
      [parent, child],
    )
    const product = await chain.product()
    await chain.owner.query('update product set category_id = $2 where id = $1', [product, child])
    await chain.addLevel(store, product, { onHand: 1 })
    await rules.rule({ categoryId: parent }, { reorderPoint: 0, targetLevel: 17 })
    expect(await chain.level(store, product)).toMatchObject({ target_level: 17 })
  })
})

test('a rule of 1,200 stock levels is applied in three batches of a few statements each', async () => {
  const store = await chain.store()
  await chain.owner.query(
    `with made as (
       insert into product (id, sku, name, price, tax_class, category_id)
       select uuidv7(), 'RULED-' || n, 'Ruled ' || n, 100, 'ZERO', (select id from category limit 1)
       from generate_series(1, 1200) n returning id)
     insert into stock_level (store_id, product_id) select $1, id from made`,
    [store],
  )
  const { rule } = await rules.change('createRestockRule', {
    storeId: store,
    terms: { reorderPoint: 0, targetLevel: 1 },
  })
  const statements = await chain.inventory.statementsOf(() => applyRule(context, rule.id))

  const { rows } = await chain.owner.query(
    'select target_level, count(*)::int from stock_level where store_id = $1 group by 1',
    [store],
  )
  expect(rows).toEqual([{ target_level: 1, count: 1200 }])
  // The statements of each batch: begin, write, evaluate, emit, commit. The statements that run once: a
  // read if any rule has thresholds, the marks for replanning, and the mark as applied.
  expect(statements.length).toBeLessThanOrEqual(3 * 5 + 5)
})

async function alerts(storeId: string) {
  return (await chain.owner.query('select severity, state from stock_alert where store_id = $1', [storeId]))
    .rows
}

async function needs(storeId: string) {
  const { rows } = await chain.owner.query('select product_id from restock_need where store_id = $1', [
    storeId,
  ])
  return rows.map((row) => row.product_id)
}

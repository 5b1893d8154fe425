import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Outcome } from '../../../../runtime/testing/subgraphs.ts'
import type { Context } from '../../context.ts'
import { catalogueOf, type TestCatalogue } from '../../testing/catalogue.ts'
import { setThresholds } from '../../testing/commands.ts'
import { rulesOf } from '../../testing/rules.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'
import { applyRule } from './apply-restock-rule.ts'
import { applyThresholds } from './apply-thresholds.ts'

let chain: TestInventory
let catalogue: TestCatalogue
let rules: ReturnType<typeof rulesOf>
beforeAll(async () => {
  chain = await testInventory()
  catalogue = catalogueOf(chain.inventory)
  rules = rulesOf(chain.inventory)
  await chain.inventory.work()
})

describe('stock levels of a product with a new rule take its thresholds, and are evaluated', () => {
  let [plain, ruled]: Outcome[] = []
  let product: Outcome
  let stores: string[]
  beforeEach(async () => {
    ;[plain, ruled] = [
      await catalogue.category(`Plain ${uuid()}`),
      await catalogue.category(`Ruled ${uuid()}`),
    ]
    product = await catalogue.product(plain!.id)
    stores = [await chain.store(), await chain.store()]
    for (const store of stores) await chain.addLevel(store, product.id, { onHand: 20, reorderPoint: 1 })
    await rules.rule({ categoryId: ruled!.id }, { reorderPoint: 25, targetLevel: 50, criticalThreshold: 20 })
  })

  test.each<[string, () => Promise<Outcome>]>([
    ['it is put into another category', () => catalogue.update(product, { categoryId: ruled!.id })],
    ['its category is put below another', () => catalogue.updateCategory(plain!, { parentId: ruled!.id })],
    [
      'its category is merged into another',
      () => catalogue.change('mergeCategories', { categoryId: plain!.id, intoCategoryId: ruled!.id }),
    ],
  ])('when %s', async (_, change) => {
    expect((await change()).code).toBeUndefined()

    for (const store of stores) {
      await expect.poll(async () => (await chain.level(store, product.id)).reorder_point).toBe(25)
      await expect.poll(() => alertsOf(store)).toEqual([{ severity: 'CRITICAL', state: 'OPEN' }])
    }
  })

  test('(control) not when its category only gets another name', async () => {
    await catalogue.update(product, { name: 'Renamed' })
    await applyThresholds(chain.inventory.context() as Context, { productId: product.id })
    expect(await chain.level(stores[0]!, product.id)).toMatchObject({ reorder_point: 1 })
  })
})

test('the rules of a merged category are archived', async () => {
  const [from, into] = [await catalogue.category('From'), await catalogue.category('Into')]
  const { id } = await rules.rule({ categoryId: from.id }, { packSize: 6 })

  await catalogue.change('mergeCategories', { categoryId: from.id, intoCategoryId: into.id })

  await expect
    .poll(async () => (await catalogue.emitted(`RestockRule/${id}`)).at(-1)!.data)
    .toMatchObject({ change: 'ARCHIVED', version: 2 })
  expect(await rules.change('archiveRestockRule', { ruleId: id })).toMatchObject({ code: 'ALREADY_DONE' })
})

test('thresholds that a user sets before a job writes a rule stay: the last change wins', async () => {
  const [store, product] = [await chain.store(), await chain.product()]
  await chain.addLevel(store, product, { onHand: 50 })
  // Inserts the rule directly, so that its job runs late.
  const { rows } = await chain.owner.query(
    `insert into restock_rule (id, product_id, reorder_point, target_level, thresholds_id, pack_size, minimum_quantity,
                               source, version, applied_version)
     values (uuidv7(), $1, 7, 9, uuidv7(), 1, 1, 'AUTOMATIC', 1, 1) returning id`,
    [product],
  )
  await setThresholds(chain.as(managerOf(store)), {
    storeId: store,
    lines: [{ productId: product, reorderPoint: 3 }],
    idempotencyKey: uuid(),
  })
  await applyRule(chain.inventory.context() as Context, rows[0].id)

  expect(await chain.level(store, product)).toMatchObject({ reorder_point: 3, target_level: 0 })
})

async function alertsOf(storeId: string) {
  const { rows } = await chain.owner.query('select severity, state from stock_alert where store_id = $1', [
    storeId,
  ])
  return rows
}

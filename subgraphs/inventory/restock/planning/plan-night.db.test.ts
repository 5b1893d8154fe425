import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { testSubgraphs } from '../../../../runtime/testing/subgraphs.ts'
import type { Context } from '../../context.ts'
import { inventory as manifest } from '../../subgraph.ts'
import { rulesOf } from '../../testing/rules.ts'
import { inventoryFixtures, type TestInventory, testInventory } from '../../testing.ts'
import { planNightJob } from '../jobs.ts'
import { planNight } from './plan-night.ts'

let chain: TestInventory
let context: Context
let rules: ReturnType<typeof rulesOf>
beforeAll(async () => {
  chain = await testInventory()
  context = chain.inventory.context() as Context
  rules = rulesOf(chain.inventory)
})
/** Makes sure that no stock level of an earlier test is left to plan. */
beforeEach(async () => {
  await chain.owner.query(
    'update stock_level set reorder_point = 0, critical_threshold = 0, target_level = 0',
  )
  await chain.owner.query(
    `update restock_request set state = 'CANCELLED' where state in ('REQUESTED', 'AWAITING_SUPPLY')`,
  )
  await chain.owner.query('delete from restock_need')
})

describe('planNight', () => {
  test('plans a low stock level without a row in restock_need, once, and keeps its plan', async () => {
    const level = await chain.shortLevel()
    await chain.owner.query('delete from restock_need')
    await planNight(context)
    await planNight(context)
    expect(await chain.requests(level.store)).toMatchObject([{ state: 'REQUESTED' }])
  })

  test('clears the rows of restock_need that it has planned', async () => {
    await chain.shortLevel()
    await planNight(context)
    expect((await chain.owner.query('select from restock_need')).rowCount).toBe(0)
  })

  test('replans a waiting plan after the reorder point of a source store was lowered', async () => {
    const { centre, store, product } = await chain.shortLevel({ centreHas: 50 })
    await chain.owner.query('update stock_level set reorder_point = 50000 where store_id = $1', [centre])
    await planNight(context)
    const [waiting] = await chain.requests(store)
    expect(waiting.state).toBe('AWAITING_SUPPLY')

    await chain.owner.query('update stock_level set reorder_point = 0 where store_id = $1', [centre])
    await planNight(context)
    expect(await chain.requests(store)).toMatchObject([{ id: waiting.id, state: 'REQUESTED' }])
    expect(await chain.allocations(waiting.id)).toEqual([
      { source_store_id: centre, product_id: product, quantity: 30 },
    ])
  })

  test('plans nothing for a closed store or an archived product, and withdraws waiting plans', async () => {
    const shut = await chain.shortLevel({ centreHas: 0 })
    const gone = await chain.shortLevel()
    await planNight(context)
    await chain.owner.query('update store set closed_at = now() where id = $1', [shut.store])
    await chain.owner.query(`update restock_request set state = 'CANCELLED' where store_id = $1`, [
      gone.store,
    ])
    await chain.owner.query('update product set archived_at = now() where id = $1', [gone.product])
    await planNight(context)

    expect(await chain.requests(shut.store)).toMatchObject([{ state: 'CANCELLED' }])
    expect(await chain.requests(gone.store)).toMatchObject([{ state: 'CANCELLED' }])
  })

  test.each([
    ['its store was closed', 'update store set closed_at = now() where id = $1 and $2::uuid is not null'],
    [
      'its product was archived',
      'update product set archived_at = now() where id = $2 and $1::uuid is not null',
    ],
  ])('withdraws an undecided plan when %s', async (_, end) => {
    const { store, product } = await chain.shortLevel()
    await planNight(context)
    expect(await chain.requests(store)).toMatchObject([{ state: 'REQUESTED' }])
    await chain.owner.query(end, [store, product])
    await planNight(context)
    expect(await chain.requests(store)).toMatchObject([
      { state: 'CANCELLED', reason: expect.stringContaining('nothing is planned for it') },
    ])
  })

  test('writes the thresholds of a new category to a product, and plans with them', async () => {
    const { store, product } = await chain.shortLevel()
    await chain.owner.query('update stock_level set on_hand = 20000 where store_id = $1', [store])
    const { rows } = await chain.owner.query(
      `insert into category (id, name) values (uuidv7(), 'Of the feast') returning id`,
    )
    await rules.rule({ categoryId: rows[0].id }, { reorderPoint: 20, targetLevel: 60 })
    await planNight(context)
    expect(await chain.requests(store)).toEqual([])

    await chain.owner.query('update product set category_id = $2 where id = $1', [product, rows[0].id])
    await planNight(context)
    expect(await chain.requests(store)).toMatchObject([{ explanation: { reorderPoint: 20, wanted: 40 } }])
  })

  test('ships nothing back and forth: a source store does not need a restock afterwards', async () => {
    const product = await chain.product()
    const [rich, poor] = [await chain.store(), await chain.store()]
    await chain.addLevel(rich, product, { onHand: 30, reorderPoint: 10, targetLevel: 40 })
    await chain.addLevel(poor, product, { onHand: 0, reorderPoint: 10, targetLevel: 40 })
    await rules.rule({ productId: product }, { approveUpToUnits: 100 })
    await planNight(context)
    await planNight(context)

    expect(await chain.requests(rich)).toEqual([])
    expect(await chain.level(rich, product)).toMatchObject({ on_hand: 30, reserved: 19 })
    expect(await chain.requests(poor)).toMatchObject([{ state: 'APPROVED', explanation: { planned: 19 } }])
  })
})

test('a thousand stock levels are planned in five batches, each with as many statements as ten', async () => {
  const counts: number[] = []
  for (const levels of [10, 1_000]) {
    const product = await chain.product()
    const centre = await chain.store({ kind: 'LOGISTICS_CENTRE' })
    await chain.addLevel(centre, product, { onHand: 20_000 })
    await chain.owner.query(
      `with made as (
         insert into store (id, code, name, kind, supplied_by, receiving)
         select uuidv7(), 'N-' || gen_random_uuid(), 'Store ' || n, 'STANDARD_STORE', $2, 'AUTOMATIC'
         from generate_series(1, $3::int) n returning id)
       insert into stock_level (store_id, product_id, reorder_point, target_level) select id, $1, 5000, 20000 from made`,
      [product, centre, levels],
    )
    await rules.rule({ productId: product }, { approveUpToUnits: 100 })
    const seen = await chain.inventory.statementsOf(() => planNight(context))
    counts.push(seen.filter((text) => !text.includes('apply-restock-thresholds')).length)
    const { rows } = await chain.owner.query(
      `select count(*)::int as plans, sum(quantity)::bigint as units from restock_request r
       join restock_allocation a on a.request_id = r.id
       where planned_product_id = $1 and state = 'APPROVED'`,
      [product],
    )
    expect(rows).toEqual([{ plans: levels, units: 20 * levels }])
  }

  const [ten, thousand] = counts as [number, number]
  expect(ten).toBeLessThan(25)
  // Five batches and six reads of the next batch: the last read finds nothing.
  expect(thousand).toBeLessThanOrEqual(5 * ten + 10)
})

describe('the schedule of the subgraph', () => {
  let scheduled: TestInventory
  beforeAll(async () => {
    const schedules = [{ job: planNightJob, payload: {}, pattern: '* * * * * *' }]
    const { inventory } = await testSubgraphs({ inventory: { ...manifest, schedules } })
    scheduled = await inventoryFixtures(inventory)
  })

  test('has planNight', async () => {
    const { store } = await scheduled.shortLevel()
    await scheduled.owner.query('delete from restock_need')
    await scheduled.inventory.work()
    await expect.poll(() => scheduled.requests(store)).toMatchObject([{ origin: 'PLANNED' }])
  })

  test("runs planNight at two o'clock at night", () => {
    const { pattern } = manifest.schedules!.find(({ job }) => job.name === 'plan-night')!
    expect(pattern).toBe('0 2 * * *')
  })
})

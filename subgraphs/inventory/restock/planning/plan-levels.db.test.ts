import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { superuserOf } from '../../../../runtime/testing/database.ts'
import type { Context } from '../../context.ts'
import { moveStock, receiveDelivery } from '../../testing/commands.ts'
import { rulesOf } from '../../testing/rules.ts'
import { managerOf, type TestInventory, testInventory } from '../../testing.ts'
import { applyRule } from '../rules/apply-restock-rule.ts'
import { planLevels } from './plan-levels.ts'
import { planNeed } from './plan-need.ts'

let chain: TestInventory
let context: Context
let rules: ReturnType<typeof rulesOf>
beforeAll(async () => {
  chain = await testInventory({ pool: 16 })
  context = chain.inventory.context() as Context
  rules = rulesOf(chain.inventory)
})

describe('a plan with a rule', () => {
  test('takes whole packs from the source stores in the order of the rule, and says why', async () => {
    const { store, product, centre } = await chain.shortLevel({ centreHas: 100 })
    const [first, second] = [await chain.store(), await chain.store()]
    await chain.addLevel(first, product, { onHand: 20, reorderPoint: 3 })
    await chain.addLevel(second, product, { onHand: 90, reorderPoint: 10 })
    const { id } = await rules.rule(
      { storeId: store, productId: product },
      { source: 'LISTED', sourceStoreIds: [first, second], packSize: 8 },
    )
    await plan(store, product)

    const [request] = await chain.requests(store)
    expect(await allocationsOf(request.id)).toEqual({ [first]: 16, [second]: 16 })
    expect(request.explanation).toMatchObject({
      ruleId: id,
      wanted: 32,
      planned: 32,
      storesConsidered: 3,
      sourceStores: [
        { storeId: first, surplus: 16, quantity: 16, reason: 'CHOSEN', chosen: true },
        { storeId: second, surplus: 79, quantity: 16, reason: 'CHOSEN', chosen: true },
        { storeId: centre, surplus: 100, quantity: 0, reason: 'NOT_IN_SOURCE', chosen: false },
      ],
    })
    expect(request.explanation.summary).toBe(
      '10 available and 0 on the way, at or below the reorder point 10: 32 wanted to reach 40, in packs of 8. ' +
        `${nameOf(first)} can spare 16: 16 from there. ${nameOf(second)} can spare 79: 16 from there. ` +
        'It waits for logistics.',
    )
    const answer = await chain.inventory.ask(
      `query ($id: ID!) { restockRequest(id: $id) { explanation { rule { id } wanted planned storesConsidered
        sourceStores { store { id } surplus quantity reason chosen } } } }`,
      { id: request.id },
      managerOf(store),
    )
    expect(answer.data).toMatchObject({
      restockRequest: { explanation: { rule: { id }, storesConsidered: 3 } },
    })
  })

  test('asks the centre, then the largest surplus, and keeps sources above reorder points', async () => {
    const { store, product, centre } = await chain.shortLevel({ centreHas: 5 })
    const [less, more] = [await chain.store(), await chain.store()]
    await chain.addLevel(less, product, { onHand: 20, reorderPoint: 8 })
    await chain.addLevel(more, product, { onHand: 31, reorderPoint: 10 })
    await plan(store, product)

    const [request] = await chain.requests(store)
    expect(await allocationsOf(request.id)).toEqual({ [centre]: 5, [more]: 20, [less]: 5 })
  })

  test('takes all there is when that is too little; a level still low is planned again', async () => {
    const { store, product } = await chain.shortLevel({ centreHas: 12 })
    await rules.rule(
      { storeId: store, productId: product },
      { packSize: 5, minimumQuantity: 10, approveUpToUnits: 99 },
    )
    await plan(store, product)
    const [request] = await chain.requests(store)
    expect(request).toMatchObject({ state: 'APPROVED', explanation: { wanted: 30, planned: 10 } })
    expect(request.explanation.summary).toContain('20 are missing.')
  })

  test('waits when source stores have less than the minimum', async () => {
    const { store, product, centre } = await chain.shortLevel({ centreHas: 12 })
    await rules.rule({ storeId: store, productId: product }, { minimumQuantity: 20 })
    await plan(store, product)
    const [request] = await chain.requests(store)
    expect(request).toMatchObject({ state: 'AWAITING_SUPPLY', explanation: { wanted: 30, planned: 0 } })
    expect(request.explanation.sourceStores).toMatchObject([{ storeId: centre, reason: 'BELOW_MINIMUM' }])
  })

  test.each([
    ['within its limit of units', { approveUpToUnits: 30 }, 'APPROVED'],
    ['over its limit of units', { approveUpToUnits: 29 }, 'REQUESTED'],
    ['within its limit of value', { approveUpToValue: 30 * 250 }, 'APPROVED'],
    ['over its limit of value', { approveUpToValue: 30 * 250 - 1 }, 'REQUESTED'],
    ['within one limit and over the other', { approveUpToUnits: 30, approveUpToValue: 1 }, 'REQUESTED'],
  ])('approves itself or waits: %s', async (_, terms, state) => {
    const { store, product, centre } = await chain.shortLevel()
    await rules.rule({ storeId: store, productId: product }, terms)
    await plan(store, product)

    const [request] = await chain.requests(store)
    const approved = state === 'APPROVED'
    expect(request).toMatchObject({ state, decided_by_name: approved ? 'comptoir-inventory' : null })
    expect(request.explanation.summary).toContain(
      approved ? 'Approved by its rule' : 'It waits for logistics',
    )
    expect(await chain.level(centre, product)).toMatchObject({ reserved: approved ? 30 : 0 })
    expect(await chain.level(store, product)).toMatchObject({ incoming: approved ? 30 : 0 })
    const types = (await chain.emitted(`RestockRequest/${request.id}`)).map(({ type }) => type)
    expect(types).toEqual(['RestockRequested', ...(approved ? ['RestockApproved'] : [])])
    expect(await chain.transfers(request.id)).toHaveLength(approved ? 1 : 0)
    expect(await chain.mismatches()).toEqual([])
  })
})

describe('a plan that waits for supply', () => {
  test('is replanned when stock arrives at a possible source store, and not before', async () => {
    const { store, product, centre } = await chain.shortLevel({ centreHas: 0 })
    await plan(store, product)
    const [waiting] = await chain.requests(store)
    expect([waiting.state, await marks(store)]).toEqual(['AWAITING_SUPPLY', 0])

    const elsewhere = await chain.product()
    await chain.addLevel(centre, elsewhere, { onHand: 0 })
    await deliver(centre, elsewhere, 5)
    expect(await marks(store)).toBe(0)
    await deliver(centre, product, 12)
    expect(await marks(store)).toBe(1)
    await planNeed(context, { storeId: store, productId: product })

    const requests = await chain.requests(store)
    expect(requests).toMatchObject([
      { id: waiting.id, state: 'REQUESTED', explanation: { wanted: 30, planned: 12 } },
    ])
    expect(await allocationsOf(waiting.id)).toEqual({ [centre]: 12 })
    expect(await quantityOf(waiting.id)).toBe(12)
    const types = (await chain.emitted(`RestockRequest/${waiting.id}`)).map(({ type }) => type)
    expect(types).toEqual(['RestockRequested', 'RestockReplanned'])
  })

  test.each([
    ['a return', { reason: 'RETURN', onHand: 6 }],
    ['a receipt', { reason: 'TRANSFER_IN', onHand: 6 }],
    ['a transfer called off', { reason: 'TRANSFER_OUT', reserved: -6 }],
  ] as const)('is replanned after %s', async (_, { reason, ...change }) => {
    const { store, product } = await chain.shortLevel({ centreHas: 0 })
    const sourceStore = await chain.store()
    await chain.addLevel(sourceStore, product, { onHand: 10, reorderPoint: 5 })
    await chain.owner.query('update stock_level set reserved = 6000 where store_id = $1', [sourceStore])
    await plan(store, product)
    expect((await chain.requests(store))[0].state).toBe('AWAITING_SUPPLY')

    await move(reason, { storeId: sourceStore, productId: product, ...change })
    expect(await marks(store)).toBe(1)
    await planNeed(context, { storeId: store, productId: product })
    expect((await chain.requests(store))[0].state).toBe('REQUESTED')
  })

  test('is replanned when a rule names other source stores', async () => {
    const { store, product } = await chain.shortLevel({ centreHas: 0 })
    const scope = { storeId: store, productId: product }
    const { id } = await rules.rule(scope, { source: 'CENTRE' })
    const sourceStore = await chain.store()
    await chain.addLevel(sourceStore, product, { onHand: 50 })
    await plan(store, product)
    expect((await chain.requests(store))[0].explanation.sourceStores).toMatchObject([
      { reason: 'NO_SURPLUS' },
      { storeId: sourceStore, reason: 'NOT_IN_SOURCE' },
    ])

    const terms = { source: 'LISTED', sourceStoreIds: [sourceStore] }
    await rules.change('updateRestockRule', { ruleId: id, expectedVersion: 1, terms })
    await applyRule(context, id)
    expect(await marks(store)).toBe(1)
    await planNeed(context, scope)
    expect(await chain.requests(store)).toMatchObject([{ state: 'REQUESTED', explanation: { planned: 30 } }])
  })

  test('is not marked by a sale, nor by stock that gives a source store no surplus', async () => {
    const { store, product } = await chain.shortLevel({ centreHas: 0 })
    const sourceStore = await chain.store()
    await chain.addLevel(sourceStore, product, { onHand: 2, reorderPoint: 5 })
    await plan(store, product)
    await move('RETURN', { storeId: sourceStore, productId: product, onHand: 3 })
    expect(await marks(store)).toBe(0)
    await chain.owner.query('update stock_level set on_hand = 50000 where store_id = $1', [sourceStore])
    await move('SALE', { storeId: sourceStore, productId: product, onHand: -1 })
    expect(await marks(store)).toBe(0)
  })

  test('is withdrawn when other stock has filled its stock level', async () => {
    const { store, product } = await chain.shortLevel({ centreHas: 0 })
    await plan(store, product)
    await move('RETURN', { storeId: store, productId: product, onHand: 20 })
    expect(await marks(store)).toBe(1)
    await planNeed(context, { storeId: store, productId: product })

    const [request] = await chain.requests(store)
    expect(request.state).toBe('CANCELLED')
    expect(request.reason).toContain('needed no longer')
    const types = (await chain.emitted(`RestockRequest/${request.id}`)).map(({ type }) => type)
    expect(types).toEqual(['RestockRequested', 'RestockCancelled'])
  })
})

describe('two planners at once', () => {
  test.each([
    ['that approve by themselves', { approveUpToUnits: 1_000 }],
    ['that wait for approval', {}],
  ])('%s: they never take a source store below its reorder point', async (_, terms) => {
    for (let round = 0; round < 8; round++) {
      const { centre, product, stores } = await rivals(16, terms)
      await Promise.all(stores.map((store) => plan(store, product)))
      expect(await promised(centre, product)).toBe(100)
      const { on_hand, reserved } = await chain.level(centre, product)
      expect(on_hand - reserved).toBeGreaterThanOrEqual(50)
    }
  })

  test('(control) promise too much when plans ignore the promises of other plans', async () => {
    const { centre, product, stores } = await rivals(16, {})
    for (const store of stores) {
      await plan(store, product)
      await chain.owner.query(
        `update restock_request set state = 'REJECTED' where store_id = $1 and state = 'REQUESTED'`,
        [store],
      )
    }
    expect(await promised(centre, product)).toBeGreaterThan(100)
  })

  test('a planner waits while the stock of a source store changes, and then sees the new stock', async () => {
    const { centre, product, stores } = await rivals(1, {})
    const superuser = superuserOf(chain.inventory.database)
    const blocker = await chain.owner.connect()
    await blocker.query('begin')
    await blocker.query('select from stock_level where store_id = $1 for update', [centre])
    const planned = plan(stores[0]!, product)
    await expect.poll(waiting).toBe(1)
    await blocker.query('update stock_level set on_hand = 51000 where store_id = $1', [centre])
    await blocker.query('commit')
    blocker.release()
    await planned
    expect(await promised(centre, product)).toBe(1)

    async function waiting() {
      const { rowCount } = await superuser.query(
        `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'
           and query like '%for update%'`,
      )
      return rowCount
    }
  })
})

test('stock levels planned together share fairly, with a constant number of statements', async () => {
  const few = await rivals(2, { approveUpToUnits: 1_000 })
  const many = await rivals(60, { approveUpToUnits: 1_000 })
  const together = async ({ stores, product }: { stores: string[]; product: string }) => {
    const levels = stores.map((storeId) => ({ storeId, productId: product }))
    const statements = await chain.inventory.statementsOf(() =>
      context.transaction((tx) => planLevels(tx, context.actor, levels)),
    )
    return statements.length
  }

  expect(await together(many)).toBe(await together(few))
  const { rows } = await chain.owner.query(
    'select explanation from restock_request where planned_product_id = $1',
    [many.product],
  )
  const planned = rows.map(({ explanation }) => explanation.planned).sort((a, b) => b - a)
  expect(planned.reduce((sum: number, units: number) => sum + units, 0)).toBe(100)
  // Ten stock levels get 10 units each to lift them above their reorder points. The others wait.
  expect(planned.slice(0, 11)).toEqual([...Array(9).fill(11), 1, 0])
})

/**
 * Stores with empty stock levels, a target level of 40 and a reorder point of 10, whose only centre can
 * spare 100 of its 150 units.
 */
async function rivals(count: number, terms: object) {
  const [centre, product] = [await chain.store({ kind: 'LOGISTICS_CENTRE' }), await chain.product()]
  await chain.addLevel(centre, product, { onHand: 150, reorderPoint: 50 })
  const stores: string[] = []
  for (let n = 0; n < count; n++) {
    const store = await chain.store({ suppliedBy: centre })
    await chain.addLevel(store, product, { onHand: 0, reorderPoint: 10, targetLevel: 40 })
    stores.push(store)
  }
  await rules.rule({ productId: product }, terms)
  return { centre, product, stores }
}

async function plan(storeId: string, productId: string) {
  await chain.owner.query(
    'insert into restock_need (store_id, product_id) values ($1, $2) on conflict do nothing',
    [storeId, productId],
  )
  await planNeed(context, { storeId, productId })
}

async function promised(sourceStoreId: string, productId: string): Promise<number> {
  const { rows } = await chain.owner.query(
    'select sum(quantity)::int as units from restock_allocation where source_store_id = $1 and product_id = $2',
    [sourceStoreId, productId],
  )
  return rows[0].units
}

const allocationsOf = async (requestId: string) =>
  Object.fromEntries((await chain.allocations(requestId)).map((row) => [row.source_store_id, row.quantity]))

async function quantityOf(requestId: string) {
  const { rows } = await chain.owner.query(
    'select quantity from restock_request_line where request_id = $1',
    [requestId],
  )
  return rows[0].quantity
}

async function marks(storeId: string) {
  return (await chain.owner.query('select from restock_need where store_id = $1', [storeId])).rowCount
}

const deliver = (storeId: string, productId: string, quantity: number) =>
  receiveDelivery(chain.as(managerOf(storeId)), {
    storeId,
    lines: [{ productId, quantity }],
    supplierReference: 'S-1',
    idempotencyKey: uuid(),
  })

const move = (
  reason: Parameters<typeof moveStock>[1]['reason'],
  change: Parameters<typeof moveStock>[2][number],
) =>
  context.transaction((tx) =>
    moveStock(tx, { reason, reference: { kind: 'Test', id: 'test' }, actor: context.actor }, [change]),
  )

const nameOf = (storeId: string) => `Store ${storeId.slice(-6)}`

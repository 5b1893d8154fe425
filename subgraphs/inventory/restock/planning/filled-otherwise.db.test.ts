import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { user } from '../../../../runtime/testing/principals.ts'
import type { Context } from '../../context.ts'
import { approveRestock, moveStock, planTransfer, requestRestock } from '../../testing/commands.ts'
import { cashierOf, logistics, type TestInventory, testInventory } from '../../testing.ts'
import { rejectRestock } from '../reject-restock.ts'
import { planNeed } from './plan-need.ts'
import { planNight } from './plan-night.ts'

let chain: TestInventory
let context: Context
/** The source store for requests by users. The planner never uses it, because it is at its reorder point. */
let other: string
let store: string
let product: string
let centre: string
let request: string
beforeAll(async () => {
  chain = await testInventory()
  context = chain.inventory.context() as Context
})

/** Makes a planned request of `store`, whose centre has `centreHas` units. */
const setUpPlan = (centreHas: number) => async () => {
  ;({ store, product, centre, request } = await chain.plannedRequest({ centreHas }))
  other = await chain.store()
  await chain.addLevel(other, product, { onHand: 50, reorderPoint: 50 })
}

/** Requests these units as a user, and approves them as logistics. */
async function orderByUser(quantity: number) {
  const requested = await requestRestock(chain.as(cashierOf(store)), {
    storeId: store,
    lines: [{ productId: product, quantity }],
    idempotencyKey: uuid(),
  })
  await approveRestock(chain.as(logistics), {
    requestId: requested.request.id,
    lines: [{ productId: product, quantity, sourceStoreId: other }],
    idempotencyKey: uuid(),
  })
}

const newKey = () => ({ idempotencyKey: uuid() })
const plan = () => planNeed(context, { storeId: store, productId: product })

async function quantity() {
  const { rows } = await chain.owner.query(
    'select quantity from restock_request_line where request_id = $1',
    [request],
  )
  return rows[0].quantity
}

describe('a plan that waits for its approval', () => {
  beforeEach(setUpPlan(100))

  test('is withdrawn when a request by a user fills its stock level: nothing is ordered twice', async () => {
    expect(await chain.request(request)).toMatchObject({ state: 'REQUESTED' })
    await orderByUser(30)
    await plan()

    expect(await chain.request(request)).toMatchObject({
      state: 'CANCELLED',
      reason: '10 available and 30 on the way, reorder point 10, target 40: needed no longer.',
    })
    const types = (await chain.emitted(`RestockRequest/${request}`)).map(({ type }) => type)
    expect(types).toEqual(['RestockRequested', 'RestockCancelled'])
    const approval = approveRestock(chain.as(logistics), { requestId: request, ...newKey() })
    await expect(approval).rejects.toMatchObject({ code: 'WRONG_STATE', data: { state: 'CANCELLED' } })
    expect((await chain.level(store, product)).incoming).toBe(30)
  })

  test('is withdrawn or approved when both happen at once, and the approver learns which', async () => {
    for (let round = 0; round < 8; round++) {
      await setUpPlan(100)()
      await orderByUser(30)
      const [outcome] = await Promise.all([
        approveRestock(chain.as(logistics), { requestId: request, ...newKey() }).then(
          () => 'APPROVED',
          ({ code, data }) => `${code} ${data.state}`,
        ),
        plan(),
      ])
      const { state } = await chain.request(request)
      expect(outcome).toBe(state === 'APPROVED' ? 'APPROVED' : 'WRONG_STATE CANCELLED')
      expect((await chain.level(store, product)).incoming).toBe(state === 'APPROVED' ? 60 : 30)
    }
  })

  test('is withdrawn when a transfer that a user planned fills its stock level', async () => {
    await planTransfer(chain.as(user(['stock:read', 'transfer:send', 'store:all'], [], 'head office')), {
      fromStoreId: other,
      toStoreId: store,
      lines: [{ productId: product, quantity: 20 }],
      ...newKey(),
    })
    await plan()
    expect((await chain.request(request)).state).toBe('CANCELLED')
  })

  test('stays the same while its stock level is low, so that an approver can rely on it', async () => {
    await chain.owner.query('update stock_level set on_hand = 2000 where store_id = $1', [store])
    await orderByUser(5)
    await plan()
    expect((await chain.request(request)).state).toBe('REQUESTED')
    expect(await quantity()).toBe(30)
  })

  test('is withdrawn by the nightly run, not earlier, when a return filled its stock level', async () => {
    const movement = {
      reason: 'RETURN' as const,
      reference: { kind: 'Test', id: 'test' },
      actor: context.actor,
    }
    await context.transaction((tx) =>
      moveStock(tx, movement, [{ storeId: store, productId: product, onHand: 1 }]),
    )
    await plan()
    expect((await chain.request(request)).state).toBe('REQUESTED')
    await planNight(context)
    expect((await chain.request(request)).state).toBe('CANCELLED')
  })

  test.each(['withdrawn', 'rejected', 'approved for less', 'approved from another store'])(
    'frees its promised units for another waiting plan when it is %s',
    async (how) => {
      const second = await chain.store({ suppliedBy: centre })
      await chain.addLevel(second, product, { onHand: 0, reorderPoint: 5, targetLevel: 20 })
      await chain.owner.query('update stock_level set on_hand = 30000 where store_id = $1', [centre])
      await chain.owner.query('insert into restock_need (store_id, product_id) values ($1, $2)', [
        second,
        product,
      ])
      await planNeed(context, { storeId: second, productId: product })
      expect(await chain.requests(second)).toMatchObject([{ state: 'AWAITING_SUPPLY' }])

      if (how === 'rejected')
        await rejectRestock(chain.as(logistics), {
          requestId: request,
          reason: 'Not this week.',
          ...newKey(),
        })
      else if (how === 'withdrawn') {
        await orderByUser(30)
        await plan()
      } else {
        const line = how === 'approved for less' ? { quantity: 10 } : { quantity: 30, sourceStoreId: other }
        await approveRestock(chain.as(logistics), {
          requestId: request,
          lines: [{ productId: product, ...line }],
          ...newKey(),
        })
      }
      await planNeed(context, { storeId: second, productId: product })
      expect(await chain.requests(second)).toMatchObject([
        { state: 'REQUESTED', explanation: { planned: 20 } },
      ])
    },
  )
})

describe('a plan that waits for supply', () => {
  beforeEach(setUpPlan(0))

  test('is withdrawn when a request by a user fills its stock level', async () => {
    expect(await chain.request(request)).toMatchObject({ state: 'AWAITING_SUPPLY' })
    await orderByUser(30)
    await plan()
    expect((await chain.request(request)).state).toBe('CANCELLED')
  })

  test('shows the units that are still wanted when its stock level is still low', async () => {
    await chain.owner.query('update stock_level set on_hand = 2000 where store_id = $1', [store])
    await orderByUser(5)
    await plan()
    expect(await chain.request(request)).toMatchObject({
      state: 'AWAITING_SUPPLY',
      explanation: { available: 2, incoming: 5, wanted: 33 },
    })
    expect(await quantity()).toBe(33)
  })
})

import { beforeAll, beforeEach, expect, test } from 'vitest'
import { gate } from '../../../../runtime/testing/race.ts'
import type { Context } from '../../context.ts'
import { moveStock } from '../../testing/commands.ts'
import { type TestInventory, testInventory } from '../../testing.ts'
import { sweepRestocks } from '../sweep.ts'
import { planNeed } from './plan-need.ts'

let chain: TestInventory
let context: Context
let store: string
let product: string
let sourceStore: string
beforeAll(async () => {
  chain = await testInventory()
  context = chain.inventory.context() as Context
})
beforeEach(async () => {
  ;({ store, product } = await chain.shortLevel({ centreHas: 0 }))
  sourceStore = await chain.store()
})

const sweep = () => sweepRestocks.sweep(context)
/** Does the work of the job, whether or not a row asks for it. */
const plan = () => planNeed(context, { storeId: store, productId: product })

/**
 * Adds 50 units, without a commit, to a stock level that the planner does not lock because it has
 * nothing to spare.
 */
async function deliveryUnderWay() {
  const [brought, leave] = [gate(), gate()]
  const delivered = context.transaction(async (tx) => {
    const movement = {
      reason: 'DELIVERY' as const,
      reference: { kind: 'Test', id: 'test' },
      actor: context.actor,
    }
    await moveStock(tx, movement, [{ storeId: sourceStore, productId: product, onHand: 50 }])
    brought.open()
    await leave.opened
  })
  await brought.opened
  return async () => {
    leave.open()
    await delivered
  }
}

/**
 * A plan is due only when all running transactions of the server have ended, including those of other
 * tests.
 */
const stateAfterSweep = () =>
  expect.poll(
    async () => {
      await sweep()
      await plan()
      return state()
    },
    { timeout: 30_000 },
  )

async function state() {
  const { rows } = await chain.owner.query(
    `select r.state, exists (select from restock_need n where n.store_id = r.store_id) as marked,
            exists (select from replan s where s.request_id = r.id) as to_replan
     from restock_request r where r.store_id = $1`,
    [store],
  )
  return rows
}
const waits = { state: 'AWAITING_SUPPLY', marked: false }
const planned = { state: 'REQUESTED', marked: false, to_replan: false }

test('a plan and a delivery that did not see each other meet without planNight', async () => {
  const arrive = await deliveryUnderWay()
  await plan()
  await arrive()
  expect(await state()).toEqual([{ ...waits, to_replan: true }])

  await stateAfterSweep().toEqual([planned])
})

test('the plan and the delivery also meet when the delivery commits after later sweeps', async () => {
  const arrive = await deliveryUnderWay()
  await plan()
  await sweep()
  await plan()
  await sweep()
  await plan()
  expect(await state()).toEqual([{ ...waits, to_replan: true }])

  await arrive()
  await stateAfterSweep().toEqual([planned])
})

test('(control) plan and delivery miss each other when replanning does not wait for running transactions', async () => {
  const arrive = await deliveryUnderWay()
  await plan()
  await chain.owner.query('update replan set first_after = 0')
  await plan()
  await arrive()
  await sweep()
  await plan()
  expect(await state()).toEqual([{ ...waits, to_replan: false }])
})

test('a waiting plan is replanned again when its mark was cleared before a delivery', async () => {
  await plan()
  await stateAfterSweep().toEqual([{ ...waits, to_replan: false }])

  await chain.owner.query('insert into restock_need (store_id, product_id) values ($1, $2)', [store, product])
  const arrive = await deliveryUnderWay()
  await plan()
  await arrive()
  expect(await state()).toEqual([{ ...waits, to_replan: true }])
  await stateAfterSweep().toEqual([planned])
})

test('a plan is replanned only once when no store can give, and then waits for supply', async () => {
  await plan()
  await stateAfterSweep().toEqual([{ ...waits, to_replan: false }])
  for (let round = 0; round < 3; round++) {
    await sweep()
    await plan()
  }
  expect(await state()).toEqual([{ ...waits, to_replan: false }])
})

test('a decided plan is not replanned', async () => {
  await plan()
  await chain.owner.query(`update restock_request set state = 'REJECTED' where store_id = $1`, [store])
  await sweep()
  await plan()
  expect(await state()).toEqual([{ state: 'REJECTED', marked: false, to_replan: false }])
})

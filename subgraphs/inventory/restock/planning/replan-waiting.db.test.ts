import { beforeAll, beforeEach, expect, test } from 'vitest'
import { door } from '../../../../runtime/testing/race.ts'
import type { Context } from '../../context.ts'
import { moveStock } from '../../stock/move-stock.ts'
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
/** What a job does when it is nudged, whether with reason or not. */
const plan = () => planNeed(context, { storeId: store, productId: product })

/** Brings 50 to a stock level that no planner locks, as it is nothing to spare from, and is not committed yet. */
async function deliveryUnderWay() {
  const [brought, leave] = [door(), door()]
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

/** Whatever else is under way on the server, for other tests, has to end as well before it is time to look. */
const looked = () =>
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
    `select r.state, exists (select from restock_need n where n.store_id = r.store_id) as noted,
            exists (select from replan s where s.request_id = r.id) as looked_at_again
     from restock_request r where r.store_id = $1`,
    [store],
  )
  return rows
}
const waits = { state: 'AWAITING_SUPPLY', noted: false }
const planned = { state: 'REQUESTED', noted: false, looked_at_again: false }

test('a plan and a delivery that have not seen one another meet without the night', async () => {
  const arrive = await deliveryUnderWay()
  await plan()
  await arrive()
  expect(await state()).toEqual([{ ...waits, looked_at_again: true }])

  await looked().toEqual([planned])
})

test('so do they when the delivery takes longer than the first look after the plan', async () => {
  const arrive = await deliveryUnderWay()
  await plan()
  await sweep()
  await plan()
  await sweep()
  await plan()
  expect(await state()).toEqual([{ ...waits, looked_at_again: true }])

  await arrive()
  await looked().toEqual([planned])
})

test('(control) where the look does not wait for what is under way, they miss one another', async () => {
  const arrive = await deliveryUnderWay()
  await plan()
  await chain.owner.query('update replan set first_after = 0')
  await plan()
  await arrive()
  await sweep()
  await plan()
  expect(await state()).toEqual([{ ...waits, looked_at_again: false }])
})

test('a plan that waited before, and whose note was taken for an older one, is looked at again as well', async () => {
  await plan()
  await looked().toEqual([{ ...waits, looked_at_again: false }])

  await chain.owner.query('insert into restock_need (store_id, product_id) values ($1, $2)', [store, product])
  const arrive = await deliveryUnderWay()
  await plan()
  await arrive()
  expect(await state()).toEqual([{ ...waits, looked_at_again: true }])
  await looked().toEqual([planned])
})

test('one look is enough: where nobody can give still, the plan waits for what comes', async () => {
  await plan()
  await looked().toEqual([{ ...waits, looked_at_again: false }])
  for (let round = 0; round < 3; round++) {
    await sweep()
    await plan()
  }
  expect(await state()).toEqual([{ ...waits, looked_at_again: false }])
})

test('of a plan that somebody has decided on nothing is looked at again', async () => {
  await plan()
  await chain.owner.query(`update restock_request set state = 'REJECTED' where store_id = $1`, [store])
  await sweep()
  await plan()
  expect(await state()).toEqual([{ state: 'REJECTED', noted: false, looked_at_again: false }])
})

import { z } from 'zod'
import { Id } from '../../contracts/define.ts'
import { type Fragment, fragment, type Statement, sql } from '../../runtime/database/sql.ts'
import { defineJob } from '../../runtime/jobs/job.ts'
import type { Tx } from '../../runtime/subgraph/context.ts'
import type { RestockState } from './generated/schema-types.ts'
import { type Level, pairs } from './level-key.ts'

/** A row in `restock_need` names the stock level to plan. */
export const planRestockJob = defineJob('plan-restock', {
  queue: 'restock',
  payload: z.object({ storeId: Id, productId: Id }),
})

/** Plans stock levels that are out of stock first. @param available units that can be sold now */
export const urgencyOf = (available: number) => ({ priority: available <= 0 ? 1 : planRestockJob.priority })

/**
 * SQL condition: a stock level is low. Available plus incoming units are at most the reorder point,
 * and less than the target level.
 */
export const isLow = (level: Fragment): Fragment =>
  fragment`
    (${level}.on_hand - ${level}.reserved + ${level}.incoming <= ${level}.reorder_point
    and ${level}.on_hand - ${level}.reserved + ${level}.incoming < ${level}.target_level)`

/** States of requests that are not decided yet. */
export const undecided: RestockState[] = ['REQUESTED', 'AWAITING_SUPPLY']

/** `undecidedStates` in SQL. */
export const undecidedStates = fragment`('REQUESTED', 'AWAITING_SUPPLY')`

/**
 * Marks planned requests for replanning that wait for supply of a product, when a stock level of this
 * product has risen above its reorder point. One statement for any number of stock levels; call it only
 * when stock has arrived.
 */
export async function markWaitingForSupply(tx: Tx, risen: Level[]): Promise<void> {
  if (risen.length === 0) return
  await mark(tx, waitingForSupply(risen))
}

/**
 * Marks undecided planned requests of stock levels to which more stock is on its way now. They are
 * planned again or withdrawn.
 */
export async function markBeingFilled(tx: Tx, filling: Level[]): Promise<void> {
  if (filling.length === 0) return
  await mark(tx, undecidedPlans(filling))
}

/**
 * Marks planned requests that wait for supply of products that these requests had reserved and do
 * not take.
 */
export async function markWaitingForReleased(tx: Tx, requestIds: string[]): Promise<void> {
  await mark(tx, waitingForPromised(requestIds))
}

/** Marks undecided planned requests for a product that is not restocked any more; they are withdrawn. */
export async function markPlansOf(tx: Tx, productId: string): Promise<void> {
  await mark(tx, undecidedOfProduct(productId))
}

async function mark(tx: Tx, plans: Statement): Promise<void> {
  for (const level of await tx.query<Level>(plans)) tx.enqueue(planRestockJob, level)
}

function waitingForSupply(risen: Level[]) {
  const [storeIds, productIds] = pairs(risen)
  return markStatement(
    'mark-restocks-that-wait',
    fragment`
      unnest(${storeIds}::uuid[], ${productIds}::uuid[]) as risen(store_id, product_id)
      join stock_level l using (store_id, product_id)
      join restock_request r on r.planned_product_id = l.product_id and r.state = 'AWAITING_SUPPLY'
      where l.on_hand - l.reserved > l.reorder_point`,
  )
}

function undecidedPlans(filling: Level[]) {
  const [storeIds, productIds] = pairs(filling)
  return markStatement(
    'mark-undecided-plans',
    fragment`
      unnest(${storeIds}::uuid[], ${productIds}::uuid[]) as filling(store_id, product_id)
      join restock_request r on (r.store_id, r.planned_product_id) = (filling.store_id, filling.product_id)
      where r.state in ${undecidedStates}`,
  )
}

const waitingForPromised = (requestIds: string[]) =>
  markStatement(
    'mark-restocks-that-wait-for-promised',
    fragment`
      restock_allocation a
      join restock_request r on r.planned_product_id = a.product_id and r.state = 'AWAITING_SUPPLY'
      where a.request_id = any(${requestIds}::uuid[])`,
  )
const undecidedOfProduct = (productId: string) =>
  markStatement(
    'mark-undecided-plans-of-product',
    fragment`
      restock_request r where r.planned_product_id = ${productId} and r.state in ${undecidedStates}`,
  )

/**
 * Records the stock levels of the planned requests `r`, in one order for all callers, so that they
 * cannot deadlock.
 */
function markStatement(name: string, plans: Fragment): Statement {
  return sql(name)`
    insert into restock_need (store_id, product_id)
    select distinct r.store_id, r.planned_product_id from ${plans}
    order by 1, 2
    on conflict do nothing
    returning store_id, product_id`
}

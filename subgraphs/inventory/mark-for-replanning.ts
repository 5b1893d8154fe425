import { z } from 'zod'
import { Id } from '../../contracts/define.ts'
import { type Statement, sql } from '../../runtime/database/sql.ts'
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
export const isLow = (level: string): string =>
  `(${level}.on_hand - ${level}.reserved + ${level}.incoming <= ${level}.reorder_point
    and ${level}.on_hand - ${level}.reserved + ${level}.incoming < ${level}.target_level)`

/** States of requests that are not decided yet. */
export const undecided: RestockState[] = ['REQUESTED', 'AWAITING_SUPPLY']

/** The same, in SQL. */
export const undecidedStates = inSql(undecided)

/**
 * Marks planned requests for replanning that wait for supply of a product, when a stock level of it
 * has risen above its own reorder point. One statement for any number of stock levels; call it only
 * when stock has arrived.
 */
export async function markWaitingForSupply(tx: Tx, risen: Level[]): Promise<void> {
  if (risen.length === 0) return
  await mark(tx, waitingForSupply, pairs(risen))
}

/**
 * Marks undecided planned requests of stock levels to which more stock is on its way now. They are
 * planned again or withdrawn.
 */
export async function markBeingFilled(tx: Tx, filling: Level[]): Promise<void> {
  if (filling.length === 0) return
  await mark(tx, undecidedPlans, pairs(filling))
}

/**
 * Marks planned requests that wait for supply of products that these requests had reserved and do
 * not take.
 */
export async function markWaitingForReleased(tx: Tx, requestIds: string[]): Promise<void> {
  await mark(tx, waitingForPromised, [requestIds])
}

/** Marks undecided planned requests for a product that is not restocked any more; they are withdrawn. */
export async function markPlansOf(tx: Tx, productId: string): Promise<void> {
  await mark(tx, undecidedOfProduct, [productId])
}

async function mark(tx: Tx, plans: Statement, parameters: unknown[]): Promise<void> {
  for (const level of await tx.query<Level>(plans, parameters)) tx.enqueue(planRestockJob, level)
}

const waitingForSupply = markStatement(
  'mark-restocks-that-wait',
  `unnest($1::uuid[], $2::uuid[]) as risen(store_id, product_id)
   join stock_level l using (store_id, product_id)
   join restock_request r on r.planned_product_id = l.product_id and r.state = 'AWAITING_SUPPLY'
   where l.on_hand - l.reserved > l.reorder_point`,
)
const undecidedPlans = markStatement(
  'mark-undecided-plans',
  `unnest($1::uuid[], $2::uuid[]) as filling(store_id, product_id)
   join restock_request r on (r.store_id, r.planned_product_id) = (filling.store_id, filling.product_id)
   where r.state in ${undecidedStates}`,
)
const waitingForPromised = markStatement(
  'mark-restocks-that-wait-for-promised',
  `restock_allocation a
   join restock_request r on r.planned_product_id = a.product_id and r.state = 'AWAITING_SUPPLY'
   where a.request_id = any($1::uuid[])`,
)
const undecidedOfProduct = markStatement(
  'mark-undecided-plans-of-product',
  `restock_request r where r.planned_product_id = $1 and r.state in ${undecidedStates}`,
)

/**
 * Records the stock levels of the planned requests `r`, in one order for all callers, so that they
 * cannot deadlock.
 */
function markStatement(name: string, plans: string): Statement {
  return sql(
    name,
    `insert into restock_need (store_id, product_id)
     select distinct r.store_id, r.planned_product_id from ${plans}
     order by 1, 2
     on conflict do nothing
     returning store_id, product_id`,
  )
}

export function inSql(states: RestockState[]): string {
  return `('${states.join("', '")}')`
}

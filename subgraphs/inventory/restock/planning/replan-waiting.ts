import { fragment, sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { Level } from '../../level-key.ts'

/*
 * A race: a plan starts to wait for supply while stock arrives in a row that the planner did not lock.
 * The planner does not see the stock yet, and the transaction that brings the stock does not see the
 * plan. So each plan that starts to wait is replanned once more, after all transactions that were
 * running when the plan committed have ended. Transactions that begin later see the plan themselves. A
 * plan is also replanned once more when a planner left it waiting although it had been marked for
 * replanning: the mark may have been for stock that this planner did not see.
 */

/** The stock levels of waiting plans that are due for replanning. */
export async function dueReplans(db: Queries, max: number): Promise<Level[]> {
  await db.query(forgetEnded)
  await db.query(setFirstAfter)
  return db.query<Level>(readDue(max))
}

/**
 * SQL: true when the row `s` of `replan` is due: all transactions that were running when its plan
 * committed have ended.
 */
export const isDue = fragment`s.first_after <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint`

const forgetEnded = sql('forget-ended-replans')`
  delete from replan s using restock_request r
  where r.id = s.request_id and r.state <> 'AWAITING_SUPPLY'`
/**
 * Runs after the commit of the planner, because no statement of the planner can know the moment of its
 * own commit.
 */
const setFirstAfter = sql('set-first-after')`
  update replan set first_after = pg_snapshot_xmax(pg_current_snapshot())::text::bigint
  where request_id in (select request_id from replan where first_after is null for update skip locked)`
const readDue = (max: number) => sql('read-due-replans')`
  select r.store_id, r.planned_product_id as product_id
  from replan s join restock_request r on r.id = s.request_id and r.state = 'AWAITING_SUPPLY'
  where ${isDue} limit ${max}`

import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { Level } from '../../level-key.ts'

/*
 * A plan comes to wait, and supply arrives where the planner did not lock, in the same instant: the planner does not
 * see the stock yet, and who brings it not the plan. So each plan that has come to wait is looked at once more, when
 * every transaction that was under way as it was committed has ended: what began later sees the plan by itself. So is
 * one that a planner has left waiting although supply was noted for it: the note may have been of stock that it did
 * not see.
 */

/** Plans that wait, and whose time has come. */
export async function dueReplans(db: Queries, max: number): Promise<Level[]> {
  await db.query(forgetEnded)
  await db.query(setFirstAfter)
  return db.query<Level>(readDue, [max])
}

/** SQL: whether a look `s` is due: whatever was under way when its plan stood has ended. */
export const isDue = 's.first_after <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint'

const forgetEnded = sql(
  'forget-ended-replans',
  `delete from replan s using restock_request r
   where r.id = s.request_id and r.state <> 'AWAITING_SUPPLY'`,
)
/** Only after the commit, which no statement of the planner itself can know. */
const setFirstAfter = sql(
  'note-first-after',
  `update replan set first_after = pg_snapshot_xmax(pg_current_snapshot())::text::bigint
   where request_id in (select request_id from replan where first_after is null for update skip locked)`,
)
const readDue = sql(
  'read-due-replans',
  `select r.store_id, r.planned_product_id as product_id
   from replan s join restock_request r on r.id = s.request_id and r.state = 'AWAITING_SUPPLY'
   where ${isDue} limit $1`,
)

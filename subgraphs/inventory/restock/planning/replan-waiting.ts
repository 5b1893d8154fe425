import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import type { Shelf } from '../../level-key.ts'

/*
 * A plan comes to wait, and supply arrives where the planner did not lock, in the same instant: the planner does not
 * see the stock yet, and who brings it not the plan. So each plan that has come to wait is looked at once more, when
 * every transaction that was under way as it was committed has ended: what began later sees the plan by itself. So is
 * one that a planner has left waiting although supply was noted for it: the note may have been of stock that it did
 * not see.
 */

/** Plans that wait, and whose time has come. */
export async function dueSecondLooks(db: Queries, most: number): Promise<Shelf[]> {
  await db.query(forgetEnded)
  await db.query(noteFirstAfter)
  return db.query<Shelf>(readDue, [most])
}

/** SQL: whether a look `s` is due: whatever was under way when its plan stood has ended. */
export const isDue = 's.first_after <= pg_snapshot_xmin(pg_current_snapshot())::text::bigint'

const forgetEnded = sql(
  'forget-ended-second-looks',
  `delete from second_look s using restock_request r
   where r.id = s.request_id and r.state <> 'AWAITING_SUPPLY'`,
)
/** Only after the commit, which no statement of the planner itself can know. */
const noteFirstAfter = sql(
  'note-first-after',
  `update second_look set first_after = pg_snapshot_xmax(pg_current_snapshot())::text::bigint
   where request_id in (select request_id from second_look where first_after is null for update skip locked)`,
)
const readDue = sql(
  'read-due-second-looks',
  `select r.store_id, r.planned_product_id as product_id
   from second_look s join restock_request r on r.id = s.request_id and r.state = 'AWAITING_SUPPLY'
   where ${isDue} limit $1`,
)

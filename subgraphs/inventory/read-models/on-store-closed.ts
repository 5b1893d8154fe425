import { StoreClosed } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { when } from '../../../runtime/events/consume.ts'
import { askForReview } from '../alerts/review-stores.ts'
import { undecidedStates } from '../mark-for-replanning.ts'
import { knowAsItIs } from './on-store-changed.ts'

/**
 * Knows that the store is closed. Its shelves keep what they hold, which may leave; their alerts are resolved, and
 * plans for them that nobody has approved are withdrawn.
 */
export const knowClosedStore = when(StoreClosed, async (tx, { data }) => {
  await knowAsItIs(tx, data)
  await askForReview(tx, data.id)
  await tx.query(dropNeeds, [data.id])
  await tx.query(noteUndecided, [data.id])
})

const dropNeeds = sql('drop-restock-needs', 'delete from restock_need where store_id = $1')
/** The planner withdraws these. */
const noteUndecided = sql(
  'note-undecided-plans-of-store',
  `insert into restock_need (store_id, product_id)
   select store_id, planned_product_id from restock_request
   where store_id = $1 and planned_product_id is not null and state in ${undecidedStates}
   order by 2 on conflict do nothing`,
)

import { StoreReopened } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowAsItIs } from './store-changed.ts'

/** Knows that the store sells again, and has the planner look at the shelves that are low. */
export const knowReopenedStore = when(StoreReopened, async (tx, { data }) => {
  await knowAsItIs(tx, data)
  await tx.query(noteNeeds, [data.id])
})

/** As judge-shelves.ts notes them. */
const noteNeeds = sql(
  'note-restock-needs',
  `insert into restock_need (store_id, product_id)
   select store_id, product_id from stock_level
   where store_id = $1 and on_hand - reserved + incoming <= reorder_point
     and on_hand - reserved + incoming < target_level
   on conflict do nothing`,
)

import { StoreReopened } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { when } from '../../../runtime/events/consume.ts'
import { isLow } from '../restock/low.ts'
import { knowAsItIs } from './store-changed.ts'

/** Knows that the store sells again, and has the planner look at the shelves that are low. */
export const knowReopenedStore = when(StoreReopened, async (tx, { data }) => {
  await knowAsItIs(tx, data)
  await tx.query(noteNeeds, [data.id])
})

const noteNeeds = sql(
  'note-restock-needs',
  `insert into restock_need (store_id, product_id)
   select store_id, product_id from stock_level l where store_id = $1 and ${isLow('l')}
   on conflict do nothing`,
)

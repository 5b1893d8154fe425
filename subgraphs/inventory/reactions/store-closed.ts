import { StoreClosed } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { when } from '../../../runtime/events/consume.ts'
import { knowAsItIs } from './store-changed.ts'

/** Knows that the store is closed: its shelves keep what they hold, and nothing more is planned for them. */
export const knowClosedStore = when(StoreClosed, async (tx, { data }) => {
  await knowAsItIs(tx, data)
  await tx.query(dropNeeds, [data.id])
})

const dropNeeds = sql('drop-restock-needs', 'delete from restock_need where store_id = $1')

import { StoreClosed } from '../../../contracts/events/stores.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { onEvent } from '../../../runtime/events/consume.ts'
import { undecidedStates } from '../mark-for-replanning.ts'

/** Withdraws the undecided plans for a closed store. */
export const onStoreClosed = onEvent(StoreClosed, async (tx, { data }) => {
  await tx.query(sql('drop-restock-needs')`delete from restock_need where store_id = ${data.id}`)
  await tx.query(markUndecided(data.id))
})

/** The planner withdraws these plans. */
const markUndecided = (storeId: string) => sql('mark-undecided-plans-of-store')`
  insert into restock_need (store_id, product_id)
  select store_id, planned_product_id from restock_request
  where store_id = ${storeId} and planned_product_id is not null and state in ${undecidedStates}
  order by 2 on conflict do nothing`

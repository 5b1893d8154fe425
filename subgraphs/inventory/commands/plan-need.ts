import { v7 as uuid } from 'uuid'
import { RestockRequested } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Explanation } from '../entities/restock-request.ts'
import { closedAmong } from '../hold-stores.ts'
import type { Context } from '../loaders.ts'

interface Need {
  available: number
  incoming: number
  reorderPoint: number
  targetLevel: number
  /** The store's own centre, and what it could spare; null when none that is open supplies the store. */
  centreId: string | null
  centreName: string | null
  surplus: number
}

/**
 * Plans the restock of one shelf that has fallen to its reorder point, and stores why. The row in
 * `restock_need` is taken and cleared in the same transaction, so that a shelf is planned once. The shelf is
 * locked before, as a sale does: a sale meanwhile would find the row still there, and its need would go with it.
 * Nothing is planned for a closed store: when it is reopened, its shelves are looked at again.
 */
export async function planNeed(ctx: Context, shelf: { storeId: string; productId: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    const closed = await closedAmong(tx, [shelf.storeId])
    const [need] = await tx.query<Need>(lockShelf, [shelf.storeId, shelf.productId])
    const [taken] = await tx.query(takeNeed, [shelf.storeId, shelf.productId])
    if (!taken || closed) return
    const quantity = need ? need.targetLevel - need.available - need.incoming : 0
    if (!need || quantity <= 0 || need.available + need.incoming > need.reorderPoint) return
    const served = need.centreId !== null && need.surplus >= quantity
    const id = uuid()
    const [planned] = await tx.query(insertPlan, [
      id,
      shelf.storeId,
      served ? 'REQUESTED' : 'AWAITING_SUPPLY',
      shelf.productId,
      JSON.stringify(explain(need, quantity, served)),
      ctx.actor.id,
      ctx.actor.name,
      quantity,
    ])
    if (!planned) return
    if (served) await tx.query(insertAllocation, [id, need.centreId, shelf.productId, quantity])
    tx.announce(RestockRequested, {
      subject: `RestockRequest/${id}`,
      storeId: shelf.storeId,
      data: {
        id,
        storeId: shelf.storeId,
        origin: 'PLANNED',
        lines: [{ productId: shelf.productId, quantity }],
      },
    })
  })
}

function explain(need: Need, quantity: number, served: boolean): Explanation {
  const { available, incoming, reorderPoint, targetLevel, centreId, centreName, surplus } = need
  const because = `${available} available and ${incoming} on the way, at or below the reorder point ${reorderPoint}`
  const wanted = `${quantity} wanted to reach ${targetLevel}`
  const outcome = served
    ? `${centreName} supplies this store and can spare ${surplus}`
    : centreId === null
      ? 'no open centre supplies this store'
      : `${centreName} supplies this store and can spare only ${surplus}`
  return {
    summary: `${because}: ${wanted}. ${outcome}.`,
    ...{ available, incoming, reorderPoint, targetLevel },
    donors: centreId === null ? [] : [{ storeId: centreId, surplus, chosen: served }],
  }
}

const lockShelf = sql(
  'lock-shelf-in-need',
  `select l.on_hand - l.reserved as available, l.incoming, l.reorder_point, l.target_level,
          centre.id as centre_id, centre.name as centre_name,
          greatest(0, coalesce(given.on_hand - given.reserved - given.reorder_point, 0)) as surplus
   from stock_level l
   left join store on store.id = l.store_id
   left join store centre on centre.id = store.supplied_by and centre.closed_at is null
   left join stock_level given on given.store_id = centre.id and given.product_id = l.product_id
   where l.store_id = $1 and l.product_id = $2
   for update of l`,
)

const takeNeed = sql(
  'take-restock-need',
  'delete from restock_need where store_id = $1 and product_id = $2 returning store_id',
)

/** At most one open plan a shelf: the index refuses a second, and then nothing is inserted. */
const insertPlan = sql(
  'insert-restock-plan',
  `with planned as (
     insert into restock_request (id, store_id, origin, state, planned_product_id, explanation,
                                  requested_by_id, requested_by_name)
     values ($1, $2, 'PLANNED', $3, $4, $5, $6, $7)
     on conflict (store_id, planned_product_id)
       where state in ('REQUESTED', 'AWAITING_SUPPLY', 'APPROVED', 'IN_TRANSIT') do nothing
     returning id
   )
   insert into restock_request_line (request_id, product_id, quantity)
   select id, $4, $8 from planned
   returning request_id`,
)

const insertAllocation = sql(
  'insert-restock-allocation',
  'insert into restock_allocation (request_id, donor_id, product_id, quantity) values ($1, $2, $3, $4)',
)

import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../loaders.ts'
import { planShelves } from '../planning/plan-shelves.ts'
import type { Shelf } from '../stock/shelf.ts'

/**
 * Plans the restock of one shelf whose need is noted in `restock_need`; the row is cleared with the plan. Without a row
 * somebody else has planned it.
 */
export async function planNeed(ctx: Context, shelf: Shelf): Promise<void> {
  const [noted] = await ctx.db.query(readNeed, [shelf.storeId, shelf.productId])
  if (noted) await ctx.transaction((tx) => planShelves(tx, ctx.actor, [shelf]))
}

const readNeed = sql(
  'read-restock-need',
  'select since from restock_need where store_id = $1 and product_id = $2',
)

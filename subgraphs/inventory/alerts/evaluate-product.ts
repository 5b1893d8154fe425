import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Shelf } from '../level-key.ts'
import { judgeShelves } from './evaluate-thresholds.ts'

/**
 * Compares all shelves of a product anew, after it was archived or restored. They are locked: a sale that has seen the
 * product as it was before comes first, or sees it as it is now.
 */
export async function judgeProduct(tx: Tx, productId: string): Promise<void> {
  await judgeShelves(tx, await tx.query<Shelf>(lockShelves, [productId]))
}

const lockShelves = sql(
  'lock-shelves-of-product',
  'select store_id, product_id from stock_level where product_id = $1 order by store_id for update',
)

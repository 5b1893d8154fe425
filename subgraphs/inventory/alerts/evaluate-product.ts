import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Level } from '../level-key.ts'
import { evaluateThresholds } from './evaluate-thresholds.ts'

/**
 * Compares all stock levels of a product anew, after it was archived or restored. They are locked: a sale that has seen the
 * product as it was before comes first, or sees it as it is now.
 */
export async function evaluateProduct(tx: Tx, productId: string): Promise<void> {
  await evaluateThresholds(tx, await tx.query<Level>(lockLevels, [productId]))
}

const lockLevels = sql(
  'lock-levels-of-product',
  'select store_id, product_id from stock_level where product_id = $1 order by store_id for update',
)

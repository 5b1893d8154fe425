import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Level } from '../level-key.ts'
import { evaluateThresholds } from './evaluate-thresholds.ts'

/**
 * Evaluates all stock levels of a product again, after the product got another state. It
 * locks them first, so that a concurrent sale either commits before, or sees the product's new
 * state.
 */
export async function evaluateProduct(tx: Tx, productId: string): Promise<void> {
  await evaluateThresholds(
    tx,
    await tx.query<Level>(sql('lock-levels-of-product')`
      select store_id, product_id from stock_level where product_id = ${productId} order by store_id
      for update`),
  )
}

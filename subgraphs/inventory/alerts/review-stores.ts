import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Context, Tx } from '../../../runtime/subgraph/context.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { Level } from '../level-key.ts'
import type { StoreReview } from './entities/store-review.ts'
import { evaluateThresholds } from './evaluate-thresholds.ts'

/** The maximum of stock levels in one transaction. More would block their sales for too long. */
const max = 500
const second = 1_000

/** Evaluates the stock levels of stores that have closed or reopened. */
export const sweepStoreReviews: Sweeper = {
  name: 'store reviews',
  everyMs: 5 * second,
  sweep: reviewStores,
}

/** Requests a review of a store that has closed or reopened. A review in progress starts again. */
export async function askForReview(tx: Queries, storeId: string): Promise<void> {
  await tx.query(sql('ask-for-store-review')`
    insert into store_review (store_id) values (${storeId})
    on conflict (store_id) do update set after_product_id = default`)
}

/**
 * Evaluates the stock levels of stores that have closed or reopened: alerts of closed stores are
 * resolved, and low stock levels of reopened stores get alerts. Each part commits on its own, so
 * that a restart after a crash continues at the last part.
 */
export async function reviewStores({ transaction }: Pick<Context, 'transaction'>): Promise<void> {
  while (await transaction(reviewPart));
}

async function reviewPart(tx: Tx): Promise<boolean> {
  const [review] = await tx.query<StoreReview>(takeOne)
  if (!review) return false
  const levels = await tx.query<Level>(lockNext(review))
  await evaluateThresholds(tx, levels)
  if (levels.length < max)
    await tx.query(sql('end-store-review')`delete from store_review where store_id = ${review.storeId}`)
  else
    await tx.query(sql('go-on-with-store-review')`
      update store_review set after_product_id = ${levels.at(-1)!.productId}
      where store_id = ${review.storeId}`)
  return true
}

const takeOne = sql('take-store-review')`
  select * from store_review order by store_id limit 1 for update skip locked`
/** Selects, for a closed store, only the stock levels with an open alert. */
const lockNext = (review: StoreReview) => sql('lock-levels-to-review')`
  select l.store_id, l.product_id from stock_level l
  where l.store_id = ${review.storeId} and l.product_id > ${review.afterProductId}
    and (exists (select from stock_alert a
      where (a.store_id, a.product_id) = (l.store_id, l.product_id) and a.state = 'OPEN')
         or not exists (select from store s where s.id = ${review.storeId} and s.closed_at is not null))
  order by l.product_id limit ${max} for update of l`

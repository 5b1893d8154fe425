import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { StockAlert } from './entities/stock-alert.ts'
import { StoreReview } from './entities/store-review.ts'
import { onProductChanged } from './on-product-changed.ts'
import { onStoreClosed, onStoreReopened } from './on-store-closed.ts'
import { alerts as resolvers } from './resolvers.ts'
import { sweepStoreReviews } from './review-stores.ts'
import { settleAlerts } from './settle-alerts.ts'

/** Evaluates thresholds at every change of stock, and opens, changes and resolves alerts accordingly. */
export const alerts: Feature = {
  resolvers,
  entities: [StockAlert, StoreReview],
  eventHandlers: [onProductChanged, onStoreClosed, onStoreReopened],
  sweepers: [settleAlerts, sweepStoreReviews],
}

import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { StockAlert } from './alerts/entities/stock-alert.ts'
import { StoreReview } from './alerts/entities/store-review.ts'
import { sweepStoreReviews } from './alerts/review-stores.ts'
import { settleAlerts } from './alerts/settle-alerts.ts'
import { Category } from './catalogue/entities/category.ts'
import { Product } from './catalogue/entities/product.ts'
import { loaders } from './context.ts'
import { onApplyRestockRule } from './jobs/apply-restock-rule.ts'
import { planNightJob, proveStockJob } from './jobs/definitions.ts'
import { onPlanNight } from './jobs/plan-night.ts'
import { onPlanRestock } from './jobs/plan-restock.ts'
import { onProveStock } from './jobs/prove-stock.ts'
import { onReceiveTransfer } from './jobs/receive-transfer.ts'
import { onShipTransfer } from './jobs/ship-transfer.ts'
import { onTakeFigures } from './jobs/take-figures.ts'
import { Notification } from './notifications/entities/notification.ts'
import { NotificationLine } from './notifications/entities/notification-line.ts'
import { NotificationRule } from './notifications/entities/notification-rule.ts'
import { onDeliverNotifications } from './notifications/jobs.ts'
import { noteAlerts } from './notifications/on-alert-changed.ts'
import { sweepNotifications, sweepOldNotifications } from './notifications/sweep.ts'
import { Person } from './read-models/entities/person.ts'
import { Store } from './read-models/entities/store.ts'
import { knowPeople } from './read-models/on-person-changed.ts'
import { knowChangedStore } from './read-models/on-store-changed.ts'
import { knowClosedStore } from './read-models/on-store-closed.ts'
import { knowStore } from './read-models/on-store-opened.ts'
import { knowReopenedStore } from './read-models/on-store-reopened.ts'
import { resolvers } from './resolvers/all.ts'
import { RestockAllocation } from './restock/entities/restock-allocation.ts'
import { RestockNeed } from './restock/entities/restock-need.ts'
import { RestockRequest } from './restock/entities/restock-request.ts'
import { RestockRequestLine } from './restock/entities/restock-request-line.ts'
import { RestockRule } from './restock/entities/restock-rule.ts'
import { SecondLook } from './restock/entities/second-look.ts'
import { sweepRestocks } from './restock/sweep.ts'
import { Delivery } from './stock/deliveries/entities/delivery.ts'
import { ShelfPace } from './stock/entities/sales-rate.ts'
import { PaceMeasured } from './stock/entities/sales-rate-measured.ts'
import { StockLevel } from './stock/entities/stock-level.ts'
import { StockMovement } from './stock/entities/stock-movement.ts'
import { sweepPaces } from './stock/sales-rate/sweep-sales-rates.ts'
import { Transfer } from './transfers/entities/transfer.ts'
import { TransferLine } from './transfers/entities/transfer-line.ts'

export const inventory = defineSubgraph({
  name: 'inventory',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  resolvers,
  loaders,
  entities: [
    ...[Category, Product, Store, StockLevel, StockMovement, StockAlert],
    Delivery,
    StoreReview,
    ...[RestockAllocation, RestockNeed, RestockRequest, RestockRequestLine, RestockRule],
    SecondLook,
    ...[Transfer, TransferLine],
    ...[ShelfPace, PaceMeasured],
    ...[Person, NotificationRule, Notification, NotificationLine],
  ],
  jobs: [
    ...[onApplyRestockRule, onPlanNight, onPlanRestock, onTakeFigures],
    ...[onShipTransfer, onReceiveTransfer, onDeliverNotifications, onProveStock],
  ],
  // Before the first deliveries leave the centres.
  schedules: [
    { job: planNightJob, payload: {}, pattern: '0 2 * * *' },
    { job: proveStockJob, payload: {}, pattern: '0 4 * * *' },
  ],
  reactions: [
    ...[knowStore, knowChangedStore, knowClosedStore, knowReopenedStore],
    ...[...knowPeople, ...noteAlerts],
  ],
  sweepers: [
    sweepRestocks,
    sweepPaces,
    settleAlerts,
    sweepStoreReviews,
    sweepNotifications,
    sweepOldNotifications,
  ],
  // Goods that came in once must not come in again, however long a machine was offline. Of a sale its own row tells.
  keptKeys: ['receiveDelivery'],
  sendsOut: true,
})

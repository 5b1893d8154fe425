import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { sweepStoreReviews } from './alerts/review-stores.ts'
import { settleAlerts } from './alerts/settle-alerts.ts'
import { Category } from './entities/category.ts'
import { Delivery } from './entities/delivery.ts'
import { Notification } from './entities/notification.ts'
import { NotificationLine } from './entities/notification-line.ts'
import { NotificationRule } from './entities/notification-rule.ts'
import { PaceMeasured } from './entities/pace-measured.ts'
import { Person } from './entities/person.ts'
import { Product } from './entities/product.ts'
import { RestockAllocation } from './entities/restock-allocation.ts'
import { RestockNeed } from './entities/restock-need.ts'
import { RestockRequest } from './entities/restock-request.ts'
import { RestockRequestLine } from './entities/restock-request-line.ts'
import { RestockRule } from './entities/restock-rule.ts'
import { SecondLook } from './entities/second-look.ts'
import { ShelfPace } from './entities/shelf-pace.ts'
import { StockAlert } from './entities/stock-alert.ts'
import { StockLevel } from './entities/stock-level.ts'
import { StockMovement } from './entities/stock-movement.ts'
import { Store } from './entities/store.ts'
import { StoreReview } from './entities/store-review.ts'
import { Transfer } from './entities/transfer.ts'
import { TransferLine } from './entities/transfer-line.ts'
import { onApplyRestockRule } from './jobs/apply-restock-rule.ts'
import { planNightJob, proveStockJob } from './jobs/definitions.ts'
import { onDeliverNotifications } from './jobs/deliver-notifications.ts'
import { onPlanNight } from './jobs/plan-night.ts'
import { onPlanRestock } from './jobs/plan-restock.ts'
import { onProveStock } from './jobs/prove-stock.ts'
import { onReceiveTransfer } from './jobs/receive-transfer.ts'
import { onShipTransfer } from './jobs/ship-transfer.ts'
import { onTakeFigures } from './jobs/take-figures.ts'
import { loaders } from './loaders.ts'
import { sweepNotifications, sweepOldNotifications } from './notifications/sweep.ts'
import { noteAlerts } from './reactions/alert-changed.ts'
import { knowPeople } from './reactions/person-changed.ts'
import { knowChangedStore } from './reactions/store-changed.ts'
import { knowClosedStore } from './reactions/store-closed.ts'
import { knowStore } from './reactions/store-opened.ts'
import { knowReopenedStore } from './reactions/store-reopened.ts'
import { resolvers } from './resolvers/all.ts'
import { sweepRestocks } from './restock/sweep.ts'
import { sweepPaces } from './stock/sweep-paces.ts'

export const inventory = defineSubgraph({
  name: 'inventory',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql', './schema/'),
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

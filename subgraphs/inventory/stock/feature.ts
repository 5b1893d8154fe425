import { handle } from '../../../runtime/jobs/job.ts'
import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { costs } from './costs/resolvers.ts'
import { Delivery } from './deliveries/entities/delivery.ts'
import { SalesRate } from './entities/sales-rate.ts'
import { SalesRateMeasured } from './entities/sales-rate-measured.ts'
import { StockLevel } from './entities/stock-level.ts'
import { StockMovement } from './entities/stock-movement.ts'
import { reconcileStockJob } from './jobs.ts'
import { integrity } from './ledger/integrity-resolvers.ts'
import { reconcileEveryStore } from './ledger/reconcile-every-store.ts'
import { movements } from './ledger/resolvers.ts'
import { ShelfLocation } from './locations/entities/shelf-location.ts'
import { locations } from './locations/resolvers.ts'
import { onStoreOpened } from './on-store-opened.ts'
import { stock as levels } from './resolvers.ts'
import { sweepSalesRates } from './sales-rate/sweep-sales-rates.ts'
import { Taking } from './takings/entities/taking.ts'
import { takings } from './takings/resolvers.ts'
import { sweepTakings } from './takings/sweep-takings.ts'
import { thresholds } from './thresholds/resolvers.ts'

/** Stock levels, the ledger whose sums they must equal, and the commands that change both. */
export const stock: Feature = {
  resolvers: [levels, takings, costs, thresholds, locations, movements, integrity],
  entities: [Delivery, StockLevel, StockMovement, ShelfLocation, SalesRate, SalesRateMeasured, Taking],
  jobs: [handle(reconcileStockJob, (ctx: Context) => reconcileEveryStore(ctx))],
  schedules: [{ job: reconcileStockJob, payload: {}, pattern: '0 4 * * *' }],
  eventHandlers: [onStoreOpened],
  sweepers: [sweepSalesRates, sweepTakings],
}

import { handle } from '../../../runtime/jobs/job.ts'
import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { Delivery } from './deliveries/entities/delivery.ts'
import { ShelfPace } from './entities/sales-rate.ts'
import { PaceMeasured } from './entities/sales-rate-measured.ts'
import { StockLevel } from './entities/stock-level.ts'
import { StockMovement } from './entities/stock-movement.ts'
import { proveStockJob } from './jobs.ts'
import { proof } from './ledger/integrity-resolvers.ts'
import { proveEveryStore } from './ledger/reconcile-every-store.ts'
import { movements } from './ledger/resolvers.ts'
import { onStoreOpened } from './on-store-opened.ts'
import { stock as levels } from './resolvers.ts'
import { sweepPaces } from './sales-rate/sweep-sales-rates.ts'
import { thresholds } from './thresholds/resolvers.ts'

/** Levels, the ledger that proves them, and what changes both. */
export const stock: Feature = {
  resolvers: [levels, thresholds, movements, proof],
  entities: [Delivery, StockLevel, StockMovement, ShelfPace, PaceMeasured],
  jobs: [handle(proveStockJob, (ctx: Context) => proveEveryStore(ctx))],
  schedules: [{ job: proveStockJob, payload: {}, pattern: '0 4 * * *' }],
  reactions: [onStoreOpened],
  sweepers: [sweepPaces],
}

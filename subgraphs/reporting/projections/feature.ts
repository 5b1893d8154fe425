import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { ProductDay } from './entities/product-day.ts'
import { ProjectionClock } from './entities/projection-clock.ts'
import { StoreDay } from './entities/store-day.ts'
import { StoreHour } from './entities/store-hour.ts'
import { addSale } from './on-sale-completed.ts'

/** Figures by day and hour, kept up to date by the events of other subgraphs. */
export const projections: Feature = {
  entities: [StoreDay, ProductDay, StoreHour, ProjectionClock],
  eventHandlers: [addSale],
}

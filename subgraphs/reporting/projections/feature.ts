import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { ProductDay } from './entities/product-day.ts'
import { ProductMonth } from './entities/product-month.ts'
import { ProjectionClock } from './entities/projection-clock.ts'
import { StoreDay } from './entities/store-day.ts'
import { StoreHour } from './entities/store-hour.ts'
import { StoreMonth } from './entities/store-month.ts'
import { addSale } from './on-sale-completed.ts'
import { subtractReturn } from './on-sale-returned.ts'

/** Figures by hour, day and month, kept up to date by the events of other subgraphs. */
export const projections: Feature = {
  entities: [StoreDay, ProductDay, StoreMonth, ProductMonth, StoreHour, ProjectionClock],
  eventHandlers: [addSale, subtractReturn],
}

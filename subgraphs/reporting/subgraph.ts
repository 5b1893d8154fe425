import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { loaders } from './context.ts'
import { ProductDay } from './projections/entities/product-day.ts'
import { ProjectionClock } from './projections/entities/projection-clock.ts'
import { StoreDay } from './projections/entities/store-day.ts'
import { StoreHour } from './projections/entities/store-hour.ts'
import { addSale } from './projections/on-sale-completed.ts'
import { resolvers } from './reports/resolvers.ts'

export const reporting = defineSubgraph({
  name: 'reporting',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  resolvers,
  loaders,
  entities: [StoreDay, ProductDay, StoreHour, ProjectionClock],
  reactions: [addSale],
})

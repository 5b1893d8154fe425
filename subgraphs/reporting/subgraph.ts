import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { ProductDay } from './entities/product-day.ts'
import { ProjectionClock } from './entities/projection-clock.ts'
import { StoreDay } from './entities/store-day.ts'
import { StoreHour } from './entities/store-hour.ts'
import { loaders } from './loaders.ts'
import { addSale } from './reactions/sale-completed.ts'
import { resolvers } from './resolvers.ts'

export const reporting = defineSubgraph({
  name: 'reporting',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql', './schema.graphql'),
  resolvers,
  loaders,
  entities: [StoreDay, ProductDay, StoreHour, ProjectionClock],
  reactions: [addSale],
})

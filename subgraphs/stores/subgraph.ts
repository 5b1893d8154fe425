import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { Register } from './entities/register.ts'
import { Store } from './entities/store.ts'
import { loaders } from './loaders.ts'
import { resolvers } from './resolvers.ts'

export const stores = defineSubgraph({
  name: 'stores',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql', './schema.graphql'),
  resolvers,
  loaders,
  entities: [Store, Register],
})

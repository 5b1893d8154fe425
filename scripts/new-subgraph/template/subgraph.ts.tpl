import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { loaders } from './context.ts'
import { Remark } from './entities/remark.ts'
import { resolvers } from './resolvers.ts'

export const {{camel}} = defineSubgraph({
  name: '{{name}}',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  resolvers,
  loaders,
  entities: [Remark],
})

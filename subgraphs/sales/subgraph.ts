import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { checkout } from './checkout/feature.ts'
import { loaders } from './context.ts'
import { payments } from './payments/feature.ts'
import { readModels } from './read-models/feature.ts'
import { returns } from './returns/feature.ts'
import { sessions } from './sessions/feature.ts'

export const sales = defineSubgraph({
  name: 'sales',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  loaders,
  features: [readModels, sessions, payments, checkout, returns],
})

import { revokingEvents } from '../../contracts/revocations.ts'
import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { loaders } from './context.ts'
import { registers } from './registers/feature.ts'
import { stores as storeFeature } from './stores/feature.ts'
import { users } from './users/feature.ts'

export const stores = defineSubgraph({
  name: 'stores',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  loaders,
  features: [storeFeature, registers, users],
  revokes: revokingEvents,
  awaited: true,
})

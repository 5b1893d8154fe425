import { defineSubgraph, schemaFrom } from '../../runtime/subgraph/manifest.ts'
import { alerts } from './alerts/feature.ts'
import { catalogue } from './catalogue/feature.ts'
import { loaders } from './context.ts'
import { corrections } from './corrections/feature.ts'
import { notifications } from './notifications/feature.ts'
import { pricing } from './pricing/feature.ts'
import { queues } from './queues/feature.ts'
import { readModels } from './read-models/feature.ts'
import { restock } from './restock/feature.ts'
import { stock } from './stock/feature.ts'
import { transfers } from './transfers/feature.ts'

export const inventory = defineSubgraph({
  name: 'inventory',
  schema: schemaFrom(import.meta.url, '../../contracts/common.graphql'),
  loaders,
  features: [
    readModels,
    catalogue,
    pricing,
    alerts,
    stock,
    transfers,
    corrections,
    restock,
    notifications,
    queues,
  ],
  // Goods that came in once must not come in again, however long a client was offline. A sale has a
  // row of its own.
  keptKeys: ['receiveDelivery'],
  sendsOut: true,
})

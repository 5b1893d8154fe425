import type { Queries } from '../../runtime/database/transaction.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { alertLoaders } from './alerts/loaders.ts'
import { catalogueLoaders } from './catalogue/loaders.ts'
import { notificationLoaders } from './notifications/loaders.ts'
import { pricingLoaders } from './pricing/loaders.ts'
import { storeLoaders } from './read-models/loaders.ts'
import { restockLoaders } from './restock/loaders.ts'
import { stockLoaders } from './stock/loaders.ts'
import { transferLoaders } from './transfers/loaders.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each loader makes one statement for all keys that an operation asks for. */
export const loaders = (db: Queries) => ({
  ...storeLoaders(db),
  ...catalogueLoaders(db),
  ...pricingLoaders(db),
  ...alertLoaders(db),
  ...stockLoaders(db),
  ...transferLoaders(db),
  ...restockLoaders(db),
  ...notificationLoaders(db),
})

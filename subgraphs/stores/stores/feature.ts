import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { Store } from './entities/store.ts'
import { resolvers } from './resolvers.ts'

/** The stores of the chain: head office, standard stores, logistics centres. */
export const stores: Feature = { resolvers, entities: [Store] }

import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { PriceList } from './entities/price-list.ts'
import { PriceListLine } from './entities/price-list-line.ts'
import { PriceListStore } from './entities/price-list-store.ts'
import { pricing as resolvers } from './resolvers.ts'

/** Price lists, and the price of a product in a store at a moment. */
export const pricing: Feature = {
  resolvers: [resolvers],
  entities: [PriceList, PriceListStore, PriceListLine],
}

import type { Feature } from '../../../runtime/subgraph/manifest.ts'
import { priceChanges } from './changes/resolvers.ts'
import { PriceList } from './entities/price-list.ts'
import { PriceListLine } from './entities/price-list-line.ts'
import { PriceListStore } from './entities/price-list-store.ts'
import { TaxRules } from './entities/tax-rules.ts'
import { TaxSchedule } from './entities/tax-schedule.ts'
import { lookup } from './lookup/resolvers.ts'
import { numberChangeOfList, numberSetPrices } from './on-prices-changed.ts'
import { pricing as resolvers } from './resolvers.ts'
import { taxes } from './taxes/resolvers.ts'

/** Price lists, taxes, the price of a product in a store at a moment, and the lookup of barcodes. */
export const pricing: Feature = {
  resolvers: [resolvers, lookup, priceChanges, taxes],
  entities: [PriceList, PriceListStore, PriceListLine, TaxSchedule, TaxRules],
  eventHandlers: [numberSetPrices, numberChangeOfList],
}

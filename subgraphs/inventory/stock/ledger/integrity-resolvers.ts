import type { Resolvers } from '../../generated/resolver-types.ts'
import { productOf, storeOf } from '../../references.ts'
import { levelsOf } from '../written-levels.ts'
import { reconcileStock } from './integrity.ts'
import { repairStock } from './repair-stock.ts'

export const integrity: Resolvers = {
  Query: {
    stockIntegrity: (_, { storeIds }, ctx) => reconcileStock(ctx, storeIds),
  },
  Mutation: {
    repairStock: (_, { input }, ctx) => repairStock(ctx, input),
  },
  StockMismatch: {
    store: ({ storeId }) => storeOf(storeId),
    product: productOf,
  },
  StockRepaired: {
    repaired: ({ repaired }, _, ctx) => levelsOf(repaired, ctx),
  },
}

import { repairStock } from '../commands/repair-stock.ts'
import type { Resolvers } from '../generated.ts'
import { levelsOf } from './references.ts'

export const proof: Resolvers = {
  Mutation: {
    repairStock: (_, { input }, ctx) => repairStock(ctx, input),
  },
  StockRepaired: {
    repaired: ({ repaired }, _, ctx) => levelsOf(repaired, ctx),
  },
}

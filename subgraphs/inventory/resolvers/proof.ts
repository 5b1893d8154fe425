import { repairStock } from '../commands/repair-stock.ts'
import type { Resolvers } from '../generated.ts'
import { shelfKey } from '../stock/shelf.ts'

export const proof: Resolvers = {
  Mutation: {
    repairStock: (_, { input }, ctx) => repairStock(ctx, input),
  },
  StockRepaired: {
    repaired: async ({ repaired }, _, ctx) => {
      const levels = repaired.map(({ storeId, productId }) =>
        ctx.load.level.load(shelfKey(storeId, productId)),
      )
      return (await Promise.all(levels)).map((level) => level!)
    },
  },
}

import { setThresholds } from '../commands/set-thresholds.ts'
import type { Resolvers } from '../generated.ts'
import { shelfKey } from '../stock/shelf.ts'

export const thresholds: Resolvers = {
  Mutation: {
    setThresholds: (_, { input }, ctx) => setThresholds(ctx, input),
  },
  ThresholdsSet: {
    levels: async ({ storeId, productIds }, _, ctx) => {
      const levels = productIds.map((productId) => ctx.load.level.load(shelfKey(storeId, productId)))
      return (await Promise.all(levels)).map((level) => level!)
    },
  },
}

import { setThresholds } from '../commands/set-thresholds.ts'
import type { Resolvers } from '../generated.ts'
import { levelsOf } from './references.ts'

export const thresholds: Resolvers = {
  Mutation: {
    setThresholds: (_, { input }, ctx) => setThresholds(ctx, input),
  },
  ThresholdsSet: {
    levels: ({ storeId, productIds }, _, ctx) =>
      levelsOf(
        productIds.map((productId) => ({ storeId, productId })),
        ctx,
      ),
  },
}

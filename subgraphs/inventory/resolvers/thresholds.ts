import { setThresholds } from '../commands/set-thresholds.ts'
import type { Resolvers } from '../generated.ts'
import { levelsOfProducts } from './references.ts'

export const thresholds: Resolvers = {
  Mutation: {
    setThresholds: (_, { input }, ctx) => setThresholds(ctx, input),
  },
  ThresholdsSet: { levels: levelsOfProducts },
}

import { setThresholds } from './set-thresholds.ts'
import type { Resolvers } from '../../generated.ts'
import { levelsOfProducts } from '../../resolvers/references.ts'

export const thresholds: Resolvers = {
  Mutation: {
    setThresholds: (_, { input }, ctx) => setThresholds(ctx, input),
  },
  ThresholdsSet: { levels: levelsOfProducts },
}

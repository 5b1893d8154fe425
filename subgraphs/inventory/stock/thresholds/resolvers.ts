import type { Resolvers } from '../../generated/resolver-types.ts'
import { levelsOfProducts } from '../written-levels.ts'
import { setThresholds } from './set-thresholds.ts'

export const thresholds: Resolvers = {
  Mutation: {
    setThresholds: (_, { input }, ctx) => setThresholds(ctx, input),
  },
  ThresholdsSet: { levels: levelsOfProducts },
}

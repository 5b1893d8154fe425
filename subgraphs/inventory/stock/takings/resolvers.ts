import type { Resolvers } from '../../generated/resolver-types.ts'
import { findOpenTakings, findTakings } from './queries.ts'
import { settleTakings } from './settle-takings.ts'
import { takeStock } from './take-stock.ts'

export const takings: Resolvers = {
  Query: {
    openTakings: (_, asked, ctx) => findOpenTakings(ctx, asked),
    takings: (_, { ids }, ctx) => findTakings(ctx, ids),
  },
  Mutation: {
    takeStock: async (_, { input }, ctx) => ({ __typename: 'Taking', ...(await takeStock(ctx, input)) }),
    settleTakings: (_, { input }, ctx) => settleTakings(ctx, input),
  },
}

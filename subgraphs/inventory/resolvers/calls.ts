import { commitStock } from '../commands/commit-stock.ts'
import type { Resolvers } from '../generated.ts'
import { countOpenTransfers } from '../transfers/open-transfers.ts'

/** What other subgraphs ask. */
export const calls: Resolvers = {
  Query: {
    openTransfers: (_, { storeId }, ctx) => countOpenTransfers(ctx, storeId),
  },
  Mutation: {
    commitStock: (_, { input }, ctx) => commitStock(ctx, input),
  },
}

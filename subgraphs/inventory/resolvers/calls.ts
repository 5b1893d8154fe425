import type { Resolvers } from '../generated/resolver-types.ts'
import { commitStock } from '../stock/commit-stock.ts'
import { countOpenTransfers } from '../transfers/open-transfers.ts'

/** What other subgraphs ask. */
export const calls: Resolvers = {
  Query: {
    openTransfers: (_, { storeId }, ctx) => countOpenTransfers(ctx, storeId),
  },
  Mutation: {
    commitStock: (_, { input }, ctx) => commitStock(ctx, input),
  },
  // An answer that was kept before names were in it is filled with those of now.
  CommittedLine: {
    name: async ({ productId, name }, _, ctx) => name ?? (await ctx.load.product.load(productId))!.name,
    sku: async ({ productId, sku }, _, ctx) => sku ?? (await ctx.load.product.load(productId))!.sku,
  },
}

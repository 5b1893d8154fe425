import type { Resolvers } from '../generated/resolver-types.ts'
import { levelKey } from '../level-key.ts'
import { productOf, productOfProblem, storeOf } from '../references.ts'
import { findTransfer } from '../transfers/queries.ts'
import { adjustStock } from './adjust-stock.ts'
import { adjustStockInBulk } from './bulk/adjust-stock-in-bulk.ts'
import { countStock } from './counts/count-stock.ts'
import { findDifferences } from './counts/queries.ts'
import { shortenedTransfers } from './shortened-transfers.ts'

export const corrections: Resolvers = {
  Query: {
    countDifferences: (_, { storeId, lines }, ctx) => findDifferences(ctx, storeId, lines),
  },
  Mutation: {
    countStock: (_, { input }, ctx) => countStock(ctx, input),
    adjustStock: (_, { input }, ctx) => adjustStock(ctx, input),
    adjustStockInBulk: (_, { input }, ctx) => adjustStockInBulk(ctx, input),
  },
  StockAdjusted: {
    level: async ({ level }, _, ctx) =>
      (await ctx.load.level.load(levelKey(level.storeId, level.productId)))!,
    shortenedTransfers,
  },
  CountDifference: {
    product: productOf,
    difference: ({ counted, onHand }) => counted - onHand,
  },
  StockCounted: { countedLines: ({ lines }) => lines, shortenedTransfers },
  PromisedLine: { product: productOfProblem },
  StockPromise: {
    transfer: ({ transferId }, _, ctx) => findTransfer(ctx, transferId),
    to: ({ toStoreId }) => storeOf(toStoreId),
  },
  ChangedStockLevel: { product: productOfProblem },
}

import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { shelfKey } from '../level-key.ts'
import { productOf, productOfProblem, shortenedTransfers, storeOf } from '../resolvers/references.ts'
import { adjustStock } from '../corrections/adjust-stock.ts'
import { adjustStockInBulk } from '../corrections/bulk/adjust-stock-in-bulk.ts'
import type { StockLevel } from './entities/stock-level.ts'
import { listLevels } from './level-queries.ts'
import { findLevels } from './queries.ts'
import { pacedDays } from './sales-rate/measure-sales-rate.ts'

export const stock: Resolvers = {
  Query: {
    stockLevels: (_, { filter, orderBy, ...page }, ctx) =>
      listLevels(ctx, filter ?? {}, orderBy ?? 'NAME', page),
  },
  Mutation: {
    adjustStock: (_, { input }, ctx) => adjustStock(ctx, input),
    adjustStockInBulk: (_, { input }, ctx) => adjustStockInBulk(ctx, input),
  },
  Store: {
    stock: ({ id }, { productIds, ...page }, ctx) => findLevels(ctx, id, productIds, page),
  },
  StockLevel: {
    store: ({ storeId }) => storeOf(storeId),
    product: productOf,
    available: ({ onHand, reserved }) => onHand - reserved,
    soldPerDay: async (level, _, ctx) => (await soldOf(level, ctx)) / pacedDays,
    daysOfCover: async (level, _, ctx) => {
      const sold = await soldOf(level, ctx)
      return sold === 0 ? null : ((level.onHand - level.reserved) * pacedDays) / sold
    },
  },
  StockAdjusted: {
    level: async ({ level }, _, ctx) =>
      (await ctx.load.level.load(shelfKey(level.storeId, level.productId)))!,
    shortenedTransfers,
  },
  ShortLine: { product: productOfProblem },
}

/** Units in the days that are looked at. */
const soldOf = async ({ storeId, productId }: StockLevel, ctx: Context): Promise<number> =>
  (await ctx.load.pace.load(shelfKey(storeId, productId)))?.sold ?? 0

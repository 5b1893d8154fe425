import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../generated/resolver-types.ts'
import { levelKey } from '../level-key.ts'
import { productOf, productOfProblem, storeOf } from '../references.ts'
import { commitStock } from './commit-stock.ts'
import { receiveDelivery } from './deliveries/receive-delivery.ts'
import type { StockLevel } from './entities/stock-level.ts'
import { listLevels } from './level-queries.ts'
import { findLevel, findLevels } from './queries.ts'
import { returnStock } from './return-stock.ts'
import { salesRateDays } from './sales-rate/measure-sales-rate.ts'
import { levelsOfProducts } from './written-levels.ts'

export const stock: Resolvers = {
  Query: {
    stockLevels: (_, { filter, orderBy, ...page }, ctx) =>
      listLevels(ctx, filter ?? {}, orderBy ?? 'NAME', page),
  },
  Mutation: {
    receiveDelivery: (_, { input }, ctx) => receiveDelivery(ctx, input),
    commitStock: (_, { input }, ctx) => commitStock(ctx, input),
    returnStock: (_, { input }, ctx) => returnStock(ctx, input),
  },
  Product: {
    availability: async ({ id }, _, ctx) => (await ctx.load.availability.load(id))?.availability ?? 'OUT',
    stock: ({ id }, { storeId }, ctx) => findLevel(ctx, storeId, id),
  },
  Store: {
    stock: ({ id }, { productIds, ...page }, ctx) => findLevels(ctx, id, productIds, page),
  },
  StockLevel: {
    store: ({ storeId }) => storeOf(storeId),
    product: productOf,
    available: ({ onHand, reserved }) => onHand - reserved,
    soldPerDay: async (level, _, ctx) => unitsOf(await soldOf(level, ctx)) / salesRateDays,
    daysOfCover: async (level, _, ctx) => {
      const sold = await soldOf(level, ctx)
      return sold === 0 ? null : ((level.onHand - level.reserved) * salesRateDays) / sold
    },
  },
  DeliveryReceived: {
    levels: levelsOfProducts,
    delivery: ({ deliveryId }, _, ctx) => (deliveryId ? ctx.load.delivery.load(deliveryId) : null),
  },
  Delivery: {
    receivedBy: ({ receivedById, receivedByName }) => ({ id: receivedById, name: receivedByName }),
  },
  // Answers that were stored before names were recorded get the current names.
  CommittedLine: {
    name: async ({ productId, name }, _, ctx) => name ?? (await ctx.load.product.load(productId))!.name,
    sku: async ({ productId, sku }, _, ctx) => sku ?? (await ctx.load.product.load(productId))!.sku,
  },
  ShortLine: { product: productOfProblem },
}

/** The quantity sold in the last `salesRateDays` days. */
const soldOf = async ({ storeId, productId }: StockLevel, ctx: Context): Promise<number> =>
  (await ctx.load.salesRate.load(levelKey(storeId, productId)))?.sold ?? 0

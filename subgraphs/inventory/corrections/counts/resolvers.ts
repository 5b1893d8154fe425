import type { Resolvers } from '../../generated/resolver-types.ts'
import {
  levelsOfProducts,
  productOf,
  productOfProblem,
  shortenedTransfers,
  storeOf,
} from '../../resolvers/references.ts'
import { findTransfer } from '../../scope.ts'
import { receiveDelivery } from '../../stock/deliveries/receive-delivery.ts'
import { countStock } from './count-stock.ts'
import { findDifferences } from './queries.ts'

export const counts: Resolvers = {
  Query: {
    countDifferences: (_, { storeId, lines }, ctx) => findDifferences(ctx, storeId, lines),
  },
  Mutation: {
    countStock: (_, { input }, ctx) => countStock(ctx, input),
    receiveDelivery: (_, { input }, ctx) => receiveDelivery(ctx, input),
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
  MovedLine: { product: productOfProblem },
  DeliveryReceived: {
    levels: levelsOfProducts,
    delivery: ({ deliveryId }, _, ctx) => (deliveryId ? ctx.load.delivery.load(deliveryId) : null),
  },
  Delivery: {
    receivedBy: ({ receivedById, receivedByName }) => ({ id: receivedById, name: receivedByName }),
  },
}

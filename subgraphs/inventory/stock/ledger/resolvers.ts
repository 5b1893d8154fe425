import type { Resolvers } from '../../generated/resolver-types.ts'
import type { MovementReason } from '../../generated/schema-types.ts'
import { productOf, storeOf } from '../../references.ts'
import { findPastLevels, replayLevel } from './past-levels.ts'
import { findMovements } from './queries.ts'

export const movements: Resolvers = {
  Query: {
    stockMovements: (_, { filter, ...page }, ctx) => findMovements(ctx, filter ?? {}, page),
    stockAt: (_, { storeId, productIds, at }, ctx) => findPastLevels(ctx, storeId, productIds, at),
    stockHistory: (_, { storeId, productId, upTo, ...page }, ctx) =>
      replayLevel(ctx, { storeId, productId, upTo }, page),
  },
  StockAt: { product: productOf },
  StockState: { movement: (state) => state },
  StockMovement: {
    store: ({ storeId }) => storeOf(storeId),
    product: productOf,
    reason: ({ reason }) => reason as MovementReason,
    reference: ({ referenceKind: kind, referenceId: id }) => ({ kind, id }),
    actor: ({ actorId: id, actorName: name }) => ({ id, name }),
  },
}

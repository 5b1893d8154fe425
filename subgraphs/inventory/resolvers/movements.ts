import type { MovementReason, Resolvers } from '../generated.ts'
import { findMovements } from '../queries/movements.ts'
import { productOf, storeOf } from './references.ts'

export const movements: Resolvers = {
  Query: {
    stockMovements: (_, { filter, ...page }, ctx) => findMovements(ctx, filter ?? {}, page),
  },
  StockMovement: {
    store: ({ storeId }) => storeOf(storeId),
    product: productOf,
    reason: ({ reason }) => reason as MovementReason,
    reference: ({ referenceKind: kind, referenceId: id }) => ({ kind, id }),
    actor: ({ actorId: id, actorName: name }) => ({ id, name }),
  },
}

import { shareOf } from '../../../../runtime/values/money.ts'
import type { Context } from '../../context.ts'
import type { Resolvers } from '../../generated/resolver-types.ts'
import { storeOf } from '../../references.ts'
import { minorUnitsOf } from './minor-units.ts'
import { stockValue } from './stock-value.ts'

export const costs: Resolvers = {
  Query: {
    stockValue: (_, { storeIds, at }, ctx) => stockValue(ctx, storeIds, at),
  },
  StockLevel: {
    averageCost: ({ storeId, value, onHand }, _, ctx) =>
      value === null || onHand === 0 ? null : costIn(ctx, storeId, () => shareOf(value, 1, onHand)),
    value: ({ storeId, value }, _, ctx) =>
      value === null ? null : costIn(ctx, storeId, () => minorUnitsOf(value)),
  },
  StockMovement: {
    cost: ({ storeId, cost }, _, ctx) =>
      cost === null ? null : costIn(ctx, storeId, () => minorUnitsOf(cost)),
  },
  StockMismatch: {
    value: ({ storeId, value }, _, ctx) => costIn(ctx, storeId, () => minorUnitsOf(value)),
    ledgerValue: ({ storeId, ledgerValue }, _, ctx) => costIn(ctx, storeId, () => minorUnitsOf(ledgerValue)),
  },
  StockValue: {
    total: ({ total }, _, ctx) => ({ amount: total, currency: ctx.currency }),
  },
  StoreStockValue: {
    store: ({ storeId }) => storeOf(storeId),
    value: ({ value }, _, ctx) => ({ amount: value, currency: ctx.currency }),
  },
}

/**
 * A caller reads the stock of centres and of head office too, but costs only of their own stores. The
 * directives of the schema check the permission.
 */
function costIn(ctx: Context, storeId: string, minorUnits: () => number) {
  const own = ctx.principal.scope()
  if (own !== null && !own.includes(storeId)) return null
  return { amount: minorUnits(), currency: ctx.currency }
}

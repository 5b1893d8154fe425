import type { Resolvers } from '../generated/resolver-types.ts'
import { consolidate, findPerformance, findTopProducts } from './queries.ts'

export const resolvers: Resolvers = {
  Query: {
    consolidatedReport: (_, { period }, ctx) => consolidate(ctx, period),
  },
  ConsolidatedReport: {
    revenue: ({ revenue }, _, ctx) => money(revenue, ctx.currency),
    tax: ({ tax }, _, ctx) => money(tax, ctx.currency),
    topProducts: ({ period }, { first }, ctx) => findTopProducts(ctx, period, first),
  },
  StorePerformance: {
    store: ({ storeId }) => ({ id: storeId }),
    revenue: ({ revenue }, _, ctx) => money(revenue, ctx.currency),
    tax: ({ tax }, _, ctx) => money(tax, ctx.currency),
  },
  ProductPerformance: {
    product: ({ productId }) => ({ id: productId }),
    revenue: ({ revenue }, _, ctx) => money(revenue, ctx.currency),
  },
  Store: {
    performance: ({ id }, { period }, ctx) => findPerformance(ctx, id, period),
  },
}

const money = (amount: number, currency: string) => ({ amount, currency })

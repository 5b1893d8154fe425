import type { Resolvers } from '../generated/resolver-types.ts'
import {
  compared,
  consolidate,
  findCategories,
  findPerformance,
  findSlowestProducts,
  findTopProducts,
} from './queries.ts'
import { findTrend } from './trend.ts'

export const resolvers: Resolvers = {
  Query: {
    consolidatedReport: (_, args, ctx) => consolidate(ctx, args),
    salesTrend: (_, args, ctx) => findTrend(ctx, args),
  },
  ConsolidatedReport: {
    revenue: ({ revenue }, _, ctx) => money(revenue, ctx.currency),
    tax: ({ tax }, _, ctx) => money(tax, ctx.currency),
    refunded: ({ refunded }, _, ctx) => money(refunded, ctx.currency),
    averageBasket: ({ revenue, refunded, sales }, _, ctx) => average(revenue + refunded, sales, ctx.currency),
    comparison: (report, _, ctx) => compared(ctx, report),
    topProducts: (report, { first }, ctx) => findTopProducts(ctx, report, first),
    slowestProducts: (report, { first }, ctx) => findSlowestProducts(ctx, report, first),
    categories: (report, { first }, ctx) => findCategories(ctx, report, first),
  },
  StorePerformance: {
    store: ({ storeId }) => ({ id: storeId }),
    revenue: ({ revenue }, _, ctx) => money(revenue, ctx.currency),
    tax: ({ tax }, _, ctx) => money(tax, ctx.currency),
    refunded: ({ refunded }, _, ctx) => money(refunded, ctx.currency),
    averageBasket: ({ revenue, refunded, sales }, _, ctx) => average(revenue + refunded, sales, ctx.currency),
  },
  CategoryPerformance: {
    category: ({ categoryId }) => (categoryId === null ? null : { id: categoryId }),
    revenue: ({ revenue }, _, ctx) => money(revenue, ctx.currency),
  },
  TrendBucket: {
    revenue: ({ revenue }, _, ctx) => money(revenue, ctx.currency),
    tax: ({ tax }, _, ctx) => (tax === null ? null : money(tax, ctx.currency)),
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

/** The average of a total, rounded half away from zero. Null for a count of 0. */
const average = (total: number, count: number, currency: string) =>
  count === 0 ? null : money(Math.sign(total) * Math.round(Math.abs(total) / count), currency)

import type { Resolvers } from '../generated.ts'
import { findProduct, findProducts } from '../queries/catalogue.ts'
import { findLevel } from '../queries/stock.ts'

export const catalogue: Resolvers = {
  Query: {
    product: (_, by, ctx) => findProduct(ctx, by),
    products: (_, { filter, ...page }, ctx) => findProducts(ctx, filter ?? {}, page),
  },
  Product: {
    __resolveReference: ({ id }, ctx) => ctx.load.product.load(id),
    price: ({ price }, _, ctx) => ({ amount: price, currency: ctx.currency }),
    category: async ({ categoryId }, _, ctx) => (await ctx.load.category.load(categoryId))!,
    archived: ({ archivedAt }) => archivedAt !== null,
    availability: async ({ id }, _, ctx) => (await ctx.load.availability.load(id))?.availability ?? 'OUT',
    stock: ({ id }, { storeId }, ctx) => findLevel(ctx, storeId, id),
  },
}

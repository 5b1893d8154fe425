import type { Resolvers } from '../generated/resolver-types.ts'
import { archiveProduct } from './archive-product.ts'
import { createProduct } from './create-product.ts'
import { findPriceHistory, findProduct, findProducts } from './queries.ts'
import { restoreProduct } from './restore-product.ts'
import { runOutProduct } from './run-out-product.ts'
import { listTranslations, textIn } from './translations.ts'
import { updateProduct } from './update-product.ts'

export const catalogue: Resolvers = {
  Query: {
    product: (_, by, ctx) => findProduct(ctx, by),
    products: (_, { filter, orderBy, ...page }, ctx) =>
      findProducts(ctx, filter ?? {}, page, orderBy ?? 'NAME'),
  },
  Mutation: {
    createProduct: (_, { input }, ctx) => createProduct(ctx, input),
    updateProduct: (_, { input }, ctx) => updateProduct(ctx, input),
    runOutProduct: (_, { input }, ctx) => runOutProduct(ctx, input),
    archiveProduct: (_, { input }, ctx) => archiveProduct(ctx, input),
    restoreProduct: (_, { input }, ctx) => restoreProduct(ctx, input),
  },
  Product: {
    __resolveReference: ({ id }, ctx) => ctx.load.product.load(id),
    name: (product, { language }) => textIn(product, 'name', language),
    description: (product, { language }) => textIn(product, 'description', language),
    translations: ({ translations }) => listTranslations(translations),
    basePrice: ({ price }, _, ctx) => ({ amount: price, currency: ctx.currency }),
    category: ({ categoryId }, _, ctx) => (categoryId === null ? null : ctx.load.category.load(categoryId)),
    otherCategories: ({ otherCategoryIds }, _, ctx) =>
      Promise.all(otherCategoryIds.map(async (id) => (await ctx.load.category.load(id))!)),
    priceHistory: ({ id }, page, ctx) => findPriceHistory(ctx, id, page),
    gtin: ({ barcodeKey }) => (barcodeKey && /^\d{14}$/.test(barcodeKey) ? barcodeKey : null),
    archived: ({ state }) => state === 'ARCHIVED',
  },
  PriceChange: {
    price: ({ price }, _, ctx) => ({ amount: price, currency: ctx.currency }),
    priceBefore: ({ priceBefore }, _, ctx) =>
      priceBefore === null ? null : { amount: priceBefore, currency: ctx.currency },
  },
  ProductArchived: {
    products: ({ products }, _, ctx) =>
      Promise.all(products.map(async ({ id }) => (await ctx.load.product.load(id))!)),
  },
  ProductRunOut: {
    products: ({ products }, _, ctx) =>
      Promise.all(products.map(async ({ id }) => (await ctx.load.product.load(id))!)),
  },
  ProductSaved: {
    product: async ({ product }, _, ctx) => (await ctx.load.product.load(product.id))!,
  },
}

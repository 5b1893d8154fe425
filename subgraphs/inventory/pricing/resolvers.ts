import type { Resolvers } from '../generated/resolver-types.ts'
import { productOf, productOfProblem, storeOf } from '../references.ts'
import { createPriceList } from './create-price-list.ts'
import { endPriceList } from './end-price-list.ts'
import { findLines, findPriceList, findPriceLists, findPriceOf, priceToday } from './queries.ts'
import { setPriceListLines } from './set-price-list-lines.ts'
import { updatePriceList } from './update-price-list.ts'

export const pricing: Resolvers = {
  Query: {
    priceLists: (_, { filter, ...page }, ctx) => findPriceLists(ctx, filter ?? {}, page),
    priceList: (_, { id }, ctx) => findPriceList(ctx, id),
    priceOf: (_, args, ctx) => findPriceOf(ctx, args),
  },
  Mutation: {
    createPriceList: (_, { input }, ctx) => createPriceList(ctx, input),
    updatePriceList: (_, { input }, ctx) => updatePriceList(ctx, input),
    endPriceList: (_, { input }, ctx) => endPriceList(ctx, input),
    setPriceListLines: (_, { input }, ctx) => setPriceListLines(ctx, input),
  },
  Product: {
    price: async ({ id }, { storeId }, ctx) => ({
      amount: await priceToday(ctx, id, storeId ?? null),
      currency: ctx.currency,
    }),
  },
  PriceList: {
    stores: async ({ id }, _, ctx) =>
      ((await ctx.load.storesOfPriceList.load(id))?.storeIds ?? []).map(storeOf),
    from: ({ validFrom }) => validFrom,
    until: ({ validUntil }) => validUntil,
    lines: ({ id }, page, ctx) => findLines(ctx, id, page),
  },
  PriceListLine: {
    product: productOf,
    pack: async ({ productId, packId }, _, ctx) =>
      (await ctx.load.packs.load({ parent: productId, asked: null })).find(({ id }) => id === packId) ?? null,
    price: ({ price }, _, ctx) => ({ amount: price, currency: ctx.currency }),
  },
  PriceAt: {
    price: ({ price }, _, ctx) => ({ amount: price, currency: ctx.currency }),
    list: ({ listId }, _, ctx) => (listId === null ? null : ctx.load.priceList.load(listId)),
  },
  PriceListSaved: {
    priceList: async ({ priceList }, _, ctx) => (await ctx.load.priceList.load(priceList.id))!,
  },
  PriceListLinesSet: {
    priceList: async ({ priceList }, _, ctx) => (await ctx.load.priceList.load(priceList.id))!,
  },
  PriceOverlap: {
    product: productOfProblem,
    priceList: async ({ priceList }, _, ctx) => (await ctx.load.priceList.load(priceList.id))!,
  },
}

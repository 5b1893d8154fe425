import type { Resolvers } from '../../generated/resolver-types.ts'
import { productOf } from '../../references.ts'
import { lookUp } from './look-up.ts'

export const lookup: Resolvers = {
  Query: {
    lookup: (_, { barcode, storeId }, ctx) => lookUp(ctx, barcode, storeId ?? null),
  },
  ScannedProduct: {
    product: productOf,
    pack: async ({ productId, packId }, _, ctx) =>
      (await ctx.load.packs.load({ parent: productId, asked: null })).find(({ id }) => id === packId) ?? null,
    unitPrice: ({ unitPrice }, _, ctx) => ({ amount: unitPrice, currency: ctx.currency }),
    price: ({ price }, _, ctx) => ({ amount: price, currency: ctx.currency }),
  },
}

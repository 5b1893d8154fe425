import type { Resolvers } from '../../generated/resolver-types.ts'
import { gtinOf } from '../check-barcode.ts'
import { findScaleLabels } from './scale-labels.ts'
import { setProductPacks } from './set-product-packs.ts'
import { setScaleLabels } from './set-scale-labels.ts'

export const packs: Resolvers = {
  Query: {
    scaleLabels: (_, __, ctx) => findScaleLabels(ctx.db),
  },
  Mutation: {
    setProductPacks: (_, { input }, ctx) => setProductPacks(ctx, input),
    setScaleLabels: (_, { input }, ctx) => setScaleLabels(ctx, input),
  },
  Product: {
    barcodes: async ({ id }, _, ctx) =>
      (await ctx.load.barcodes.load({ parent: id, asked: null })).map(({ code }) => barcodeOf(code)),
    packs: ({ id }, _, ctx) => ctx.load.packs.load({ parent: id, asked: null }),
  },
  ProductPack: {
    barcodes: ({ barcodes }) => barcodes.map(barcodeOf),
    basePrice: ({ price }, _, ctx) => (price === null ? null : { amount: price, currency: ctx.currency }),
  },
}

const barcodeOf = (code: string) => ({ code, gtin: gtinOf(code) })

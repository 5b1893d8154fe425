import type { Context } from '../../context.ts'
import type { Resolvers } from '../../generated/resolver-types.ts'
import { type Level, levelKey } from '../../level-key.ts'
import { productOf } from '../../references.ts'
import { setShelfLocations } from './set-shelf-locations.ts'

/** The shelf location of a row with a store and a product. */
export const locationOf = ({ storeId, productId }: Level, _: unknown, ctx: Context) =>
  ctx.load.shelfLocation.load(levelKey(storeId, productId))

export const locations: Resolvers = {
  Mutation: {
    setShelfLocations: (_, { input }, ctx) => setShelfLocations(ctx, input),
  },
  StockLevel: { location: locationOf },
  LocatedProduct: { product: productOf, location: locationOf },
}

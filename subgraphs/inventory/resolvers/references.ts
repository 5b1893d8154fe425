import type { Product } from '../entities/product.ts'
import type { Context } from '../loaders.ts'

/** A store by its id: stores, which owns it, fills in the rest. */
export const storeOf = (id: string) => ({ __typename: 'Store' as const, id })

/** The product of a row that names one. */
export const productOf = async (row: { productId: string }, _: unknown, ctx: Context): Promise<Product> =>
  (await ctx.load.product.load(row.productId))!

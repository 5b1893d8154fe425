import type { Product } from './catalogue/entities/product.ts'
import type { Context } from './context.ts'
import type { LineOfProblem } from './mappers.ts'

/** A store by its id; the stores subgraph, which owns it, fills in the other fields. */
export const storeOf = (id: string) => ({ __typename: 'Store' as const, id })

/** The product of a row with a `productId`. */
export const productOf = async (row: { productId: string }, _: unknown, ctx: Context): Promise<Product> =>
  (await ctx.load.product.load(row.productId))!

/** The product that a line of a problem names. */
export const productOfProblem = async (
  { product }: LineOfProblem,
  _: unknown,
  ctx: Context,
): Promise<Product> => (await ctx.load.product.load(product.id))!

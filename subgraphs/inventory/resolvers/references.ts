import type { Product } from '../catalogue/entities/product.ts'
import type { Context } from '../context.ts'
import type { ShortenedPromises } from '../corrections/mappers.ts'
import { type Shelf, shelfKey } from '../level-key.ts'
import type { LineOfProblem } from '../mappers.ts'
import type { StockLevel } from '../stock/entities/stock-level.ts'
import type { SetShelves } from '../stock/mappers.ts'
import type { Transfer } from '../transfers/entities/transfer.ts'

/** A store by its id: stores, which owns it, fills in the rest. */
export const storeOf = (id: string) => ({ __typename: 'Store' as const, id })

/** The product of a row that names one. */
export const productOf = async (row: { productId: string }, _: unknown, ctx: Context): Promise<Product> =>
  (await ctx.load.product.load(row.productId))!

/** The product that a line of a problem names. */
export const productOfProblem = async (
  { product }: LineOfProblem,
  _: unknown,
  ctx: Context,
): Promise<Product> => (await ctx.load.product.load(product.id))!

/** Shelves of one store that a command has just written, as they are now. */
export const levelsOfProducts = ({ storeId, productIds }: SetShelves, _: unknown, ctx: Context) =>
  levelsOf(
    productIds.map((productId) => ({ storeId, productId })),
    ctx,
  )

/** Shelves that a command has just written, as they are now. */
export const levelsOf = (shelves: Shelf[], ctx: Context): Promise<StockLevel[]> =>
  Promise.all(
    shelves.map(async ({ storeId, productId }) => (await ctx.load.level.load(shelfKey(storeId, productId)))!),
  )

/** Transfers that a command has just shortened, as they are now. */
export const shortenedTransfers = (
  { shortened = [] }: ShortenedPromises,
  _: unknown,
  ctx: Context,
): Promise<Transfer[]> => Promise.all(shortened.map(async (id) => (await ctx.load.transfer.load(id))!))

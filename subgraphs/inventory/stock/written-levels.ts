import type { Context } from '../context.ts'
import { type Shelf, shelfKey } from '../level-key.ts'
import type { StockLevel } from './entities/stock-level.ts'
import type { SetShelves } from './mappers.ts'

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

import type { Context } from '../context.ts'
import { type Level, levelKey } from '../level-key.ts'
import type { StockLevel } from './entities/stock-level.ts'
import type { SetLevels } from './mappers.ts'

/** The stock levels of one store that a command has just written, in their current state. */
export const levelsOfProducts = ({ storeId, productIds }: SetLevels, _: unknown, ctx: Context) =>
  levelsOf(
    productIds.map((productId) => ({ storeId, productId })),
    ctx,
  )

/** The stock levels that a command has just written, in their current state. */
export const levelsOf = (levels: Level[], ctx: Context): Promise<StockLevel[]> =>
  Promise.all(
    levels.map(async ({ storeId, productId }) => (await ctx.load.level.load(levelKey(storeId, productId)))!),
  )

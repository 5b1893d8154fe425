import { limitIds } from '../../../runtime/graphql/limit-ids.ts'
import { type Connection, idKey, type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import { levelKey } from '../level-key.ts'
import { mustSeeStock } from '../scope.ts'
import type { StockLevel } from './entities/stock-level.ts'

/** The stock levels of a store, sorted by product id. Many stores take one statement. @throws FORBIDDEN */
export async function findLevels(
  ctx: Context,
  storeId: string,
  productIds: readonly string[] | null | undefined,
  page: PageArguments,
): Promise<Connection<StockLevel>> {
  await mustSeeStock(ctx, storeId)
  const ids = productIds ? limitIds('productIds', productIds) : null
  return readPage(page, {
    list: 'Store.stock',
    key: idKey,
    read: (key, limit) =>
      ctx.load.levelsOfStore.load({
        parent: storeId,
        asked: { productIds: ids, after: key?.[0] ?? null, limit },
      }),
    keyOf: ({ productId }) => [productId],
    count: async () =>
      (await ctx.load.levelCountOfStore.load({ parent: storeId, asked: ids }))[0]?.count ?? 0,
  })
}

/** One stock level. Null when the store has none for the product. @throws FORBIDDEN */
export async function findLevel(ctx: Context, storeId: string, productId: string) {
  await mustSeeStock(ctx, storeId)
  return ctx.load.level.load(levelKey(storeId, productId))
}

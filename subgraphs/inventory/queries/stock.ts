import { sql } from '../../../runtime/database/sql.ts'
import { type Connection, idKey, type PageArguments, readPage } from '../../../runtime/pages.ts'
import type { StockLevel } from '../entities/stock-level.ts'
import { type Context, shelfKey } from '../loaders.ts'
import { capped, mustSeeStock, storesToRead } from '../scope.ts'

/** The shelves of a store, by product; those of several stores in one statement. @throws FORBIDDEN */
export async function findLevels(
  ctx: Context,
  storeId: string,
  productIds: readonly string[] | null | undefined,
  page: PageArguments,
): Promise<Connection<StockLevel>> {
  await mustSeeStock(ctx, storeId)
  const asked = productIds ? capped('productIds', productIds) : null
  return readPage(page, {
    key: idKey,
    read: (key, limit) =>
      ctx.load.levelsOfStore.load({
        parent: storeId,
        asked: { productIds: asked, after: key?.[0] ?? null, limit },
      }),
    keyOf: ({ productId }) => [productId],
    count: async () => (await ctx.load.levelCountOfStore.load({ parent: storeId, asked }))[0]?.count ?? 0,
  })
}

/** One shelf; null when the store has none for the product. @throws FORBIDDEN */
export async function findLevel(ctx: Context, storeId: string, productId: string) {
  await mustSeeStock(ctx, storeId)
  return ctx.load.level.load(shelfKey(storeId, productId))
}

/** Proves, shelf by shelf, that the ledger adds up to the level. */
export async function proveStock(ctx: Context, storeIds: readonly string[]) {
  const scope = await storesToRead(ctx, storeIds)
  const rows = await ctx.db.query<{ storeId: string; productId: string; onHand: number; ledger: number }>(
    compareLedger,
    [scope],
  )
  const [{ shelves }] = (await ctx.db.query<{ shelves: number }>(countShelves, [scope])) as [
    { shelves: number },
  ]
  return { shelves, mismatches: rows }
}

const compareLedger = sql(
  'compare-ledger',
  `select store_id, product_id, coalesce(l.on_hand, 0) as on_hand, coalesce(m.sum, 0) as ledger
   from (select * from stock_level where $1::uuid[] is null or store_id = any($1)) l
   full join (
     select store_id, product_id, sum(delta)::int as sum from stock_movement
     where $1::uuid[] is null or store_id = any($1)
     group by store_id, product_id) m using (store_id, product_id)
   where coalesce(l.on_hand, 0) <> coalesce(m.sum, 0)
   limit 100`,
)
const countShelves = sql(
  'count-shelves',
  'select count(*) as shelves from stock_level where $1::uuid[] is null or store_id = any($1)',
)

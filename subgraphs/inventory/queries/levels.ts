import { z } from 'zod'
import { sql } from '../../../runtime/database/sql.ts'
import { type PageArguments, readPage } from '../../../runtime/pages.ts'
import type { StockLevel } from '../entities/stock-level.ts'
import type { StockLevelFilter, StockLevelOrder } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { idOrNone, storesToRead } from '../scope.ts'

/** Shelves of several stores, by name or by what is available. @throws FORBIDDEN */
export async function listLevels(
  ctx: Context,
  filter: StockLevelFilter,
  order: StockLevelOrder,
  page: PageArguments,
) {
  const where = [
    await storesToRead(ctx, filter.storeIds),
    idOrNone(filter.productId),
    idOrNone(filter.categoryId),
    filter.holding ?? null,
  ]
  const { key, statement } = orders[order]
  return readPage(page, {
    key,
    read: (after, limit) =>
      ctx.db.query<ListedLevel>(statement, [...where, ...(after ?? [null, null, null]), limit]),
    keyOf: ({ sortKey, productId, storeId }) => [sortKey, productId, storeId],
    count: async () => (await ctx.db.query<{ count: number }>(countLevels, where))[0]!.count,
  })
}

type ListedLevel = StockLevel & { sortKey: string }

const levelsWhere = `($1::uuid[] is null or l.store_id = any($1)) and ($2::uuid is null or l.product_id = $2)
  and ($3::uuid is null or p.category_id = $3)
  and case $4::text when 'TOO_LITTLE' then l.on_hand - l.reserved <= l.reorder_point
                    when 'TOO_MUCH' then l.on_hand - l.reserved > l.overstock_threshold
                    else true end`

/** The comparison with the first two alone says nothing new; it lets PostgreSQL begin in the index. */
const byName = sql(
  'page-levels-by-name',
  `select l.*, lower(p.name) as sort_key from stock_level l join product p on p.id = l.product_id
   where ${levelsWhere}
     and ($5::text is null or (lower(p.name), p.id) >= ($5, $6::uuid)
          and (lower(p.name), p.id, l.store_id) > ($5, $6::uuid, $7::uuid))
   order by lower(p.name), p.id, l.store_id limit $8`,
)
/** Sorted as it is read: an index on what every sale changes would cost each sale more than this saves. */
const byAvailable = sql(
  'page-levels-by-available',
  `select l.*, (l.on_hand - l.reserved)::text as sort_key from stock_level l join product p on p.id = l.product_id
   where ${levelsWhere}
     and ($5::bigint is null or (l.on_hand - l.reserved, l.product_id, l.store_id) > ($5, $6::uuid, $7::uuid))
   order by l.on_hand - l.reserved, l.product_id, l.store_id limit $8`,
)
const countLevels = sql(
  'count-listed-levels',
  `select count(*) from stock_level l join product p on p.id = l.product_id where ${levelsWhere}`,
)

const orders = {
  NAME: { key: z.tuple([z.string().regex(/^[^\0]*$/), z.uuid(), z.uuid()]), statement: byName },
  AVAILABLE: {
    key: z.tuple([z.string().regex(/^\d{1,10}$/), z.uuid(), z.uuid()]),
    statement: byAvailable,
  },
}

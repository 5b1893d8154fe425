import { z } from 'zod'
import { sql, unprepared } from '../../../runtime/database/sql.ts'
import { type PageArguments, readPage } from '../../../runtime/pages.ts'
import type { StockLevel } from '../entities/stock-level.ts'
import type { StockLevelFilter, StockLevelOrder } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { idOrNone, storesToRead } from '../scope.ts'

/** Shelves of several stores, by name, by what is available or by how long that lasts. @throws FORBIDDEN */
export async function listLevels(
  ctx: Context,
  filter: StockLevelFilter,
  order: StockLevelOrder,
  page: PageArguments,
) {
  const where = [
    await storesToRead(ctx, filter.storeIds),
    idOrNone(filter.productId),
    await categoriesBelow(ctx, filter.categoryId),
    filter.holding ?? null,
  ]
  const { sortKey, statement } = levelOrders[order]
  return readPage(page, {
    // With the order in it: a name that is a number would pass for a number of units.
    key: z.tuple([z.literal(order), sortKey, z.uuid(), z.uuid()]),
    read: (after, limit) =>
      ctx.db.query<ListedLevel>(statement, [...where, ...(after?.slice(1) ?? [null, null, null]), limit]),
    keyOf: ({ sortKey, productId, storeId }) => [order, sortKey, productId, storeId],
    count: async () => (await ctx.db.query<{ count: number }>(countLevels, where))[0]!.count,
  })
}

/** Read beforehand, so that PostgreSQL plans with the categories that it is about. */
async function categoriesBelow(ctx: Context, categoryId: string | null | undefined) {
  const [found] = categoryId
    ? await ctx.db.query<{ ids: string[] }>(readCategoriesBelow, [idOrNone(categoryId)])
    : []
  return found?.ids ?? null
}

type ListedLevel = StockLevel & { sortKey: string }

const narrowed = `($1::uuid[] is null or l.store_id = any($1)) and ($2::uuid is null or l.product_id = $2)
  and case $4::text when 'TOO_LITTLE' then l.on_hand - l.reserved <= l.reorder_point
                    when 'TOO_MUCH' then l.on_hand - l.reserved > l.overstock_threshold
                    else true end`
const ofCategory = '(p.category_id = any($3) or p.other_category_ids && $3)'
const narrowedByCategory = `${narrowed}
  and ($3::uuid[] is null or l.product_id in (
    select id from product where category_id = any($3)
    union all select id from product where other_category_ids && $3))`

/** The comparison with the first two alone says nothing new; it lets PostgreSQL begin in the index. */
const byName = unprepared(
  `select l.*, folded(p.name) as sort_key from stock_level l join product p on p.id = l.product_id
   where ${narrowed} and ($3::uuid[] is null or ${ofCategory})
     and ($5::text is null or (folded(p.name), p.id) >= ($5, $6::uuid)
          and (folded(p.name), p.id, l.store_id) > ($5, $6::uuid, $7::uuid))
   order by folded(p.name), p.id, l.store_id limit $8`,
)
/** Sorted as it is read: an index on what every sale changes would cost each sale more than this saves. */
const byAvailable = unprepared(
  `select l.*, (l.on_hand - l.reserved)::text as sort_key from stock_level l
   where ${narrowedByCategory}
     and ($5::bigint is null or (l.on_hand - l.reserved, l.product_id, l.store_id) > ($5, $6::uuid, $7::uuid))
   order by l.on_hand - l.reserved, l.product_id, l.store_id limit $8`,
)
/**
 * What is divided by the units sold sorts as the days do; what does not sell lasts for ever. The stores stand in the
 * join once more: PostgreSQL does not find them out for the paces, and would read them all.
 */
const cover = `coalesce((l.on_hand - l.reserved) / pace.sold::float8, 'Infinity')`
const byDaysOfCover = unprepared(
  `select l.*, ${cover}::text as sort_key
   from stock_level l
   left join shelf_pace pace
     on (pace.store_id, pace.product_id) = (l.store_id, l.product_id)
        and ($1::uuid[] is null or pace.store_id = any($1)) and ($2::uuid is null or pace.product_id = $2)
   where ${narrowedByCategory}
     and ($5::float8 is null or (${cover}, l.product_id, l.store_id) > ($5, $6::uuid, $7::uuid))
   order by ${cover}, l.product_id, l.store_id limit $8`,
)
const countLevels = unprepared(`select count(*) from stock_level l where ${narrowedByCategory}`)

const readCategoriesBelow = sql('read-categories-below', 'select categories_below($1) as ids')

/** How the list is read in each order: a test looks at the plans. */
export const levelOrders = {
  NAME: { sortKey: z.string().regex(/^[^\0]*$/), statement: byName },
  AVAILABLE: { sortKey: z.string().regex(/^\d{1,10}$/), statement: byAvailable },
  DAYS_OF_COVER: {
    sortKey: z.string().regex(/^(Infinity|\d{1,10}(\.\d{1,20})?(e-?\d{1,2})?)$/),
    statement: byDaysOfCover,
  },
}

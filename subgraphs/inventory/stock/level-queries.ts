import { z } from 'zod'
import { unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import { shown } from '../../../runtime/values/check-text.ts'
import { searched } from '../catalogue/categories/queries.ts'
import { categoriesMeant } from '../catalogue/queries.ts'
import type { Context } from '../context.ts'
import type { StockLevelFilter, StockLevelOrder } from '../generated/schema-types.ts'
import { storesToRead } from '../scope.ts'
import type { StockLevel } from './entities/stock-level.ts'

/**
 * Stock levels of several stores, sorted by name, by available units or by days of cover. @throws
 * FORBIDDEN
 */
export async function listLevels(
  ctx: Context,
  filter: StockLevelFilter,
  order: StockLevelOrder,
  page: PageArguments,
) {
  const stores = await storesToRead(ctx, filter.storeIds)
  const search = searched(filter.search)
  const { within, named } = await categoriesMeant(ctx, filter.categoryId ?? null, search)
  const where = [stores, filter.productId ?? null, within, filter.status ?? null, search, named]
  const location = filter.location == null ? null : `${locationKey(filter.location)}%`
  const { sortKey, statement } = levelOrders[order]
  return readPage(page, {
    list: `Query.stockLevels ${order}`,
    key: z.tuple([sortKey, z.uuid(), z.uuid()]),
    read: (after, limit) =>
      ctx.db.query<ListedLevel>(statement, [...where, ...(after ?? [null, null, null]), limit, location]),
    keyOf: ({ sortKey, productId, storeId }) => [sortKey, productId, storeId],
    count: async () => (await ctx.db.query<{ count: number }>(countLevels, [...where, location]))[0]!.count,
  })
}

/** Letters and digits, as in `search_key`; the database folds accents and case. @throws BAD_USER_INPUT */
function locationKey(text: string): string {
  const key = text.replace(/[^\p{L}\p{N}]/gu, '')
  if (key.length >= 1 && text.length <= 50) return key
  throw badInput(
    `filter.location is ${shown(text)}: expected 1 to 50 characters with a letter or digit. Omit it for all locations.`,
  )
}

type ListedLevel = StockLevel & { sortKey: string }

/**
 * Only a served stock level counts as too low or too high. This is `isServed` for all stock levels
 * of a list. The store and the product have a condition each; the list by name checks the product
 * that it joins. With one condition by `not in` for both, PostgreSQL expected a quarter of the
 * actual rows: for one page by name it read all stock levels of a store and all archived products,
 * which took 10 to 30 times as long.
 */
const served = {
  store: 'not exists (select from store s where s.id = l.store_id and s.closed_at is not null)',
  product: 'not exists (select from product a where a.id = l.product_id and a.archived_at is not null)',
}
/** A product that is sold off never holds too little. */
const restocked = 'not exists (select from product o where o.id = l.product_id and o.run_out_at is not null)'
/** `parameter` holds the pattern of the filter by shelf location. */
const located = (parameter: string) => `(${parameter}::text is null or exists (
    select from shelf_location location
    where (location.store_id, location.product_id) = (l.store_id, l.product_id)
      and location.search_key like folded(${parameter})))`
const narrowed = `($1::uuid[] is null or l.store_id = any($1)) and ($2::uuid is null or l.product_id = $2)
  and case $4::text when 'LOW' then l.on_hand - l.reserved <= l.reorder_point
                    when 'OVERSTOCKED' then l.on_hand - l.reserved > l.overstock_threshold
                    else true end
  and ($4 is null or ${served.store})`
const ofCategory = '(p.category_id = any($3) or p.other_category_ids && $3)'
const ofSearch = (query: string) => `(product_words(p.name, p.sku, p.barcode) @@ ${query}
  or p.category_id = any($6::uuid[]) or p.other_category_ids && $6)`
/**
 * The query words are in a subselect, so that the planner does not know them. For a word that many
 * products have, the planner would otherwise compute the words of every product, which it estimates
 * to be cheap, and not read the index.
 */
const narrowedByProduct = `${narrowed} and ($4 is null or ${served.product}) and ($4 is distinct from 'LOW' or ${restocked})
  and ($3::uuid[] is null or l.product_id in (
    select id from product where category_id = any($3)
    union all select id from product where other_category_ids && $3))
  and ($5::text is null or l.product_id in (select id from product p where ${ofSearch('(select prefix_query($5))')}))`

/** The comparison of the first two columns is redundant, but lets PostgreSQL start within the index. */
const byName = unprepared(
  `select l.*, folded(p.name) as sort_key from stock_level l join product p on p.id = l.product_id
   where ${narrowed} and ${located('$11')} and ($4 is null or p.archived_at is null)
     and ($4 is distinct from 'LOW' or p.run_out_at is null)
     and ($3::uuid[] is null or ${ofCategory}) and ($5::text is null or ${ofSearch('prefix_query($5)')})
     and ($7::text is null or (folded(p.name), p.id) >= ($7, $8::uuid)
          and (folded(p.name), p.id, l.store_id) > ($7, $8::uuid, $9::uuid))
   order by folded(p.name), p.id, l.store_id limit $10`,
)

type Direction = 'asc' | 'desc'
const beyond = { asc: '>', desc: '<' }
const sorted = (key: string, direction: Direction) =>
  [key, 'l.product_id', 'l.store_id'].map((part) => `${part} ${direction}`).join(', ')

/**
 * Sorted at each read. An index on a value that every sale changes would cost each sale more than
 * it saves here.
 */
const available = 'l.on_hand - l.reserved'
const byAvailable = (direction: Direction) =>
  unprepared(
    `select l.*, (${available})::text as sort_key from stock_level l
     where ${narrowedByProduct} and ${located('$11')}
       and ($7::bigint is null
            or (${available}, l.product_id, l.store_id) ${beyond[direction]} ($7, $8::uuid, $9::uuid))
     order by ${sorted(available, direction)} limit $10`,
  )
/**
 * Available units divided by units sold sort like days of cover. A stock level without sales lasts
 * for ever: it comes last in ascending order, and first in descending order. Empty stock levels
 * without sales come last in descending order, because they are not overstocked. The join repeats
 * the filter by store: PostgreSQL does not derive it for the sales rates, and would read them all.
 */
const covers = {
  asc: `coalesce((${available}) / rate.sold::float8, 'Infinity')`,
  desc: `coalesce((${available}) / rate.sold::float8, case when ${available} > 0 then 'Infinity'::float8 else 0 end)`,
}
const byDaysOfCover = (direction: Direction) =>
  unprepared(
    `select l.*, (${covers[direction]})::text as sort_key
     from stock_level l
     left join sales_rate rate
       on (rate.store_id, rate.product_id) = (l.store_id, l.product_id)
          and ($1::uuid[] is null or rate.store_id = any($1)) and ($2::uuid is null or rate.product_id = $2)
     where ${narrowedByProduct} and ${located('$11')}
       and ($7::float8 is null
            or (${covers[direction]}, l.product_id, l.store_id) ${beyond[direction]} ($7, $8::uuid, $9::uuid))
     order by ${sorted(covers[direction], direction)} limit $10`,
  )
/** In the order in which a user walks along the shelves. Levels without a location come last. */
const locationOrder = `coalesce('0' || location.sort_key, '1') collate "C"`
const byLocation = unprepared(
  `select l.*, ${locationOrder} as sort_key
   from stock_level l
   left join shelf_location location
     on (location.store_id, location.product_id) = (l.store_id, l.product_id)
        and ($1::uuid[] is null or location.store_id = any($1)) and ($2::uuid is null or location.product_id = $2)
   where ${narrowedByProduct} and ${located('$11')}
     and ($7::text is null or (${locationOrder}, l.product_id, l.store_id) > ($7, $8::uuid, $9::uuid))
   order by ${sorted(locationOrder, 'asc')} limit $10`,
)
const countLevels = unprepared(
  `select count(*) from stock_level l where ${narrowedByProduct} and ${located('$7')}`,
)

const units = z.string().regex(/^\d{1,16}$/)
const cover = z.string().regex(/^(Infinity|\d{1,10}(\.\d{1,20})?(e-?\d{1,2})?)$/)

/** The statement of each order. A test checks their plans. */
export const levelOrders = {
  NAME: { sortKey: z.string().regex(/^[^\0]*$/), statement: byName },
  AVAILABLE: { sortKey: units, statement: byAvailable('asc') },
  MOST_AVAILABLE: { sortKey: units, statement: byAvailable('desc') },
  DAYS_OF_COVER: { sortKey: cover, statement: byDaysOfCover('asc') },
  LOCATION: { sortKey: z.string().regex(/^[^\0]*$/), statement: byLocation },
  LONGEST_COVER: { sortKey: cover, statement: byDaysOfCover('desc') },
}

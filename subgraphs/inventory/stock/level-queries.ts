import { z } from 'zod'
import { type Fragment, fragment, unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import { countOf, type PageArguments, readPage } from '../../../runtime/graphql/pages.ts'
import { shown } from '../../../runtime/values/check-text.ts'
import { categoriesMeant } from '../catalogue/queries.ts'
import { forgiving, hasWords, type Spelling, searched } from '../catalogue/search.ts'
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
  const location = filter.location == null ? null : `${locationKey(filter.location)}%`
  return forgiving(search, page.after, async (spelling) => {
    const { within, named, common } = await categoriesMeant(ctx, filter.categoryId ?? null, search, spelling)
    const { productId, status } = filter
    return pageLevels(
      ctx,
      { stores, productId, within, status, search, spelling, named, common, location },
      order,
      page,
    )
  })
}

function pageLevels(ctx: Context, asked: AskedLevels, order: StockLevelOrder, page: PageArguments) {
  const { sortKey, page: pageOf } = levelOrders[order]
  return readPage(page, {
    list: `Query.stockLevels ${order}`,
    key: z.tuple([sortKey, z.uuid(), z.uuid()]),
    read: (after, limit) => ctx.db.query<ListedLevel>(pageOf(asked, after ?? [null, null, null], limit)),
    keyOf: ({ sortKey, productId, storeId }) => [sortKey, productId, storeId],
    count: () =>
      countOf(
        ctx.db,
        unprepared`select count(*) from stock_level l where ${narrowedByProduct(valuesOf(asked))}`,
      ),
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

/** The filter of a list. Null stands for any. */
interface AskedLevels {
  stores: string[] | null
  productId: string | null | undefined
  /** The categories of the filter. */
  within: string[] | null
  status: StockLevelFilter['status']
  search: string | null
  spelling: Spelling
  /** The categories that the search finds by their names. */
  named: string[]
  /** True when many products have the words of the search. */
  common: boolean
  /** A pattern of the search key of shelf locations. */
  location: string | null
}

/** The sort key, the product and the store of the row to read after. */
type After = [string, string, string] | [null, null, null]

/** Each value occurs several times in a statement. As a fragment it is sent once. */
const valuesOf = (asked: AskedLevels) => ({
  stores: fragment`${asked.stores}::uuid[]`,
  productId: fragment`${asked.productId}::uuid`,
  within: fragment`${asked.within}::uuid[]`,
  status: fragment`${asked.status}::text`,
  search: fragment`${asked.search}::text`,
  spelling: asked.spelling,
  named: fragment`${asked.named}::uuid[]`,
  location: fragment`${asked.location}::text`,
})
type Values = ReturnType<typeof valuesOf>

/**
 * Only a served stock level counts as too low or too high. This is `isServed` for all stock levels
 * of a list. The store and the product have a condition each; the list by name checks the product
 * that it joins. With one condition by `not in` for both, PostgreSQL expected a quarter of the
 * actual rows: for one page by name it read all stock levels of a store and all archived products,
 * which took 10 to 30 times as long.
 */
const served = {
  store: fragment`not exists (select from store s where s.id = l.store_id and s.closed_at is not null)`,
  product: fragment`
    not exists (select from product a
    where a.id = l.product_id and a.archived_at is not null)`,
}
/** A product that is sold off never holds too little. */
const restocked = fragment`
  not exists (select from product o where o.id = l.product_id and o.run_out_at is not null)`
const located = ({ location }: Values) => fragment`
  (${location} is null or exists (
    select from shelf_location location
    where (location.store_id, location.product_id) = (l.store_id, l.product_id)
      and location.search_key like folded(${location})))`
const narrowed = (values: Values) => {
  const { stores, productId, status } = values
  return fragment`
  (${stores} is null or l.store_id = any(${stores})) and (${productId} is null or l.product_id = ${productId})
  and case ${status} when 'LOW' then l.on_hand - l.reserved <= l.reorder_point
                      when 'OVERSTOCKED' then l.on_hand - l.reserved > l.overstock_threshold
                      else true end
  and (${status} is null or ${served.store})
  and ${located(values)}`
}
const ofCategory = ({ within }: Values) =>
  fragment`(p.category_id = any(${within}) or p.other_category_ids && ${within})`
const ofSearch = ({ named, spelling, search }: Values, common: boolean) => fragment`
  (${hasWords(spelling, search, common)} or p.category_id = any(${named}) or p.other_category_ids && ${named})`
const narrowedByProduct = (values: Values) => fragment`
  ${narrowed(values)} and (${values.status} is null or ${served.product})
  and (${values.status} is distinct from 'LOW' or ${restocked})
  and (${values.within} is null or l.product_id in (
    select id from product where category_id = any(${values.within})
    union all select id from product where other_category_ids && ${values.within}))
  and (${values.search} is null or l.product_id in (
    select id from product p where ${ofSearch(values, false)}))`

/** The comparison of the first two columns is redundant, but lets PostgreSQL start within the index. */
function byName(asked: AskedLevels, [name, productId, storeId]: After, limit: number) {
  const values = valuesOf(asked)
  const { status, within, search } = values
  return unprepared`
    select l.*, folded(p.name) as sort_key from stock_level l join product p on p.id = l.product_id
    where ${narrowed(values)} and (${status} is null or p.archived_at is null)
      and (${status} is distinct from 'LOW' or p.run_out_at is null)
      and (${within} is null or ${ofCategory(values)})
      and (${search} is null or ${ofSearch(values, asked.common)})
      and (${name}::text is null or (folded(p.name), p.id) >= (${name}, ${productId}::uuid)
           and (folded(p.name), p.id, l.store_id) > (${name}, ${productId}::uuid, ${storeId}::uuid))
    order by folded(p.name), p.id, l.store_id limit ${limit}`
}

type Direction = 'asc' | 'desc'
const beyond = { asc: fragment`>`, desc: fragment`<` }
const directions = { asc: fragment`asc`, desc: fragment`desc` }

function sorted(key: Fragment, direction: Direction) {
  const order = directions[direction]
  return fragment`${key} ${order}, l.product_id ${order}, l.store_id ${order}`
}

/**
 * Sorted at each read. An index on a value that every sale changes would cost each sale more than
 * it saves here.
 */
const available = fragment`l.on_hand - l.reserved`
const byAvailable =
  (direction: Direction) =>
  (asked: AskedLevels, [units, productId, storeId]: After, limit: number) => {
    const last = fragment`${units}::bigint`
    return unprepared`
      select l.*, (${available})::text as sort_key from stock_level l
      where ${narrowedByProduct(valuesOf(asked))}
        and (${last} is null
             or (${available}, l.product_id, l.store_id)
                ${beyond[direction]} (${last}, ${productId}::uuid, ${storeId}::uuid))
      order by ${sorted(available, direction)} limit ${limit}`
  }
/**
 * Available units divided by units sold sort like days of cover. A stock level without sales lasts
 * for ever: it comes last in ascending order, and first in descending order. Empty stock levels
 * without sales come last in descending order, because they are not overstocked. The join repeats
 * the filter by store: PostgreSQL does not derive it for the sales rates, and would read them all.
 */
const covers = {
  asc: fragment`coalesce((${available}) / rate.sold::float8, 'Infinity')`,
  desc: fragment`
    coalesce((${available}) / rate.sold::float8,
      case when ${available} > 0 then 'Infinity'::float8 else 0 end)`,
}
const byDaysOfCover =
  (direction: Direction) =>
  (asked: AskedLevels, [cover, productId, storeId]: After, limit: number) => {
    const last = fragment`${cover}::float8`
    const values = valuesOf(asked)
    return unprepared`
      select l.*, (${covers[direction]})::text as sort_key
      from stock_level l
      left join sales_rate rate
        on (rate.store_id, rate.product_id) = (l.store_id, l.product_id)
           and (${values.stores} is null or rate.store_id = any(${values.stores}))
           and (${values.productId} is null or rate.product_id = ${values.productId})
      where ${narrowedByProduct(values)}
        and (${last} is null
             or (${covers[direction]}, l.product_id, l.store_id)
                ${beyond[direction]} (${last}, ${productId}::uuid, ${storeId}::uuid))
      order by ${sorted(covers[direction], direction)} limit ${limit}`
  }
/** In the order in which a user walks along the shelves. Levels without a location come last. */
const locationOrder = fragment`coalesce('0' || location.sort_key, '1') collate "C"`
function byLocation(asked: AskedLevels, [location, productId, storeId]: After, limit: number) {
  const last = fragment`${location}::text`
  const values = valuesOf(asked)
  return unprepared`
    select l.*, ${locationOrder} as sort_key
    from stock_level l
    left join shelf_location location
      on (location.store_id, location.product_id) = (l.store_id, l.product_id)
         and (${values.stores} is null or location.store_id = any(${values.stores}))
         and (${values.productId} is null or location.product_id = ${values.productId})
    where ${narrowedByProduct(values)}
      and (${last} is null
           or (${locationOrder}, l.product_id, l.store_id) > (${last}, ${productId}::uuid, ${storeId}::uuid))
    order by ${sorted(locationOrder, 'asc')} limit ${limit}`
}

const units = z.string().regex(/^\d{1,16}$/)
const cover = z.string().regex(/^(Infinity|\d{1,10}(\.\d{1,20})?(e-?\d{1,2})?)$/)

/** The statement of a page in each order. A test checks their plans. */
export const levelOrders = {
  NAME: { sortKey: z.string().regex(/^[^\0]*$/), page: byName },
  AVAILABLE: { sortKey: units, page: byAvailable('asc') },
  MOST_AVAILABLE: { sortKey: units, page: byAvailable('desc') },
  DAYS_OF_COVER: { sortKey: cover, page: byDaysOfCover('asc') },
  LOCATION: { sortKey: z.string().regex(/^[^\0]*$/), page: byLocation },
  LONGEST_COVER: { sortKey: cover, page: byDaysOfCover('desc') },
}

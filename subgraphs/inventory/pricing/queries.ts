import { NIL } from 'uuid'
import { z } from 'zod'
import { fragment, sql, unprepared } from '../../../runtime/database/sql.ts'
import { ownEvents } from '../../../runtime/events/own-events.ts'
import { type PageArguments, readPage, readPageById } from '../../../runtime/graphql/pages.ts'
import { amountOf } from '../../../runtime/values/money.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import { folded } from '../catalogue/packs/check-packs.ts'
import type { PackOfProduct } from '../catalogue/packs/loaders.ts'
import type { Context } from '../context.ts'
import type { PriceListFilter } from '../generated/schema-types.ts'
import { mustSeeStock, readableStores, storesToRead } from '../scope.ts'
import { dayAt } from './applicable-lists.ts'
import type { PriceList } from './entities/price-list.ts'
import type { PriceInForce } from './mappers.ts'

/** A price list of the chain, or of a store that the caller may read. */
export async function findPriceList(ctx: Context, id: string): Promise<PriceList | null> {
  const [list, readable] = [await ctx.load.priceList.load(id), await readableStores(ctx)]
  if (!list || readable === null || list.scope === 'CHAIN') return list
  const stores = await ctx.load.storesOfPriceList.load(id)
  return stores?.storeIds.some((storeId) => readable.has(storeId)) ? list : null
}

/** @throws FORBIDDEN */
export async function findPriceLists(ctx: Context, filter: PriceListFilter, page: PageArguments) {
  const stores = await storesToRead(ctx, filter.storeIds)
  const { productId, scope, on, includeEnded } = filter
  const where = fragment`
    (${stores}::uuid[] is null or scope = 'CHAIN' or exists (
      select from price_list_store s where s.price_list_id = price_list.id and s.store_id = any(${stores})))
    and (${productId}::uuid is null or exists (
      select from price_list_line l
      where l.price_list_id = price_list.id and l.product_id = ${productId} and l.replaced_at is null))
    and (${scope}::text is null or scope = ${scope})
    and (${on}::date is null or (valid_from <= ${on} and (valid_until is null or valid_until >= ${on})))
    and (${includeEnded ?? false} or ended_at is null)`
  return readPageById<PriceList>(ctx.db, page, {
    list: 'Query.priceLists',
    rows: (after, limit) => unprepared`
      select * from price_list where ${where} and (${after}::uuid is null or id < ${after})
      order by id desc limit ${limit}`,
    count: unprepared`select count(*) from price_list where ${where}`,
  })
}

/** The name of the product, its id, and the id of the pack: NIL for the unit. */
const lineKey = z.tuple([z.string().regex(/^[^\0]*$/), z.uuid(), z.guid()])

export const findLines = (ctx: Context, parent: string, page: PageArguments) =>
  readPage(page, {
    list: 'PriceList.lines',
    key: lineKey,
    read: (after, limit) => ctx.load.linesOfPriceList.load({ parent, asked: { after, limit } }),
    keyOf: ({ sortName, productId, packId }) => [sortName, productId, packId ?? NIL],
    count: async () => (await ctx.load.lineCountOfPriceList.load(parent))?.count ?? 0,
  })

/** The price of a product today; without a store, that of the chain. */
export async function priceToday(ctx: Context, productId: string, storeId: string | null): Promise<number> {
  const [found] = await ctx.load.price.load({ parent: productId, asked: { storeId } })
  return found!.price
}

/** The price at a moment, and the reason. Null when the product or the store does not exist. @throws FORBIDDEN */
export async function findPriceOf(
  ctx: Context,
  { productId, storeId = null, at = null, pack = null }: PriceQuestion,
): Promise<PriceInForce | null> {
  if (storeId !== null) {
    await mustSeeStock(ctx, storeId)
    if (!(await ctx.load.store.load(storeId))) return null
  }
  const product = await ctx.load.product.load(productId)
  if (!product) return null
  const named = pack === null ? null : await packOf(ctx, productId, pack)
  if (named === undefined) return null
  const [found] = await ctx.db.query<Found>(readPriceAt(productId, named?.id ?? null, storeId, at))
  const { day, lists, base, packBase } = found!
  const [first, ...others] = lists ?? []
  if (!first && named) return priceOfPack(ctx, { productId, storeId, at }, named, packBase, day)
  if (!first)
    return {
      day,
      price: base ?? product.price,
      listId: null,
      why: `No price list has the product on ${day}: this is its base price.`,
    }
  const where = { CHAIN: 'the chain', GROUP: 'a group of stores', STORE: 'the store' }[first.scope]
  const rest =
    others.length === 0
      ? 'no other list has the product on this day'
      : `it comes before ${others.map(({ name }) => name).join(' and ')}, which ${others.length === 1 ? 'is' : 'are'} less specific`
  return {
    day,
    price: first.price,
    listId: first.id,
    why: `${first.name} is a list for ${where} and holds on ${day}; ${rest}.`,
  }
}

interface PriceQuestion {
  productId: string
  storeId?: string | null
  at?: Date | null
  /** The name of a pack; null for the unit. */
  pack?: string | null
}

/** The pack with a name; undefined when the product has none. */
const packOf = async (ctx: Context, productId: string, name: string): Promise<PackOfProduct | undefined> =>
  (await ctx.load.packs.load({ parent: productId, asked: null })).find(
    (pack) => folded(pack.name) === folded(name),
  )

/** The price of a pack that no list has: its own base price, or that of its units. */
async function priceOfPack(
  ctx: Context,
  unit: PriceQuestion,
  { name, quantity, price }: PackOfProduct,
  packBase: number | null,
  day: string,
): Promise<PriceInForce | null> {
  const own = packBase ?? price
  if (own !== null)
    return {
      day,
      price: own,
      listId: null,
      why: `No price list has ${name} on ${day}: this is its own price.`,
    }
  const of = await findPriceOf(ctx, unit)
  return (
    of && {
      ...of,
      price: amountOf(of.price, quantity),
      why: `${name} has no price of its own: this is the price of ${unitsOf(quantity)} units. ${of.why}`,
    }
  )
}

interface Found {
  day: string
  /** The most specific list comes first. */
  lists: { id: string; name: string; scope: 'CHAIN' | 'GROUP' | 'STORE'; price: number }[] | null
  /** The base price at that time. Null when no event has it. */
  base: number | null
  /** The same of the pack. */
  packBase: number | null
}

/**
 * The stores of a list are read as they are today, because they cannot change once the list has begun.
 * For a moment in the future the lists are those that are planned now.
 */
const readPriceAt = (
  productId: string,
  packId: string | null,
  storeId: string | null,
  at: Date | null,
) => sql('read-price-at')`
  with moment as (
    select ${dayAt(fragment`${storeId}`, fragment`${at}`)} as day,
      least(coalesce(${at}::timestamptz, now()), now()) as known
  )
  select moment.day::text as day,
      (select json_agg(json_build_object('id', list.id, 'name', list.name, 'scope', list.scope, 'price',
      l.price)
                     order by case list.scope when 'STORE' then 1 when 'GROUP' then 2 else 3 end)
     from price_list_line l join price_list list on list.id = l.price_list_id
     where l.product_id = ${productId} and l.pack_id is not distinct from ${packId}::uuid and l.set_at <= moment.known
       and (l.replaced_at is null or l.replaced_at > moment.known)
       and (list.ended_at is null or list.ended_at > moment.known)
       and list.valid_from <= moment.day and (list.valid_until is null or list.valid_until >= moment.day)
       and (list.scope = 'CHAIN' or exists (
         select from price_list_store s where s.price_list_id = list.id and s.store_id = ${storeId}::uuid)))
           as lists,
    (select (data->>'price')::bigint
     from ${ownEvents(fragment`subject = 'Product/' || ${productId}::uuid and type = 'ProductChanged'`)} said
     where time <= moment.known order by (data->>'version')::int desc limit 1) as base,
    (select (pack->>'price')::bigint
     from ${ownEvents(fragment`subject = 'Product/' || ${productId}::uuid and type = 'ProductChanged'`)} said
     cross join json_array_elements(data::json->'packs') pack
     where time <= moment.known and (pack->>'id')::uuid = ${packId}::uuid
     order by (data->>'version')::int desc limit 1) as pack_base
  from moment`

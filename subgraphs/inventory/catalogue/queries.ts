import { z } from 'zod'
import { fragment, likePattern, sql, unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import {
  type Connection,
  countOf,
  type PageArguments,
  readPage,
  readPageByName,
} from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { ProductFilter, ProductOrder, ProductState } from '../generated/schema-types.ts'
import { findChangedProducts } from './changes/queries.ts'
import type { Product } from './entities/product.ts'
import type { ChangedPrice } from './mappers.ts'
import { forgiving, hasWords, manyProducts, type Spelling, searched } from './search.ts'

export async function findProduct(
  ctx: Context,
  by: { id?: string | null; sku?: string | null; barcode?: string | null },
) {
  const given = Object.entries(by).filter(([, value]) => value != null)
  if (given.length !== 1) {
    const got = given.length === 0 ? 'none: give one' : `${given.length}: leave the others out`
    throw badInput(`product takes exactly one of id, sku and barcode, got ${got}.`)
  }
  const [[column, value]] = given as [[string, string]]
  if (column === 'id') return ctx.load.product.load(value)
  const [product] = await ctx.db.query<Product>(
    column === 'barcode' ? readByBarcode(value) : readBySku(value),
  )
  return product ?? null
}

/** @throws BAD_USER_INPUT */
export function findProducts(
  ctx: Context,
  filter: ProductFilter,
  page: PageArguments,
  order: ProductOrder = 'NAME',
): Promise<Connection<Product>> {
  const { changedAfter } = filter
  if (changedAfter != null) return findChangedProducts(ctx, { ...filter, changedAfter }, page)
  const search = searched(filter.search)
  const asked = { ...filter, search, states: statesMeant(filter), attributes: attributesMeant(filter) }
  return forgiving(search, page.after, (spelling) => pageProducts(ctx, asked, page, order, spelling))
}

interface AskedProducts extends Omit<ProductFilter, 'states' | 'attributes'> {
  search: string | null
  states: ProductState[] | null
  attributes: string | null
}

async function pageProducts(
  ctx: Context,
  asked: AskedProducts,
  page: PageArguments,
  order: ProductOrder,
  spelling: Spelling,
): Promise<Connection<Product>> {
  const { search, states, attributes, taxClass, priceFrom, priceTo } = asked
  const { within, named, common } = await categoriesMeant(ctx, asked.categoryId ?? null, search, spelling)
  const name = asked.name ? likePattern(asked.name) : null
  const text = fragment`${search}::text`
  const where = fragment`
    (${name}::text is null or name ilike ${name})
    and (${within}::uuid[] is null or category_id = any(${within}) or other_category_ids && ${within})
    and (${states}::text[] is null and archived_at is null or state = any(${states}))
    and (${text} is null or ${hasWords(spelling, text, common)}
         or category_id = any(${named}::uuid[]) or other_category_ids && ${named})
    and (${taxClass}::text is null or tax_class = ${taxClass})
    and (${priceFrom}::bigint is null or price >= ${priceFrom})
    and (${priceTo}::bigint is null or price <= ${priceTo})
    and (${attributes}::jsonb is null or attributes @> ${attributes})
    ${asked.availableAt == null ? fragment`` : isAvailableAt(asked.availableAt)}`
  const count = unprepared`select count(*) from product p where ${where}`
  if (order === 'NAME')
    return readPageByName<Product>(ctx.db, page, {
      list: 'Query.products',
      rows: (after, limit) => unprepared`
        select *, folded(name) as sort_name from product p
        where ${where} and (${after.name}::text is null
          or (folded(name), id) > (${after.name}, ${after.id}::uuid))
        order by folded(name), id limit ${limit}`,
      count,
    })
  const { by, beyond, direction } = orders[order]
  return readPage(page, {
    list: `Query.products ${order}`,
    key: priceKey,
    read: (after, limit) => {
      const [price, id] = after ?? [null, null]
      const last = order === 'NEWEST' ? fragment`${id}::uuid` : fragment`${price}::bigint, ${id}::uuid`
      return ctx.db.query<Product>(unprepared`
        select * from product p
        where ${where} and (${id}::uuid is null or (${by}) ${beyond} (${last}))
        order by ${direction} limit ${limit}`)
    },
    keyOf: ({ price, id }) => [String(price), id],
    count: () => countOf(ctx.db, count),
  })
}

/**
 * The store is open and has units that are not reserved. The condition is left out of other lists, so that
 * PostgreSQL can join here.
 */
const isAvailableAt = (storeId: string) => fragment`
  and archived_at is null
  and p.id in (
    select l.product_id from stock_level l join store s on s.id = l.store_id
    where l.store_id = ${storeId} and l.on_hand > l.reserved and s.closed_at is null)`

/** Ids are UUIDv7, so the newest product has the highest one. */
const orders = {
  PRICE: { by: fragment`price, id`, beyond: fragment`>`, direction: fragment`price, id` },
  HIGHEST_PRICE: { by: fragment`price, id`, beyond: fragment`<`, direction: fragment`price desc, id desc` },
  NEWEST: { by: fragment`id`, beyond: fragment`<`, direction: fragment`id desc` },
}
const priceKey = z.tuple([z.string().regex(/^\d{1,10}$/), z.uuid()])

/** JSON text of the attributes that products must contain. @throws BAD_USER_INPUT */
function attributesMeant({ attributes }: ProductFilter): string | null {
  if (attributes == null) return null
  const kind = Array.isArray(attributes) ? 'list' : typeof attributes
  const json = JSON.stringify(attributes)
  if (kind === 'object' && json.length <= 2_000 && !json.includes('\\u0000')) return json
  const got = kind === 'object' ? `${json.length} characters as JSON` : `a ${kind}`
  throw badInput(`filter.attributes is ${got}: expected an object of at most 2000 characters without NUL.`)
}

/** Null for the usual list, all but archived products, which has an index. @throws BAD_USER_INPUT */
function statesMeant({ states, includeArchived }: ProductFilter): ProductState[] | null {
  if (states == null) return includeArchived ? ['ACTIVE', 'RUN_OUT', 'ARCHIVED'] : null
  if (states.length >= 1 && states.length <= 3) return [...states]
  throw badInput(
    `filter.states has ${states.length} states: expected 1 to 3. Omit it for all but archived products.`,
  )
}

/** The price changes of a product, newest first. Many products take one statement. */
export function findPriceHistory(
  ctx: Context,
  productId: string,
  page: PageArguments,
): Promise<Connection<ChangedPrice>> {
  return readPage(page, {
    list: 'Product.priceHistory',
    key: versionKey,
    read: (key, limit) =>
      ctx.load.priceHistory.load({ parent: productId, asked: { before: key?.[0] ?? null, limit } }),
    keyOf: ({ version }) => [String(version)],
    count: async () => (await ctx.load.priceChangeCount.load(productId))?.count ?? 0,
  })
}

const versionKey = z.tuple([z.string().regex(/^\d{1,9}$/)])
interface MeantCategories {
  /** The category of the filter and the categories below it. Null without a category filter. */
  within: string[] | null
  /** The categories whose name matches the search, and the categories below them. */
  named: string[]
  /** True when many products have the words of the search. */
  common: boolean
}

/** Finds the categories before the products, so that PostgreSQL knows them when it chooses an index. */
export async function categoriesMeant(
  ctx: Context,
  id: string | null,
  search: string | null,
  { name, productWords, categoryWords, query }: Spelling,
): Promise<MeantCategories> {
  if (id === null && search === null) return { within: null, named: [], common: false }
  const text = fragment`${search}::text`
  const [meant] = await ctx.db.query<MeantCategories>(sql(`read-searched-categories-${name}`)`
    select case when ${id}::uuid is not null then categories_below(${id}) end as within,
    array(select distinct below.id from category
          cross join unnest(categories_below(category.id)) as below(id)
          where ${text} is not null and ${categoryWords} @@ (select ${query(text)})) as named,
    ${name === 'exact'} and ${text} is not null and (select count(*) from (
      select from product_search found where ${productWords} @@ (select ${query(text)}) limit ${manyProducts}) as counted)
      = ${manyProducts} as common`)
  return meant!
}

const readBySku = (sku: string) =>
  sql('read-product-by-sku')`select * from product where folded(sku) = folded(${sku})`
const readByBarcode = (barcode: string) =>
  sql('read-product-by-barcode')`
    select * from product
    where id = (select product_id from product_barcode where barcode_key = barcode_key(${barcode}))`

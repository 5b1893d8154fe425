import { z } from 'zod'
import { likePattern, sql, unprepared } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors/errors.ts'
import {
  type Connection,
  type PageArguments,
  readPage,
  readPageByName,
} from '../../../runtime/graphql/pages.ts'
import type { Context } from '../context.ts'
import type { ProductFilter, ProductState } from '../generated/schema-types.ts'
import { searched } from './categories/queries.ts'
import type { Product } from './entities/product.ts'
import type { ChangedPrice } from './mappers.ts'

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
  const [product] = await ctx.db.query<Product>(column === 'barcode' ? readByBarcode : readBySku, [value])
  return product ?? null
}

/** @throws BAD_USER_INPUT */
export async function findProducts(
  ctx: Context,
  filter: ProductFilter,
  page: PageArguments,
): Promise<Connection<Product>> {
  const search = searched(filter.search)
  const { within, named } = await categoriesMeant(ctx, filter.categoryId ?? null, search)
  const where = [
    filter.name ? likePattern(filter.name) : null,
    within,
    statesMeant(filter),
    search,
    filter.taxClass ?? null,
    named,
  ]
  return readPageByName<Product>(ctx.db, page, {
    list: 'Query.products',
    rows: pageProducts,
    count: countProducts,
    where,
  })
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
}

/** Finds the categories before the products, so that PostgreSQL knows them when it chooses an index. */
export async function categoriesMeant(
  ctx: Context,
  id: string | null,
  search: string | null,
): Promise<MeantCategories> {
  if (id === null && search === null) return { within: null, named: [] }
  const [meant] = await ctx.db.query<MeantCategories>(readCategories, [id, search])
  return meant!
}

const readBySku = sql('read-product-by-sku', 'select * from product where folded(sku) = folded($1)')
const readByBarcode = sql(
  'read-product-by-barcode',
  'select * from product where barcode_key = barcode_key($1)',
)
const readCategories = sql(
  'read-searched-categories',
  `select case when $1::uuid is not null then categories_below($1) end as within,
          array(select distinct below.id from category
                cross join unnest(categories_below(category.id)) as below(id)
                where $2::text is not null and array_to_tsvector(words_of(name)) @@ prefix_query($2)) as named`,
)
const productsWhere = `($1::text is null or name ilike $1)
  and ($2::uuid[] is null or category_id = any($2) or other_category_ids && $2)
  and ($3::text[] is null and archived_at is null or state = any($3))
  and ($4::text is null or product_words(name, sku, barcode) @@ prefix_query($4)
       or category_id = any($6::uuid[]) or other_category_ids && $6)
  and ($5::text is null or tax_class = $5)`
const pageProducts = unprepared(`select *, folded(name) as sort_name from product
   where ${productsWhere} and ($7::text is null or (folded(name), id) > ($7, $8::uuid))
   order by folded(name), id limit $9`)
const countProducts = unprepared(`select count(*) from product where ${productsWhere}`)

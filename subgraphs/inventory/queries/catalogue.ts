import { z } from 'zod'
import { likePattern, sql } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors.ts'
import { type Connection, nameKey, type PageArguments, readPage } from '../../../runtime/pages.ts'
import { Product } from '../entities/product.ts'
import type { ProductFilter } from '../generated.ts'
import type { Context } from '../loaders.ts'
import type { ChangedPrice } from '../parents.ts'
import { idOrNone } from '../scope.ts'

export async function findProduct(
  ctx: Context,
  by: { id?: string | null; sku?: string | null; barcode?: string | null },
) {
  const given = Object.entries(by).filter(([, value]) => value != null)
  if (given.length !== 1)
    throw badInput(
      `product takes exactly one of id, sku and barcode, came ${given.length}. Leave the others out.`,
    )
  const [[column, value]] = given as [[string, string]]
  if (column === 'id') return ctx.load.product.load(value)
  return ctx.db.manager.findOneBy(Product, { [column]: value })
}

export function findProducts(
  ctx: Context,
  filter: ProductFilter,
  page: PageArguments,
): Promise<Connection<Product>> {
  const search = filter.search?.trim() || null
  if (search && search.length > longestSearch)
    throw badInput(
      `search has ${search.length} characters: expected at most ${longestSearch}. Send fewer words.`,
    )
  const where = [
    filter.name ? likePattern(filter.name) : null,
    idOrNone(filter.categoryId),
    filter.includeArchived ?? false,
    ...[search, filter.taxClass ?? null],
  ]
  return readPage(page, {
    key: nameKey,
    read: (key, limit) =>
      ctx.db.query<ListedProduct>(pageProducts, [...where, ...(key ?? [null, null]), limit]),
    keyOf: ({ sortName, id }) => [sortName, id],
    count: async () => (await ctx.db.query<{ count: number }>(countProducts, where))[0]!.count,
  })
}

/** When a product's price was changed and by whom, the newest first; of several products in one statement. */
export function findPriceHistory(
  ctx: Context,
  productId: string,
  page: PageArguments,
): Promise<Connection<ChangedPrice>> {
  return readPage(page, {
    key: versionKey,
    read: (key, limit) =>
      ctx.load.priceHistory.load({ parent: productId, asked: { before: key?.[0] ?? null, limit } }),
    keyOf: ({ version }) => [String(version)],
    count: async () => (await ctx.load.priceChangeCount.load(productId))?.count ?? 0,
  })
}

const versionKey = z.tuple([z.string().regex(/^\d{1,9}$/)])
const longestSearch = 100

/** With the name as PostgreSQL sorts it: JavaScript folds some letters differently, which would lose rows. */
type ListedProduct = Product & { sortName: string }

/** What does not hang on the row stands in a `select`, which is run once. */
const productsWhere = `($1::text is null or name ilike $1)
  and ($2::uuid is null or category_id = any((select categories_below($2))::uuid[])
       or other_category_ids && (select categories_below($2)))
  and ($3 or archived_at is null)
  and ($4::text is null or product_words(name, sku, barcode) @@ (select prefix_query($4)))
  and ($5::text is null or tax_class = $5)`
const pageProducts = sql(
  'page-products',
  `select *, folded(name) as sort_name from product
   where ${productsWhere} and ($6::text is null or (folded(name), id) > ($6, $7::uuid))
   order by folded(name), id limit $8`,
)
const countProducts = sql('count-products', `select count(*) from product where ${productsWhere}`)

import { sql } from '../../../runtime/database/sql.ts'
import { badInput } from '../../../runtime/errors.ts'
import { type Connection, nameKey, type PageArguments, readPage } from '../../../runtime/pages.ts'
import { Product } from '../entities/product.ts'
import type { ProductFilter } from '../generated.ts'
import type { Context } from '../loaders.ts'
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
  const where = [
    filter.name ? likePattern(filter.name) : null,
    idOrNone(filter.categoryId),
    filter.includeArchived ?? false,
  ]
  return readPage(page, {
    key: nameKey,
    read: (key, limit) =>
      ctx.db.query<ListedProduct>(pageProducts, [...where, ...(key ?? [null, null]), limit]),
    keyOf: ({ sortName, id }) => [sortName, id],
    count: async () => (await ctx.db.query<{ count: number }>(countProducts, where))[0]!.count,
  })
}

/** With the name as PostgreSQL sorts it: JavaScript lowers some letters differently, which would lose rows. */
type ListedProduct = Product & { sortName: string }

const likePattern = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`

const productsWhere = `($1::text is null or name ilike $1) and ($2::uuid is null or category_id = $2)
  and ($3 or archived_at is null)`
const pageProducts = sql(
  'page-products',
  `select *, lower(name) as sort_name from product
   where ${productsWhere} and ($4::text is null or (lower(name), id) > ($4, $5::uuid))
   order by lower(name), id limit $6`,
)
const countProducts = sql('count-products', `select count(*) from product where ${productsWhere}`)

import { isDeepStrictEqual } from 'node:util'
import { NIL } from 'uuid'
import { ProductChanged } from '../../../contracts/events/inventory.ts'
import type { Queries } from '../../../runtime/database/database.ts'
import { validIds } from '../../../runtime/database/ids.ts'
import { camelRow, sql } from '../../../runtime/database/sql.ts'
import type { DataOf } from '../../../runtime/events/event.ts'
import { notFound } from '../../../runtime/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Category } from '../entities/category.ts'
import type { Product } from '../entities/product.ts'
import type { Context } from '../loaders.ts'
import { categoryArchived, unknownProducts } from '../problems.ts'

/** The catalogue is the chain's, and so are the keys of its changes. */
export const chain = NIL

/** A product with its row before the change. */
export type ChangedProduct = Product & { before: Record<string, unknown> }

/** A product that the caller may change. @throws FORBIDDEN, Problem UnknownProduct */
export async function productToChange(ctx: Context, id: string): Promise<Product> {
  ctx.principal.mustHave('product:edit')
  const product = await ctx.load.product.load(id)
  if (!product) throw unknownProducts([id])
  return product
}

/** The product as it stands, after whoever is changing it. */
export async function lockProduct(tx: Queries, id: string): Promise<Product> {
  const [product] = await tx.query<Product>(lock, [id])
  return product!
}

/**
 * Whether products can be put into these categories. They are held in use until the commit: who archives one waits.
 * @throws Problem NotFound, CategoryArchived
 */
export async function mustBeInUse(tx: Queries, ids: readonly string[]): Promise<void> {
  const found = await tx.query<Category>(holdCategories, [validIds(ids)])
  for (const id of ids) {
    const category = found.find((row) => row.id === id)
    if (!category) throw notFound('Category', id)
    if (category.archivedAt) throw categoryArchived(category)
  }
}

/** Says what has become of a product: its state since, and what of it is new. */
export function announceProduct(
  tx: Tx,
  change: DataOf<typeof ProductChanged>['change'],
  product: Product,
  before?: Record<string, unknown>,
): void {
  const { id, version, sku, name, price, taxClass, barcode, categoryId, otherCategoryIds } = product
  const old = before ? camelRow<Record<string, unknown>>(before) : {}
  const changed = edited.filter((field) => !isDeepStrictEqual(old[field], product[field]))
  const state = { id, version, sku, name, price, taxClass, barcode, categoryId, otherCategoryIds }
  const archived = product.archivedAt !== null
  tx.announce(ProductChanged, {
    subject: `Product/${id}`,
    data: { ...state, archived, change, changed: before ? changed : [...edited] },
  })
}

const edited = [
  ...(['name', 'description', 'barcode', 'price', 'taxClass'] as const),
  ...(['categoryId', 'otherCategoryIds', 'attributes'] as const),
] as const

const lock = sql('lock-product', 'select * from product where id = $1 for update')
/** In one order, so that two who name the same categories do not wait for one another. */
const holdCategories = sql(
  'hold-categories',
  'select * from category where id = any($1::uuid[]) order by id for share',
)

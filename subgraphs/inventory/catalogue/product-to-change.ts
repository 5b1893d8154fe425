import { isDeepStrictEqual } from 'node:util'
import { ProductChanged } from '../../../contracts/events/inventory.ts'
import type { Queries } from '../../../runtime/database/database.ts'
import { camelRow, sql } from '../../../runtime/database/sql.ts'
import type { DataOf } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Product } from '../entities/product.ts'
import type { Context } from '../loaders.ts'
import { unknownProducts } from '../problems.ts'

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

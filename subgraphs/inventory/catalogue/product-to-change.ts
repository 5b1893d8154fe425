import { isDeepStrictEqual } from 'node:util'
import { ProductChanged } from '../../../contracts/events/inventory.ts'
import { camelRow, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { DataOf } from '../../../runtime/events/event.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Context } from '../context.ts'
import { productsRunOut, unknownProducts } from '../problems.ts'
import type { Product } from './entities/product.ts'
import { productsArchived } from './problems.ts'

/** A product with its row before the change. */
export type ChangedProduct = Product & { before: Record<string, unknown> }

/** Loads a product that the caller may change. @throws FORBIDDEN, Problem UnknownProduct */
export async function productToChange(ctx: Context, id: string): Promise<Product> {
  ctx.principal.mustHave('product:edit')
  const product = await ctx.load.product.load(id)
  if (!product) throw unknownProducts([id])
  return product
}

/** Locks a product until the commit and returns its current state. */
export async function lockProduct(tx: Queries, id: string): Promise<Product> {
  const [product] = await tx.query<Product>(
    sql('lock-product')`select * from product where id = ${id} for update`,
  )
  return product!
}

/**
 * Checks that products are in the assortment, and locks them until the commit: a command that
 * archives one of them waits. Lock products after stores and before stock levels.
 * @returns the products
 * @throws Problem ProductArchived that names the archived products
 */
export async function mustBeInAssortment(tx: Queries, productIds: string[]): Promise<void> {
  await lockInAssortment(tx, productIds)
}

/**
 * Checks, in addition to `mustBeInAssortment`, that the products are restocked.
 * @returns the products
 * @throws Problem ProductArchived, ProductRunOut
 */
export async function mustBeRestocked(tx: Queries, productIds: string[]): Promise<Product[]> {
  const products = await lockInAssortment(tx, productIds)
  const runOut = products.filter(({ state }) => state === 'RUN_OUT')
  if (runOut.length > 0) throw productsRunOut(runOut)
  return products
}

async function lockInAssortment(tx: Queries, productIds: string[]): Promise<Product[]> {
  const products = await tx.query<Product>(
    sql('lock-products')`
      select * from product where id = any(${productIds}::uuid[]) order by id for share`,
  )
  const archived = products.filter(({ state }) => state === 'ARCHIVED')
  if (archived.length > 0) throw productsArchived(archived)
  return products
}

/**
 * Emits ProductChanged with the new state of a product and the names of the changed fields.
 * @param codes all barcodes and packs, when the command set them
 */
export function emitProduct(
  tx: Tx,
  change: DataOf<typeof ProductChanged>['change'],
  product: Product,
  before?: Record<string, unknown>,
  codes?: Pick<DataOf<typeof ProductChanged>, 'barcodes' | 'packs' | 'scaleCode'>,
): void {
  const { id, version, sku, name, unit, price, taxClass, barcode, categoryId, otherCategoryIds, state } =
    product
  const old = before ? camelRow<Record<string, unknown>>(before) : {}
  const changed = edited.filter((field) => !isDeepStrictEqual(old[field], product[field]))
  const fields = {
    id,
    version,
    sku,
    name,
    unit,
    price,
    taxClass,
    barcode,
    categoryId,
    otherCategoryIds,
    state,
    ...codes,
  }
  tx.emit(ProductChanged, {
    subject: `Product/${id}`,
    data: { ...fields, change, changed: before ? [...changed, ...(codes ? ['packs'] : [])] : [...edited] },
  })
}

const edited = [
  'name',
  'description',
  'barcode',
  'unit',
  'price',
  'taxClass',
  'categoryId',
  'otherCategoryIds',
  'attributes',
  'translations',
] as const

import { claimingCodes } from '../../../runtime/database/claim-code.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import { whole } from '../../../runtime/values/quantity.ts'
import type { Context } from '../context.ts'
import type { Unit, UpdateProductInput } from '../generated/schema-types.ts'
import { nameAndSku, versionConflict } from '../problems.ts'
import { chainScope } from '../scope.ts'
import { mustBeInUse } from './categories/category-to-change.ts'
import { checkBarcode } from './check-barcode.ts'
import {
  checkAttributes,
  checkDescription,
  checkOtherCategories,
  checkPrice,
  checkProductName,
} from './check-product.ts'
import { claimedBarcode } from './claims.ts'
import { productsArchived } from './problems.ts'
import { type ChangedProduct, emitProduct, lockProduct, productToChange } from './product-to-change.ts'

/**
 * Changes a product for all stores, if it still has the version that the caller read. An update
 * without a difference changes nothing and makes no version.
 */
export async function updateProduct(ctx: Context, input: UpdateProductInput) {
  const { id } = await productToChange(ctx, input.productId)
  const { expectedVersion, categoryId } = input
  const barcode = checkBarcode(input.barcode)
  const others = input.otherCategoryIds == null ? null : checkOtherCategories(input.otherCategoryIds)
  const changes = [
    input.name == null ? null : checkProductName(input.name),
    input.description == null ? null : checkDescription(input.description),
    input.price == null ? null : checkPrice(input.price),
    input.taxClass ?? null,
    input.attributes == null ? null : checkAttributes(input.attributes),
    categoryId ?? null,
    others,
    input.barcode !== undefined,
    barcode,
    categoryId !== undefined,
    input.unit ?? null,
  ]
  const saved = { __typename: 'ProductSaved' as const, product: { id } }

  return claimingCodes(ctx.db, claimedBarcode(barcode), () =>
    ctx.idempotent('updateProduct', chainScope, input, async (tx) => {
      await mustBeInUse(tx, [...(categoryId == null ? [] : [categoryId]), ...(others ?? [])])
      if (input.unit != null) await changeUnit(tx, id, input.unit)
      const [product] = await tx.query<ChangedProduct>(changeProduct, [id, expectedVersion, ...changes])
      if (!product) {
        const present = await lockProduct(tx, id)
        if (present.version !== expectedVersion) throw versionConflict('Product', present, expectedVersion)
        if (present.archivedAt) throw productsArchived([present])
        return saved
      }
      emitProduct(tx, 'EDITED', product, product.before)
      return saved
    }),
  )
}

/**
 * Prepares another unit: the stock levels of the product get its smallest quantity. Locks the product, so
 * that no first movement comes in between.
 * @throws Problem InvalidInput when stock of the product has moved
 */
async function changeUnit(tx: Queries, productId: string, unit: Unit): Promise<void> {
  const product = await lockProduct(tx, productId)
  if (product.unit === unit) return
  const [moved] = await tx.query(sql('find-movement-of-product')`
    select from stock_level l
    where l.product_id = ${productId}
      and exists (select from stock_movement m where (m.store_id, m.product_id) = (l.store_id, l.product_id))
    limit 1`)
  if (moved)
    throw invalidInput(
      'unit',
      `unit is ${unit}: expected ${product.unit}, because stock of ${nameAndSku(product)} has moved in it. Create another product.`,
    )
  await tx.query(sql('set-step-of-levels')`
    update stock_level set step = ${unit === 'PIECE' ? whole : 1} where product_id = ${productId}`)
}

/**
 * Updates only the version that the caller read: when two users edit at once, the second update
 * matches no row. Updates only if something differs, so that no event is emitted for nothing. The
 * main category is never among the further ones.
 */
const changeProduct = sql(
  'change-product',
  `update product
   set name = coalesce($3, name), description = coalesce($4, description), price = coalesce($5, price),
       tax_class = coalesce($6, tax_class), attributes = coalesce($7, attributes),
       category_id = case when $12 then $8 else category_id end,
       other_category_ids = array_remove(coalesce($9, other_category_ids), case when $12 then $8 else category_id end),
       barcode = case when $10 then $11 else barcode end, unit = coalesce($13, unit), version = version + 1
   where id = $1 and version = $2 and archived_at is null
     and ($3 <> name or $4 <> description or $5 <> price or $6 <> tax_class or $7 <> attributes
       or ($12 and $8 is distinct from category_id)
       or array_remove($9::uuid[], case when $12 then $8 else category_id end) <> other_category_ids
       or ($10 and $11 is distinct from barcode) or $13 <> unit)
   returning new.*, to_jsonb(old) as before`,
)

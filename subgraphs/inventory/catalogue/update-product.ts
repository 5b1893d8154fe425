import { claimingCodes } from '../../../runtime/database/claim-code.ts'
import { fragment, sql } from '../../../runtime/database/sql.ts'
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
import { checkTranslations, productTexts } from './translations.ts'

/**
 * Changes a product for all stores, if it still has the version that the caller read. An update
 * without a difference changes nothing and makes no version.
 */
export async function updateProduct(ctx: Context, input: UpdateProductInput) {
  const { id } = await productToChange(ctx, input.productId)
  const { expectedVersion, categoryId } = input
  const barcode = checkBarcode(input.barcode)
  const others = input.otherCategoryIds == null ? null : checkOtherCategories(input.otherCategoryIds)
  const name = input.name == null ? null : checkProductName(input.name)
  const description = input.description == null ? null : checkDescription(input.description)
  const price = input.price == null ? null : checkPrice(input.price)
  const attributes = input.attributes == null ? null : checkAttributes(input.attributes)
  const translations = input.translations == null ? null : checkTranslations(input.translations, productTexts)
  const { taxClass, unit } = input
  const saved = { __typename: 'ProductSaved' as const, product: { id } }

  return claimingCodes(ctx.db, claimedBarcode(barcode), () =>
    ctx.idempotent('updateProduct', chainScope, input, async (tx) => {
      await mustBeInUse(tx, [...(categoryId == null ? [] : [categoryId]), ...(others ?? [])])
      if (input.unit != null) await changeUnit(tx, id, input.unit)
      const [product] = await tx.query<ChangedProduct>(changeProduct())
      if (!product) {
        const present = await lockProduct(tx, id)
        if (present.version !== expectedVersion) throw versionConflict('Product', present, expectedVersion)
        if (present.archivedAt) throw productsArchived([present])
        return saved
      }
      if (product.barcode !== product.before.barcode) await changeMainBarcode(tx, product)
      emitProduct(tx, 'EDITED', product, product.before)
      return saved
    }),
  )

  /**
   * Updates only the version that the caller read: when two users edit at once, the second update
   * matches no row. Updates only if something differs, so that no event is emitted for nothing. The
   * main category is never among the further ones.
   */
  function changeProduct() {
    const category = fragment`case when ${categoryId !== undefined} then ${categoryId}::uuid else category_id end`
    const columns = fragment`
      name, description, price, tax_class, attributes, unit, translations,
      category_id, other_category_ids, barcode`
    const values = fragment`
      coalesce(${name}, name), coalesce(${description}, description), coalesce(${price}, price),
      coalesce(${taxClass}, tax_class), coalesce(${attributes}, attributes), coalesce(${unit}, unit),
      coalesce(${translations}, translations),
      ${category}, array_remove(coalesce(${others}, other_category_ids), ${category}),
      case when ${input.barcode !== undefined} then coalesce(${barcode}, ${nextBarcode}) else barcode end`
    return sql('change-product')`
      update product set (${columns}, version) = (${values}, version + 1)
      where id = ${id} and version = ${expectedVersion} and archived_at is null
        and (${columns}) is distinct from (${values})
      returning new.*, to_jsonb(old) as before`
  }
}

/** SQL of the barcode of the unit that becomes the main one when the main one is removed. */
const nextBarcode = fragment`(
  select code from product_barcode b
  where b.product_id = product.id and b.pack_id is null and b.barcode_key <> product.barcode_key
  order by place limit 1)`

/**
 * Replaces the main barcode of the unit of a product, which is changed already. The new one may be one of its
 * further barcodes.
 */
async function changeMainBarcode(tx: Queries, { id, barcode, before }: ChangedProduct): Promise<void> {
  await tx.query(sql('change-main-barcode')`
    with removed as (
      delete from product_barcode
      where product_id = ${id} and pack_id is null
        and barcode_key in (barcode_key(${before.barcode as string | null}), barcode_key(${barcode}))
      returning barcode_key
    )
    insert into product_barcode (product_id, code, place)
    select ${id}, ${barcode}, 0 where ${barcode}::text is not null and (select count(*) from removed) >= 0`)
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

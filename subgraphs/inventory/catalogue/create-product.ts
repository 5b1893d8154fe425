import { v7 as uuid } from 'uuid'
import { claimingCodes } from '../../../runtime/database/claim-code.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { CreateProductInput } from '../generated/schema-types.ts'
import { chainScope } from '../scope.ts'
import { mustBeInUse } from './categories/category-to-change.ts'
import { checkBarcode } from './check-barcode.ts'
import {
  checkAttributes,
  checkDescription,
  checkOtherCategories,
  checkPrice,
  checkProductName,
  checkSku,
} from './check-product.ts'
import { claimedBarcode, claimedSku } from './claims.ts'
import type { Product } from './entities/product.ts'
import { emitProduct } from './product-to-change.ts'
import { checkTranslations, productTexts } from './translations.ts'

/** Adds a product to the catalogue of all stores. */
export async function createProduct(ctx: Context, input: CreateProductInput) {
  ctx.principal.mustHave('product:edit')
  const categoryId = input.categoryId ?? null
  const others = checkOtherCategories(input.otherCategoryIds ?? [])
  const [sku, barcode] = [checkSku(input.sku), checkBarcode(input.barcode)]
  const name = checkProductName(input.name)
  const description = checkDescription(input.description ?? '')
  const price = checkPrice(input.price)
  const attributes = checkAttributes(input.attributes ?? {})
  const translations = checkTranslations(input.translations ?? [], productTexts)
  const furtherIds = others.filter((id) => id !== categoryId)

  return claimingCodes(ctx.db, { ...claimedSku(sku), ...claimedBarcode(barcode) }, () =>
    ctx.idempotent('createProduct', chainScope, input, async (tx) => {
      await mustBeInUse(tx, [...(categoryId === null ? [] : [categoryId]), ...others])
      const [product] = await tx.query<Product>(sql('insert-product')`
        with inserted as (
          insert into product (id, sku, name, description, barcode, price, tax_class, attributes, category_id,
                               other_category_ids, unit, translations)
          values (${uuid()}, ${sku}, ${name}, ${description}, ${barcode}, ${price}, ${input.taxClass}, ${attributes},
                  ${categoryId}, ${furtherIds}, ${input.unit ?? 'PIECE'}, ${translations})
          returning *
        ), main as (
          insert into product_barcode (product_id, code, place)
          select id, barcode, 0 from inserted where barcode is not null
        )
        select * from inserted`)
      emitProduct(tx, 'CREATED', product!)
      return { __typename: 'ProductSaved' as const, product: { id: product!.id } }
    }),
  )
}

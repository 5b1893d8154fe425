import type { Claim } from '../../../runtime/database/claim-code.ts'
import { sql } from '../../../runtime/database/sql.ts'

/** The claim of a product's SKU, by the name of its unique index. */
export const claimedSku = (sku: string): Record<string, Claim> => ({
  product_sku_key: {
    ...ofProduct,
    code: sku,
    holder: sql('read-holder-of-sku')`
      select id, name, archived_at is not null as archived from product where folded(sku) = folded(${sku})`,
    alike: asWritten,
  },
})

/** The claim of a product's barcode. Null when the product has none. */
export const claimedBarcode = (barcode: string | null): Record<string, Claim | null> => ({
  product_barcode_key:
    barcode === null ? null : { ...ofBarcode, code: barcode, holder: barcodeHolders(barcode) },
})

/** Reads the product that has a barcode, with the name of the pack that has it. */
export const barcodeHolders = (barcode: string) => sql('read-holder-of-barcode')`
  select p.id, concat_ws(', ', p.name, pack.name) as name, p.archived_at is not null as archived
  from product_barcode b join product p on p.id = b.product_id left join product_pack pack on pack.id = b.pack_id
  where b.barcode_key = barcode_key(${barcode})`

/** The claim of the number by which shop scales know a product. Null when the command sets none. */
export const claimedScaleCode = (code: number | null): Record<string, Claim | null> => ({
  product_scale_code_key:
    code === null
      ? null
      : {
          ...ofProduct,
          code: String(code),
          holder: sql('read-holder-of-scale-code')`
            select id, name, archived_at is not null as archived from product where scale_code = ${code}`,
        },
})

/** The claim of a category's name below its parent. Null when neither changes. */
export const claimedName = (name: string | null, parentId: string | null): Record<string, Claim | null> => ({
  category_name_key:
    name === null
      ? null
      : {
          ...ofCategory,
          code: name,
          holder: sql('read-holder-of-category-name')`
            select id, name, archived_at is not null as archived from category
            where folded(name) = folded(${name}) and parent_id is not distinct from ${parentId}`,
        },
})

/** What CodeTaken says about the name of a category. */
export const ofCategory = {
  kind: 'Category',
  alike: ' below the same category, in whatever case and accents',
  restore: 'restoreCategory',
}

const ofProduct = { kind: 'Product', restore: 'restoreProduct' }
/** What CodeTaken says about a barcode. */
export const ofBarcode = { ...ofProduct, alike: ', in whatever form' }
const asWritten = ', in whatever case and accents'

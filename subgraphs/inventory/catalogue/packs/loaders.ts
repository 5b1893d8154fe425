import { sql } from '../../../../runtime/database/sql.ts'
import type { Queries } from '../../../../runtime/database/transaction.ts'
import { byParent } from '../../../../runtime/graphql/loaders.ts'

/** A pack with its barcodes, the main one first. */
export interface PackOfProduct {
  id: string
  productId: string
  name: string
  /** Thousandths. */
  quantity: number
  price: number | null
  barcodes: string[]
}

export const packLoaders = (db: Queries) => ({
  barcodes: byParent(
    (productIds, _: null) => db.query<{ productId: string; code: string }>(readBarcodes(productIds)),
    ({ productId }) => productId,
  ),
  packs: byParent(
    (productIds, _: null) => db.query<PackOfProduct>(readPacks(productIds)),
    ({ productId }) => productId,
  ),
})

/** The barcodes of units, the main one first. */
export const readBarcodes = (productIds: string[]) => sql('load-barcodes')`
  select product_id, code from product_barcode
  where product_id = any(${productIds}::uuid[]) and pack_id is null order by product_id, place`

/** The packs of products, smallest first. */
export const readPacks = (productIds: string[]) => sql('load-packs')`
  select id, product_id, name, quantity, price, array(
    select code from product_barcode b where b.pack_id = product_pack.id order by place) as barcodes
  from product_pack
  where product_id = any(${productIds}::uuid[]) and removed_at is null
  order by product_id, quantity, folded(name)`

import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { ArchiveProductInput } from '../generated/schema-types.ts'
import { alreadyDone } from '../problems.ts'
import { chainScope } from '../scope.ts'
import { type ChangedProduct, emitProduct, productToChange } from './product-to-change.ts'

/**
 * Takes a product out of the assortment of all stores. On its event the alerts feature resolves its
 * alerts, and the restock feature withdraws its plans that are not approved.
 */
export async function archiveProduct(ctx: Context, input: ArchiveProductInput) {
  const { id, name } = await productToChange(ctx, input.productId)

  return ctx.idempotent('archiveProduct', chainScope, input, async (tx) => {
    const [product] = await tx.query<ChangedProduct>(sql('archive-product')`
      update product set archived_at = now(), version = version + 1 where id = ${id} and archived_at is null
      returning new.*, to_jsonb(old) as before`)
    if (!product)
      throw alreadyDone(`${name} is archived already: put it back with restoreProduct if it should sell.`)
    emitProduct(tx, 'ARCHIVED', product, product.before)
    return { __typename: 'ProductSaved' as const, product: { id } }
  })
}

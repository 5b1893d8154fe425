import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { RestoreProductInput } from '../generated/schema-types.ts'
import { alreadyDone } from '../problems.ts'
import { chainScope } from '../scope.ts'
import { mustBeInUse } from './categories/category-to-change.ts'
import { type ChangedProduct, emitProduct, productToChange } from './product-to-change.ts'

/** ARCHIVED or RUN_OUT -> ACTIVE. Its categories must still be in use. */
export async function restoreProduct(ctx: Context, input: RestoreProductInput) {
  const { id, name, categoryId, otherCategoryIds } = await productToChange(ctx, input.productId)

  return ctx.idempotent('restoreProduct', chainScope, input, async (tx) => {
    // The categories are locked first, in the same order as in a merge. A locked category cannot be
    // merged away.
    await mustBeInUse(tx, [...(categoryId === null ? [] : [categoryId]), ...otherCategoryIds])
    const [product] = await tx.query<ChangedProduct>(sql('restore-product')`
      update product set archived_at = null, run_out_at = null, version = version + 1
      where id = ${id} and state <> 'ACTIVE'
      returning new.*, to_jsonb(old) as before`)
    if (!product) throw alreadyDone(`${name} is ACTIVE already: there is nothing to do.`)
    emitProduct(tx, 'RESTORED', product, product.before)
    return { __typename: 'ProductSaved' as const, product: { id } }
  })
}

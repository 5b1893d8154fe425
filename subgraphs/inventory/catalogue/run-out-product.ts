import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { RunOutProductInput } from '../generated/schema-types.ts'
import { alreadyDone } from '../problems.ts'
import { chainScope } from '../scope.ts'
import { productsArchived } from './problems.ts'
import { type ChangedProduct, emitProduct, lockProduct, productToChange } from './product-to-change.ts'

/**
 * ACTIVE -> RUN_OUT in all stores. On its event the alerts feature resolves its alerts about low
 * stock, and the restock feature withdraws its plans that are not approved.
 */
export async function runOutProduct(ctx: Context, input: RunOutProductInput) {
  const { id, name } = await productToChange(ctx, input.productId)

  return ctx.idempotent('runOutProduct', chainScope, input, async (tx) => {
    const [product] = await tx.query<ChangedProduct>(sql('run-out-product')`
      update product set run_out_at = now(), version = version + 1 where id = ${id} and state = 'ACTIVE'
      returning new.*, to_jsonb(old) as before`)
    if (!product) {
      const present = await lockProduct(tx, id)
      if (present.state === 'ARCHIVED') throw productsArchived([present])
      throw alreadyDone(
        `${name} is sold off already: make it ACTIVE with restoreProduct if it should be restocked.`,
      )
    }
    emitProduct(tx, 'RUN_OUT', product, product.before)
    return { __typename: 'ProductSaved' as const, product: { id } }
  })
}

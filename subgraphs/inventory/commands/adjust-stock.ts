import { invalidInput, notFound } from '../../../runtime/problem.ts'
import type { AdjustStockInput } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { unknownProducts } from '../problems.ts'
import { moveStock } from '../stock.ts'

const largestDelta = 10_000

/** Corrects what a shelf holds by a signed quantity, with a reason that the ledger keeps. */
export async function adjustStock(ctx: Context, input: AdjustStockInput) {
  const { storeId, productId, delta, reason } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  if (delta === 0 || Math.abs(delta) > largestDelta)
    throw invalidInput('delta', `delta is ${delta}: expected -${largestDelta} to ${largestDelta}, and not 0.`)
  if (!(await ctx.load.store.load(storeId))) throw notFound('Store', storeId)
  if (!(await ctx.load.product.load(productId))) throw unknownProducts([productId])

  return ctx.once('adjustStock', storeId, input, async (tx) => {
    const reference = { kind: 'Adjustment', id: input.idempotencyKey }
    await moveStock(tx, { reason, reference, actor: ctx.actor }, [{ storeId, productId, onHand: delta }])
    return { __typename: 'StockAdjusted' as const, level: { storeId, productId } }
  })
}

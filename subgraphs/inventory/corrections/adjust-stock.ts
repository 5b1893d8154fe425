import { invalidInput } from '../../../runtime/errors/problem.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import type { Context } from '../context.ts'
import type { AdjustStockInput } from '../generated/schema-types.ts'
import { fits, notWhole } from '../pieces.ts'
import { unknownProducts } from '../problems.ts'
import { storeById } from '../read-models/stores.ts'
import { checkLedgerNote, largestDelta } from './adjustment.ts'
import { correctStock } from './correct-stock.ts'

/**
 * Changes a stock level by a signed number of units, with a reason for the ledger. The store may be
 * closed.
 * @throws FORBIDDEN, Problem NotFound, UnknownProduct, InsufficientStock, StockPromised, InvalidInput
 */
export async function adjustStock(ctx: Context, input: AdjustStockInput) {
  const { storeId, productId, delta, reason } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  if (delta === 0 || Math.abs(delta) > largestDelta)
    throw invalidInput(
      'delta',
      `delta is ${unitsOf(delta)}: expected -${unitsOf(largestDelta)} to ${unitsOf(largestDelta)}, and not 0.`,
    )
  const note = checkLedgerNote(input.note)
  await storeById(ctx, storeId)
  const product = await ctx.load.product.load(productId)
  if (!product) throw unknownProducts([productId])
  if (!fits(product, delta)) throw invalidInput('delta', `delta: ${notWhole(product, delta)}.`)

  return ctx.idempotent('adjustStock', storeId, input, async (tx) => {
    const reference = { kind: 'Adjustment', id: input.idempotencyKey }
    const shortened = await correctStock(
      tx,
      { reason, reference, actor: ctx.actor, note },
      {
        storeId,
        changes: [{ storeId, productId, onHand: delta }],
        shorten: input.shortenPromises ?? false,
      },
    )
    return { __typename: 'StockAdjusted' as const, level: { storeId, productId }, shortened }
  })
}

import { checkText } from '../../../../runtime/values/check-text.ts'
import { whole } from '../../../../runtime/values/quantity.ts'
import { checkLines, checkRange } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { ReceiveDeliveryInput } from '../../generated/schema-types.ts'
import { mustBeOpen, storeById } from '../../read-models/stores.ts'
import { moveStock } from '../move-stock.ts'
import { recordDelivery } from './record-delivery.ts'

const maxLines = 1_000
const largest = 1_000_000 * whole

/**
 * Adds a supplier's delivery to the stock levels of a store. The ledger keeps the supplier's
 * reference. A delivery note that was received before is received again only when the caller asks
 * for it.
 */
export async function receiveDelivery(ctx: Context, input: ReceiveDeliveryInput) {
  const { storeId, lines } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeById(ctx, storeId)
  const supplierReference = checkText('supplierReference', input.supplierReference, { min: 1, max: 100 })
  checkRange(lines, 'quantity', [1, largest])

  return ctx.idempotent('receiveDelivery', storeId, input, async (tx) => {
    await mustBeOpen(tx, [storeId])
    await checkLines(tx, lines, { max: maxLines, archived: false, quantities: ['quantity'] })
    const deliveryId = await recordDelivery(tx, ctx.actor, {
      storeId,
      supplierReference,
      lines,
      again: input.receiveAgain ?? false,
    })
    const reference = { kind: 'Delivery', id: supplierReference }
    await moveStock(
      tx,
      { reason: 'DELIVERY', reference, actor: ctx.actor },
      lines.map(({ productId, quantity }) => ({ storeId, productId, onHand: quantity })),
    )
    const productIds = lines.map(({ productId }) => productId)
    return { __typename: 'DeliveryReceived' as const, storeId, productIds, deliveryId }
  })
}

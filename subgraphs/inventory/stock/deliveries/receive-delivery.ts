import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { checkText } from '../../../../runtime/values/check-text.ts'
import { unitsOf, whole } from '../../../../runtime/values/quantity.ts'
import { checkNamedLines } from '../../check-named-lines.ts'
import type { Context } from '../../context.ts'
import type { DeliveryLine, ReceiveDeliveryInput } from '../../generated/schema-types.ts'
import { mustBeOpen, storeById } from '../../read-models/stores.ts'
import { moveStock } from '../move-stock.ts'
import { recordDelivery } from './record-delivery.ts'

const maxLines = 1_000
const largest = 1_000_000 * whole
/** Ten million of the chain's currency for one unit, and ten thousand million for a line. */
const largestUnitCost = 1_000_000_000
const largestCost = 1_000_000_000_000 * whole

/**
 * Adds a supplier's delivery to the stock levels of a store. The ledger keeps the supplier's
 * reference. A delivery note that was received before is received again only when the caller asks
 * for it.
 */
export async function receiveDelivery(ctx: Context, input: ReceiveDeliveryInput) {
  const { storeId } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeById(ctx, storeId)
  const supplierReference = checkText('supplierReference', input.supplierReference, { min: 1, max: 100 })

  return ctx.idempotent('receiveDelivery', storeId, input, async (tx) => {
    await mustBeOpen(tx, [storeId])
    const { lines, each } = await checkNamedLines(tx, input.lines, {
      max: maxLines,
      archived: false,
      inPacks: ['quantity'],
      range: [1, largest],
    })
    for (const [at, line] of each.entries()) checkCost(`lines.${at}.unitCost`, line)
    const deliveryId = await recordDelivery(tx, ctx.actor, {
      storeId,
      supplierReference,
      lines: lines.map(({ productId, quantity }) => ({ productId, quantity })),
      again: input.receiveAgain ?? false,
    })
    const reference = { kind: 'Delivery', id: supplierReference }
    await moveStock(
      tx,
      { reason: 'DELIVERY', reference, actor: ctx.actor },
      each.map((line) => ({
        storeId,
        productId: line.productId,
        onHand: line.quantity,
        cost: costOf(line),
      })),
    )
    const productIds = lines.map(({ productId }) => productId)
    return { __typename: 'DeliveryReceived' as const, storeId, productIds, deliveryId }
  })
}

/**
 * In thousandths of a minor unit: minor units for one unit, times thousandths of units. So the cost of a
 * delivery is never rounded.
 */
const costOf = ({ unitCost, quantity }: DeliveryLine) => (unitCost == null ? null : unitCost * quantity)

/** @throws Problem InvalidInput */
function checkCost(field: string, line: DeliveryLine) {
  const { unitCost, quantity } = line
  if (unitCost == null) return
  if (unitCost < 0 || unitCost > largestUnitCost)
    throw invalidInput(field, `${field} is ${unitCost}: expected 0 to ${largestUnitCost} minor units.`)
  if (costOf(line)! > largestCost)
    throw invalidInput(
      field,
      `${field} is ${unitCost}, for ${unitsOf(quantity)} units: expected a line that costs at most ${unitsOf(largestCost)} minor units. Split it into several deliveries.`,
    )
}

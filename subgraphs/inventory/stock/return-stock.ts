import { badInput } from '../../../runtime/errors/errors.ts'
import type { Context } from '../context.ts'
import type { ReturnedCondition, ReturnStockInput } from '../generated/schema-types.ts'
import { moveStock, moveStockThrough } from './move-stock.ts'

/**
 * Adds the goods of a return to the stock levels of a store, also of a closed one: the goods are there. Damaged goods
 * come in and go out again, so that the ledger has both. The return's id makes it idempotent.
 */
export function returnStock(ctx: Context, { id, ...input }: ReturnStockInput) {
  ctx.principal.mustHave('internal:call')
  if (input.lines.length === 0)
    throw badInput('lines is empty: expected a line for each product of the return.')
  const { storeId, actor, lines } = input
  const movement = { reference: { kind: 'SaleReturn', id }, actor }
  const ofCondition = (condition: ReturnedCondition) =>
    lines
      .filter((line) => line.condition === condition)
      .map(({ productId, quantity, cost = null }) => ({ storeId, productId, onHand: quantity, cost }))
  const [sellable, damaged] = [ofCondition('SELLABLE'), ofCondition('DAMAGED')]
  return ctx
    .actingFor(actor)
    .idempotent('returnStock', storeId, { ...input, idempotencyKey: id }, async (tx) => {
      if (damaged.length > 0)
        await moveStockThrough(
          tx,
          [
            { ...movement, reason: 'RETURN' },
            { ...movement, reason: 'DAMAGE' },
          ],
          damaged,
        )
      if (sellable.length > 0) await moveStock(tx, { ...movement, reason: 'RETURN' }, sellable)
      return { __typename: 'StockReturned' as const, lines: lines.length }
    })
}

import { checkLines, checkRange } from '../../check-lines.ts'
import type { Context } from '../../context.ts'
import type { CountStockInput } from '../../generated/schema-types.ts'
import { storeNamed } from '../../read-models/stores.ts'
import { correctStock } from '../correct-stock.ts'
import { countRange, maxCounted } from './counted-lines.ts'

/**
 * Sets the stock levels of a store to what was counted, all or none. Each line says what the record showed: where it
 * shows something else by now, a sale has come in between, and the count of that stock level says nothing. What lies in a
 * closed store is counted as well.
 */
export async function countStock(ctx: Context, input: CountStockInput) {
  const { storeId, lines } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeNamed(ctx, storeId)
  checkRange(lines, 'counted', countRange)
  checkRange(lines, 'expected', countRange)

  return ctx.once('countStock', storeId, input, async (tx) => {
    await checkLines(tx, lines, { max: maxCounted, archived: true })
    const reference = { kind: 'Count', id: input.idempotencyKey }
    const shortened = await correctStock(
      tx,
      { reason: 'COUNT', reference, actor: ctx.actor },
      {
        storeId,
        changes: lines.map(({ productId, counted, expected }) => ({
          storeId,
          productId,
          onHand: counted - expected,
          expected,
        })),
        shorten: input.shortenPromises ?? false,
      },
    )
    const differences = lines
      .filter(({ counted, expected }) => counted !== expected)
      .map(({ productId, counted, expected }) => ({ storeId, productId, counted, onHand: expected }))
    return { __typename: 'StockCounted' as const, lines: lines.length, differences, shortened }
  })
}

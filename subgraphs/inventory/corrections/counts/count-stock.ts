import { checkNamedLines } from '../../check-named-lines.ts'
import type { Context } from '../../context.ts'
import type { CountStockInput } from '../../generated/schema-types.ts'
import { storeById } from '../../read-models/stores.ts'
import { correctStock } from '../correct-stock.ts'
import { countRange, maxCounted } from './counted-lines.ts'

/**
 * Sets the stock levels of a store to the counted units, all or none. Each line has the recorded units
 * that the user saw. If the recorded units have changed since, for example by a sale, the count of this
 * stock level is worthless and the command is rejected. The store may be closed.
 * @throws FORBIDDEN, Problem NotFound, StockLevelsChanged, StockPromised, UnknownProduct, InvalidInput
 */
export async function countStock(ctx: Context, input: CountStockInput) {
  const { storeId } = input
  ctx.principal.mustHave('stock:adjust').in(storeId)
  await storeById(ctx, storeId)

  return ctx.idempotent('countStock', storeId, input, async (tx) => {
    const { lines } = await checkNamedLines(tx, input.lines, {
      max: maxCounted,
      archived: true,
      inPacks: ['counted'],
      inUnits: ['expected'],
      range: countRange,
    })
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
    return { __typename: 'StockCounted' as const, lines: input.lines.length, differences, shortened }
  })
}

import { checkList } from '../../../../runtime/values/check-list.ts'
import { unitsOf } from '../../../../runtime/values/quantity.ts'
import type { Context } from '../../context.ts'
import type { AdjustStockInBulkInput } from '../../generated/schema-types.ts'
import { levelKey } from '../../level-key.ts'
import { problem } from '../../problem.ts'
import { chainScope } from '../../scope.ts'
import { type ChangedLevel, tryToMove } from '../../stock/move-stock.ts'
import { checkLedgerNote } from '../adjustment.ts'
import { type FailedLine, failedLine, invalidLines } from './bulk-lines.ts'

const maxLines = 10_000
/** Number of failed lines that the message of `LinesRejected` quotes. */
const maxListed = 3

/**
 * Corrects many stock levels in one transaction. The number of statements does not grow with the lines.
 * The result names all lines that cannot be applied. With ALL_OR_NOTHING they are thrown as
 * LinesRejected, which rolls the rest back.
 * @throws FORBIDDEN, Problem InvalidInput, LinesRejected
 */
export async function adjustStockInBulk(ctx: Context, input: AdjustStockInBulkInput) {
  const { lines, mode, reason } = input
  const may = ctx.principal.mustHave('stock:adjust')
  for (const storeId of new Set(lines.map((line) => line.storeId))) may.in(storeId)
  checkList('lines', lines, {
    max: maxLines,
    ifEmpty: 'Add a line for each stock level that is to be corrected.',
    ifTooLong: 'Send several bulks.',
  })
  const note = checkLedgerNote(input.note)

  return ctx.idempotent('adjustStockInBulk', chainScope, input, async (tx) => {
    const invalid = await invalidLines(tx, lines)
    const reference = { kind: 'Adjustment', id: input.idempotencyKey }
    const levels = await tryToMove(
      tx,
      { reason, reference, actor: ctx.actor, note },
      lines
        .filter((_, index) => !invalid.has(index))
        .map(({ storeId, productId, delta }) => ({ storeId, productId, onHand: delta })),
      mode === 'LINE_BY_LINE',
    )
    const short = new Map(
      levels
        .filter(({ enough }) => !enough)
        .map((level) => [levelKey(level.storeId, level.productId), level]),
    )
    const failed = lines.flatMap((line, index): FailedLine[] => {
      const level = short.get(levelKey(line.storeId, line.productId))
      const fault = invalid.get(index) ?? (level && notEnough(line.delta, level))
      return fault ? [failedLine(index, line, fault)] : []
    })
    if (failed.length > 0 && mode === 'ALL_OR_NOTHING') throw linesRejected(failed, lines.length)
    return { __typename: 'StockAdjustedInBulk' as const, changed: lines.length - failed.length, failed }
  })
}

function notEnough(delta: number, { onHand, available }: ChangedLevel) {
  const promised =
    onHand > available ? `, and ${unitsOf(onHand - available)} more are promised to transfers` : ''
  const message = `${unitsOf(-delta)} asked for, ${unitsOf(available)} there${promised}`
  return { code: 'INSUFFICIENT_STOCK' as const, message, available }
}

const linesRejected = (failed: FailedLine[], of: number) =>
  problem(
    'LinesRejected',
    `${failed.length} of ${of} lines cannot be made, nothing was changed. ${failed
      .slice(0, maxListed)
      .map(({ message }) => message)
      .join(' ')}${failed.length > maxListed ? ' …' : ''} Fix them, or send the rest without them.`,
    { failed },
  )

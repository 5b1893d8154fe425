import { TransferClosed } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { CloseTransferInput } from '../generated/schema-types.ts'
import { moveStockThrough } from '../stock/move-stock.ts'
import { outstandingLines, withCost } from './carried-lines.ts'
import { checkStepNote } from './check-step-note.ts'
import { advanceTransfers, lockTransferIn, transferById } from './locked-transfer.ts'

/**
 * SHIPPED -> RECEIVED with units missing: the units that have not arrived are lost. The ledger of the
 * receiving store records them all as TRANSFER_IN and then as a LOSS, so that the units sent by the
 * source store equal the units received and lost.
 * @throws FORBIDDEN, Problem NotFound, WrongState, InvalidInput
 */
export async function closeTransfer(ctx: Context, input: CloseTransferInput) {
  const may = ctx.principal.mustHave('transfer:receive')
  const { id, fromStoreId, toStoreId, requestId } = await transferById(ctx, input.transferId)
  may.in(toStoreId)
  const note = checkStepNote(input.note)

  return ctx.idempotent('closeTransfer', toStoreId, input, async (tx) => {
    const transfer = await lockTransferIn(tx, 'SHIPPED', id)
    const lines = outstandingLines(transfer)
    const by = { reference: { kind: 'Transfer', id }, actor: ctx.actor }
    await moveStockThrough(
      tx,
      [
        { reason: 'TRANSFER_IN', ...by },
        { reason: 'LOSS', ...by },
      ],
      withCost(transfer, lines).map(({ productId, quantity, cost }) => ({
        storeId: toStoreId,
        productId,
        onHand: quantity,
        incoming: -quantity,
        cost,
      })),
    )
    await tx.query(sql('write-off-transfer')`
      update transfer_line set lost = quantity - short - received where transfer_id = ${id}`)
    await advanceTransfers(tx, [transfer], 'RECEIVED')
    tx.emit(TransferClosed, {
      subject: `Transfer/${id}`,
      storeId: toStoreId,
      data: { id, requestId, fromStoreId, toStoreId, lines, note },
    })
    return { __typename: 'TransferClosed' as const, transfer: { id } }
  })
}

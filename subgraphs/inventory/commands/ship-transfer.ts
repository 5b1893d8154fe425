import { TransferShipped } from '../../../contracts/events/inventory.ts'
import { receiveTransfer } from '../jobs/definitions.ts'
import type { Context } from '../loaders.ts'
import { moveStock } from '../stock.ts'
import { advanceTransfer, lockTransfer } from '../transfers.ts'

/** PLANNED -> SHIPPED: takes the reserved stock from the donor. A transfer in another state is left alone. */
export async function shipPlannedTransfer(ctx: Context, transferId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const transfer = await lockTransfer(tx, transferId)
    if (transfer?.state !== 'PLANNED') return
    const { id, requestId, fromStoreId, toStoreId, lines } = transfer
    await moveStock(
      tx,
      { reason: 'TRANSFER_OUT', reference: { kind: 'Transfer', id }, actor: ctx.actor },
      lines.map(({ productId, quantity }) => ({
        storeId: fromStoreId,
        productId,
        onHand: -quantity,
        reserved: -quantity,
      })),
    )
    await advanceTransfer(tx, transfer, 'SHIPPED')
    tx.announce(TransferShipped, {
      subject: `Transfer/${id}`,
      storeId: fromStoreId,
      data: { id, requestId, fromStoreId, toStoreId, lines },
    })
    if (transfer.receiving === 'AUTOMATIC') tx.nudge(receiveTransfer, { transferId: id })
  })
}

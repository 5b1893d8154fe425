import { TransferShipped } from '../../../contracts/events/inventory.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Context } from '../context.ts'
import type { ShipTransferInput } from '../generated/schema-types.ts'
import { lockStores, mustBeOpen } from '../read-models/stores.ts'
import { moveStock } from '../stock/move-stock.ts'
import { releaseStock } from './cancel-transfers.ts'
import { outstandingLines } from './carried-lines.ts'
import { receiveTransferJob } from './jobs.ts'
import {
  advanceTransfers,
  type LockedTransfer,
  lockTransfer,
  lockTransferIn,
  transferById,
} from './locked-transfer.ts'

/**
 * PLANNED -> SHIPPED, by a user of the source store. The source store may be closed, the receiving
 * store must be open.
 * @throws FORBIDDEN, Problem NotFound, WrongState, StoreClosed
 */
export async function shipTransfer(ctx: Context, input: ShipTransferInput) {
  const may = ctx.principal.mustHave('transfer:send')
  const { id, fromStoreId } = await transferById(ctx, input.transferId)
  may.in(fromStoreId)

  return ctx.idempotent('shipTransfer', fromStoreId, input, async (tx) => {
    const transfer = await lockTransferIn(tx, 'PLANNED', id)
    await mustBeOpen(tx, [transfer.toStoreId])
    await ship(tx, ctx, transfer)
    return { __typename: 'TransferShipped' as const, transfer: { id } }
  })
}

/**
 * The job: PLANNED -> SHIPPED for a transfer of a request, or -> CANCELLED if the receiving store has
 * closed. Ignores a transfer in another state, so it is idempotent, and a transfer that a user planned.
 */
export async function shipPlannedTransfer(ctx: Context, transferId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const transfer = await lockTransfer(tx, transferId)
    if (transfer?.state !== 'PLANNED' || !transfer.requestId) return
    const [receiver] = await lockStores(tx, [transfer.toStoreId])
    if (receiver?.closedAt) return cancel(tx, ctx, transfer, `${receiver.name} is closed.`)
    await ship(tx, ctx, transfer)
  })
}

async function cancel(tx: Tx, ctx: Context, transfer: LockedTransfer, note: string): Promise<void> {
  await releaseStock(tx, ctx.actor, [transfer], note)
  await advanceTransfers(tx, [transfer], 'CANCELLED')
}

/** Takes the reserved stock from the source store. In an automatic store, enqueues the receipt. */
async function ship(tx: Tx, ctx: Context, transfer: LockedTransfer): Promise<void> {
  const { id, requestId, fromStoreId, toStoreId, receiving } = transfer
  const lines = outstandingLines(transfer)
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
  await advanceTransfers(tx, [transfer], 'SHIPPED')
  tx.emit(TransferShipped, {
    subject: `Transfer/${id}`,
    storeId: fromStoreId,
    data: { id, requestId, fromStoreId, toStoreId, lines },
  })
  if (receiving === 'AUTOMATIC') tx.enqueue(receiveTransferJob, { transferId: id })
}

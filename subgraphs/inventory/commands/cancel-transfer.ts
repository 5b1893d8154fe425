import { TransferCancelled } from '../../../contracts/events/inventory.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { CancelTransferInput } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { moveStock } from '../stock/move-stock.ts'
import { checkStepNote } from '../transfers/check-step-note.ts'
import {
  advanceTransfer,
  type LockedTransfer,
  lockTransferIn,
  transferNamed,
} from '../transfers/transfers.ts'

/** PLANNED -> CANCELLED. What carries a request was decided by who may approve, and is called off by them alone. */
export async function cancelTransfer(ctx: Context, input: CancelTransferInput) {
  const may = ctx.principal.mustHave('transfer:send')
  const { id, fromStoreId, toStoreId, requestId } = await transferNamed(ctx, input.transferId)
  may.in(fromStoreId)
  if (requestId) ctx.principal.mustHave('restock:approve').in(toStoreId)
  const note = checkStepNote(input.note)

  return ctx.once('cancelTransfer', fromStoreId, input, async (tx) => {
    await callOff(tx, ctx.actor, await lockTransferIn(tx, 'PLANNED', id), note)
    return { __typename: 'TransferCancelled' as const, transfer: { id } }
  })
}

/** Gives back what was reserved for a transfer that has not left. */
async function callOff(
  tx: Tx,
  actor: Context['actor'],
  transfer: LockedTransfer,
  note: string | null,
): Promise<void> {
  const { id, requestId, fromStoreId, toStoreId, lines } = transfer
  await moveStock(
    tx,
    { reason: 'TRANSFER_OUT', reference: { kind: 'Transfer', id }, actor },
    lines.flatMap(({ productId, quantity }) => [
      { storeId: fromStoreId, productId, reserved: -quantity },
      { storeId: toStoreId, productId, incoming: -quantity },
    ]),
  )
  await advanceTransfer(tx, transfer, 'CANCELLED')
  tx.announce(TransferCancelled, {
    subject: `Transfer/${id}`,
    storeId: fromStoreId,
    data: { id, requestId, fromStoreId, toStoreId, lines, note },
  })
}

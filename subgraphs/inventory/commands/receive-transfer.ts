import { TransferReceived } from '../../../contracts/events/inventory.ts'
import { notFound } from '../../../runtime/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { ReceiveTransferInput } from '../generated.ts'
import type { Context } from '../loaders.ts'
import { wrongState } from '../problems.ts'
import { moveStock } from '../stock.ts'
import { advanceTransfer, type LockedTransfer, lockTransfer } from '../transfers.ts'

/** SHIPPED -> RECEIVED by somebody in the receiving store. */
export async function receiveTransfer(ctx: Context, input: ReceiveTransferInput) {
  const may = ctx.principal.mustHave('transfer:receive')
  const found = await ctx.load.transfer.load(input.transferId)
  if (!found) throw notFound('Transfer', input.transferId)
  may.in(found.toStoreId)

  return ctx.once('receiveTransfer', found.toStoreId, input, async (tx) => {
    const transfer = (await lockTransfer(tx, found.id))!
    if (transfer.state !== 'SHIPPED') throw wrongState('Transfer', found.id, 'SHIPPED', transfer.state)
    await receive(tx, ctx, transfer)
    return { __typename: 'TransferReceived' as const, transfer: { id: found.id } }
  })
}

/** SHIPPED -> RECEIVED in a store that receives by itself. A transfer in another state is left alone. */
export async function receiveAutomatically(ctx: Context, transferId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const transfer = await lockTransfer(tx, transferId)
    if (transfer?.state === 'SHIPPED' && transfer.receiving === 'AUTOMATIC') await receive(tx, ctx, transfer)
  })
}

async function receive(tx: Tx, ctx: Context, transfer: LockedTransfer) {
  const { id, requestId, fromStoreId, toStoreId, lines } = transfer
  await moveStock(
    tx,
    { reason: 'TRANSFER_IN', reference: { kind: 'Transfer', id }, actor: ctx.actor },
    lines.map(({ productId, quantity }) => ({
      storeId: toStoreId,
      productId,
      onHand: quantity,
      incoming: -quantity,
    })),
  )
  await advanceTransfer(tx, transfer, 'RECEIVED')
  tx.announce(TransferReceived, {
    subject: `Transfer/${id}`,
    storeId: toStoreId,
    data: { id, requestId, fromStoreId, toStoreId, lines },
  })
}

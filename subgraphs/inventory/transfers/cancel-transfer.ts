import type { Context } from '../context.ts'
import type { CancelTransferInput } from '../generated/schema-types.ts'
import { releaseStock } from './cancel-transfers.ts'
import { checkStepNote } from './check-step-note.ts'
import { advanceTransfers, lockTransferIn, transferById } from './locked-transfer.ts'

/**
 * PLANNED -> CANCELLED. A transfer of a request also needs `restock:approve`: users with this
 * permission decided about it.
 * @throws FORBIDDEN, Problem NotFound, WrongState, InvalidInput
 */
export async function cancelTransfer(ctx: Context, input: CancelTransferInput) {
  const may = ctx.principal.mustHave('transfer:send')
  const { id, fromStoreId, toStoreId, requestId } = await transferById(ctx, input.transferId)
  may.in(fromStoreId)
  if (requestId) ctx.principal.mustHave('restock:approve').in(toStoreId)
  const note = checkStepNote(input.note)

  return ctx.idempotent('cancelTransfer', fromStoreId, input, async (tx) => {
    const transfer = await lockTransferIn(tx, 'PLANNED', id)
    await releaseStock(tx, ctx.actor, [transfer], note)
    await advanceTransfers(tx, [transfer], 'CANCELLED')
    return { __typename: 'TransferCancelled' as const, transfer: { id } }
  })
}

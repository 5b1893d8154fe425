import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkNamedLines } from '../check-named-lines.ts'
import type { Context } from '../context.ts'
import type { PlanTransferInput } from '../generated/schema-types.ts'
import { mustBeOpen, storeById } from '../read-models/stores.ts'
import { carriedRange, maxCarried } from './carried-lines.ts'
import { checkStepNote } from './check-step-note.ts'
import { planTransfers } from './plan-transfers.ts'

/**
 * Plans a transfer by a user: reserves the units at the source store and counts them as incoming at the
 * receiving store, which must be open. The products may be archived and the source store closed,
 * because their stock must be able to leave.
 * @throws FORBIDDEN, Problem NotFound, StoreClosed, UnknownProduct, InsufficientStock, InvalidInput
 */
export async function planTransfer(ctx: Context, input: PlanTransferInput) {
  const { fromStoreId, toStoreId } = input
  ctx.principal.mustHave('transfer:send').in(fromStoreId)
  if (fromStoreId === toStoreId)
    throw invalidInput('toStoreId', `toStoreId is ${toStoreId}, which gives: expected another store.`)
  for (const storeId of [fromStoreId, toStoreId]) await storeById(ctx, storeId)
  const note = checkStepNote(input.note)

  return ctx.idempotent('planTransfer', fromStoreId, input, async (tx) => {
    await mustBeOpen(tx, [toStoreId])
    const { lines } = await checkNamedLines(tx, input.lines, {
      max: maxCarried,
      archived: true,
      inPacks: ['quantity'],
      range: carriedRange,
    })
    const allocations = lines.map(({ productId, quantity }) => ({
      sourceStoreId: fromStoreId,
      productId,
      quantity,
    }))
    const [id] = await planTransfers(tx, ctx.actor, { requestId: null, toStoreId, allocations, note })
    return { __typename: 'TransferPlanned' as const, transfer: { id: id! } }
  })
}

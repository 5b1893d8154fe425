import { RestockCancelled } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { forbidden } from '../../../runtime/errors/errors.ts'
import { checkText } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import type { CancelRestockInput } from '../generated/schema-types.ts'
import { markWaitingForReleased, undecided } from '../mark-for-replanning.ts'
import { cancelTransfers } from '../transfers/cancel-transfers.ts'
import type { RestockRequest } from './entities/restock-request.ts'
import { lockRequest, reasonLimits, requestToChange } from './requests.ts'

/**
 * Any undecided state or APPROVED -> CANCELLED, together with the planned transfers, as long as no
 * transfer has left. The reserved stock is released and no longer incoming, so a stock level that is low
 * afterwards gets a new plan.
 * @throws FORBIDDEN, Problem NotFound, WrongState, InvalidInput
 */
export async function cancelRestock(ctx: Context, input: CancelRestockInput) {
  const request = await requestToChange(ctx, input.requestId)
  mustMayCancel(ctx, request)
  const { id, storeId } = request
  const reason = input.reason == null ? null : checkText('reason', input.reason, reasonLimits)

  return ctx.idempotent('cancelRestock', storeId, input, async (tx) => {
    const state = await lockRequest(tx, id, [...undecided, 'APPROVED'])
    const transferIds =
      state === 'APPROVED' ? await cancelTransfers(tx, ctx.actor, { requestId: id, note: reason }) : []
    await tx.query(sql('cancel-restock')`
      update restock_request set state = 'CANCELLED', reason = ${reason} where id = ${id}`)
    await markWaitingForReleased(tx, [id])
    tx.emit(RestockCancelled, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, transferIds, reason },
    })
    return { __typename: 'RestockCancelled' as const, request: { id } }
  })
}

/**
 * Allows the user who made the request, and users who may approve it. @throws FORBIDDEN, also for other
 * users of the store
 */
function mustMayCancel({ principal }: Context, { id, storeId, requestedById }: RestockRequest): void {
  const approves = principal.has('restock:approve')
  principal.mustHave(approves ? 'restock:approve' : 'restock:request').in(storeId)
  if (!approves && requestedById !== principal.id)
    throw forbidden(
      `${principal.name} has not asked for the restock ${id}: who has, or who may approve it, can cancel it.`,
    )
}

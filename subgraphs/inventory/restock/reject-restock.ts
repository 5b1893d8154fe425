import { RestockRejected } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { checkText } from '../../../runtime/values/check-text.ts'
import type { Context } from '../context.ts'
import type { RejectRestockInput } from '../generated/schema-types.ts'
import { markWaitingForReleased, undecided } from '../mark-for-replanning.ts'
import { lockRequest, reasonLimits, requestToChange } from './requests.ts'

/**
 * REQUESTED or AWAITING_SUPPLY -> REJECTED, with a reason for the user who made the request.
 * @throws FORBIDDEN, Problem NotFound, WrongState, InvalidInput
 */
export async function rejectRestock(ctx: Context, input: RejectRestockInput) {
  const may = ctx.principal.mustHave('restock:approve')
  const { id, storeId } = await requestToChange(ctx, input.requestId)
  may.in(storeId)
  const reason = checkText('reason', input.reason, reasonLimits)

  return ctx.idempotent('rejectRestock', storeId, input, async (tx) => {
    await lockRequest(tx, id, undecided)
    await tx.query(sql('reject-restock')`
      update restock_request
      set state = 'REJECTED', reason = ${reason}, decided_at = now(), decided_by_id = ${ctx.actor.id},
          decided_by_name = ${ctx.actor.name}
      where id = ${id}`)
    await markWaitingForReleased(tx, [id])
    tx.emit(RestockRejected, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, reason },
    })
    return { __typename: 'RestockRejected' as const, request: { id } }
  })
}

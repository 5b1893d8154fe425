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
    await tx.query(reject, [id, reason, ctx.actor.id, ctx.actor.name])
    await markWaitingForReleased(tx, [id])
    tx.emit(RestockRejected, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, reason },
    })
    return { __typename: 'RestockRejected' as const, request: { id } }
  })
}

const reject = sql(
  'reject-restock',
  `update restock_request
   set state = 'REJECTED', reason = $2, decided_at = now(), decided_by_id = $3, decided_by_name = $4
   where id = $1`,
)

import { RestockApproved } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { notFound } from '../../../runtime/problem.ts'
import type { ApproveRestockInput } from '../generated.ts'
import { closedAmong } from '../hold-stores.ts'
import type { Context } from '../loaders.ts'
import { storeClosed, wrongState } from '../problems.ts'
import { type Allocation, planTransfers } from '../transfers.ts'

interface Request {
  id: string
  storeId: string
  state: string
  allocations: Allocation[]
}

/**
 * REQUESTED -> APPROVED: reserves at the donors, counts as incoming at the receiver, plans a transfer from each donor.
 * The request's row is locked, so that of two approvers one decides and the other is told; stock moves once. All
 * stores must be open.
 */
export async function approveRestock(ctx: Context, input: ApproveRestockInput) {
  const may = ctx.principal.mustHave('restock:approve')
  const { storeId } = await requestedBy(ctx, input.requestId)
  may.in(storeId)

  return ctx.once('approveRestock', storeId, input, async (tx) => {
    const [request] = await tx.query<Request>(lockRequest, [input.requestId])
    if (request!.state !== 'REQUESTED')
      throw wrongState('RestockRequest', request!.id, 'REQUESTED', request!.state)
    const { id, allocations } = request!
    const closed = await closedAmong(tx, [...allocations.map(({ donorId }) => donorId), storeId])
    if (closed) throw storeClosed(closed)
    await tx.query(approve, [id, ctx.actor.id, ctx.actor.name])
    const transferIds = await planTransfers(tx, ctx.actor, { requestId: id, toStoreId: storeId, allocations })
    tx.announce(RestockApproved, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, transferIds, allocations },
    })
    return { __typename: 'RestockApproved' as const, request: { id } }
  })
}

/** Read before the transaction only for the store, which never changes: access and the key are scoped to it. */
async function requestedBy(ctx: Context, requestId: string) {
  const request = await ctx.load.restockRequest.load(requestId)
  if (!request) throw notFound('RestockRequest', requestId)
  return request
}

const lockRequest = sql(
  'lock-restock-request',
  `select r.id, r.store_id, r.state,
          (select json_agg(json_build_object('donorId', a.donor_id, 'productId', a.product_id, 'quantity', a.quantity)
                           order by a.donor_id, a.product_id)
           from restock_allocation a where a.request_id = r.id) as allocations
   from restock_request r where r.id = $1 for update`,
)
const approve = sql(
  'approve-restock',
  `update restock_request
   set state = 'APPROVED', decided_at = now(), decided_by_id = $2, decided_by_name = $3
   where id = $1`,
)

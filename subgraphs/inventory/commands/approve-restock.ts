import { v7 as uuid } from 'uuid'
import { RestockApproved, TransferPlanned } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { notFound } from '../../../runtime/problem.ts'
import type { ApproveRestockInput } from '../generated.ts'
import { closedAmong } from '../hold-stores.ts'
import { shipTransfer } from '../jobs/definitions.ts'
import type { Context } from '../loaders.ts'
import { storeClosed, wrongState } from '../problems.ts'
import { moveStock } from '../stock.ts'

interface Request {
  id: string
  storeId: string
  state: string
  donorStoreId: string | null
  lines: { productId: string; quantity: number }[]
}

/**
 * REQUESTED -> APPROVED: reserves at the donor, counts as incoming at the receiver, plans the transfer. The
 * request's row is locked, so that of two approvers one decides and the other is told; stock moves once. Both stores
 * must be open.
 */
export async function approveRestock(ctx: Context, input: ApproveRestockInput) {
  const may = ctx.principal.mustHave('restock:approve')
  const { storeId } = await requestedBy(ctx, input.requestId)
  may.in(storeId)

  return ctx.once('approveRestock', storeId, input, async (tx) => {
    const [request] = await tx.query<Request>(lockRequest, [input.requestId])
    if (request!.state !== 'REQUESTED')
      throw wrongState('RestockRequest', request!.id, 'REQUESTED', request!.state)
    const { id, lines } = request!
    const from = request!.donorStoreId!
    const closed = await closedAmong(tx, [from, storeId])
    if (closed) throw storeClosed(closed)
    const transferId = uuid()
    await moveStock(
      tx,
      { reason: 'TRANSFER_OUT', reference: { kind: 'Transfer', id: transferId }, actor: ctx.actor },
      lines.flatMap(({ productId, quantity }) => [
        { storeId: from, productId, reserved: quantity },
        { storeId, productId, incoming: quantity },
      ]),
    )
    await tx.query(approve, [id, ctx.actor.id, ctx.actor.name])
    await tx.query(planTransfer, [transferId, id, from, storeId])
    tx.announce(RestockApproved, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, transferIds: [transferId] },
    })
    tx.announce(TransferPlanned, {
      subject: `Transfer/${transferId}`,
      storeId: from,
      data: { id: transferId, requestId: id, fromStoreId: from, toStoreId: storeId, lines },
    })
    tx.nudge(shipTransfer, { transferId })
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
  `select r.id, r.store_id, r.state, r.donor_store_id,
          (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity) order by l.product_id)
           from restock_request_line l where l.request_id = r.id) as lines
   from restock_request r where r.id = $1 for update`,
)
const approve = sql(
  'approve-restock',
  `update restock_request
   set state = 'APPROVED', decided_at = now(), decided_by_id = $2, decided_by_name = $3
   where id = $1`,
)
const planTransfer = sql(
  'plan-transfer',
  `with planned as (
     insert into transfer (id, request_id, from_store_id, to_store_id, state)
     values ($1, $2, $3, $4, 'PLANNED') returning id, request_id
   )
   insert into transfer_line (transfer_id, product_id, quantity)
   select planned.id, l.product_id, l.quantity
   from planned join restock_request_line l using (request_id)`,
)

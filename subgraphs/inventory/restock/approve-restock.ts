import { RestockApproved } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import { checkList } from '../../../runtime/values/check-list.ts'
import { whole } from '../../../runtime/values/quantity.ts'
import { mustBeRestocked } from '../catalogue/product-to-change.ts'
import { checkRange } from '../check-lines.ts'
import type { Context } from '../context.ts'
import type { ApprovedLine, ApproveRestockInput } from '../generated/schema-types.ts'
import { markWaitingForReleased, undecided } from '../mark-for-replanning.ts'
import { checkPieces } from '../pieces.ts'
import { mustBeOpen } from '../read-models/stores.ts'
import { type Allocation, planTransfers } from '../transfers/plan-transfers.ts'
import { allocate, type RequestToApprove } from './allocate.ts'
import { sourceNeeded } from './possible-sources.ts'
import { lockRequest, requestToChange } from './requests.ts'

const maxLines = 200

/**
 * REQUESTED or AWAITING_SUPPLY -> APPROVED: reserves the units at the source stores, counts them as
 * incoming at the receiving store, and plans a transfer from each source store. It locks the row of the
 * request, so that only one of two approvers decides and the other gets WrongState. Stock is reserved
 * once, all or none. All stores must be open, and all products ACTIVE.
 * @throws FORBIDDEN, Problem NotFound, WrongState, InsufficientStock, SourceNeeded, StoreClosed,
 * ProductArchived, ProductRunOut, InvalidInput
 */
export async function approveRestock(ctx: Context, input: ApproveRestockInput) {
  const may = ctx.principal.mustHave('restock:approve')
  const { id, storeId } = await requestToChange(ctx, input.requestId)
  may.in(storeId)
  if (input.lines) checkLines(input.lines)

  return ctx.idempotent('approveRestock', storeId, input, async (tx) => {
    await lockRequest(tx, id, undecided)
    const [request] = await tx.query<RequestToApprove>(readRequest(id))
    const { allocations, unserved } = allocate(request!, input.lines ?? request!.lines)
    if (unserved.length > 0) throw await sourceNeeded(tx, storeId, unserved)
    await mustBeOpen(tx, [...allocations.map(({ sourceStoreId }) => sourceStoreId), storeId])
    const products = await mustBeRestocked(
      tx,
      allocations.map(({ productId }) => productId),
    )
    checkPieces('lines', input.lines ?? [], ['quantity'], products)
    await tx.query(sql('approve-restock')`
      update restock_request
      set state = 'APPROVED', decided_at = now(), decided_by_id = ${ctx.actor.id},
          decided_by_name = ${ctx.actor.name}
      where id = ${id}`)
    await replaceAllocations(tx, id, allocations)
    const transferIds = await planTransfers(tx, ctx.actor, { requestId: id, toStoreId: storeId, allocations })
    if (takesLess(allocations, request!.allocations)) await markWaitingForReleased(tx, [id])
    tx.emit(RestockApproved, {
      subject: `RestockRequest/${id}`,
      storeId,
      data: { id, storeId, transferIds, allocations },
    })
    return { __typename: 'RestockApproved' as const, request: { id } }
  })
}

/** Several lines may have the same product with different source stores. */
function checkLines(lines: ApprovedLine[]) {
  checkList('lines', lines, {
    max: maxLines,
    ifEmpty:
      'Leave lines out to approve the request as it is, or reject it with rejectRestock if nothing is to be served.',
    ifTooLong: 'Put the lines of one product and source store together.',
  })
  checkRange(lines, 'quantity', [1, 1_000_000 * whole])
  const seen = new Map<string, number>()
  for (const [at, { productId, sourceStoreId }] of lines.entries()) {
    const pair = `${productId} ${sourceStoreId ?? ''}`
    const before = seen.get(pair)
    if (before !== undefined)
      throw invalidInput(
        `lines.${at}`,
        `lines.${at} has the product and source store of lines.${before}: expected one line of both. Put them together.`,
      )
    seen.set(pair, at)
  }
}

/**
 * True when a source store gives less than it had promised to the plan: other plans can get the rest.
 */
const takesLess = (parts: Allocation[], promised: Allocation[]) =>
  promised.some(({ sourceStoreId, productId, quantity }) => {
    const part = parts.find(
      (allocation) => allocation.sourceStoreId === sourceStoreId && allocation.productId === productId,
    )
    return quantity > (part?.quantity ?? 0)
  })

async function replaceAllocations(tx: Queries, requestId: string, allocations: Allocation[]) {
  await tx.query(
    sql('delete-restock-allocations')`delete from restock_allocation where request_id = ${requestId}`,
  )
  await tx.query(sql('insert-restock-allocations')`
    insert into restock_allocation (request_id, source_store_id, product_id, quantity)
    select ${requestId}, "sourceStoreId", "productId", quantity
    from json_to_recordset(${JSON.stringify(allocations)}::json) as a("sourceStoreId" uuid, "productId" uuid,
      quantity bigint)`)
}

/** Runs after the request is locked, so it reads the last change of the request. */
const readRequest = (id: string) => sql('read-restock-to-approve')`
  select r.store_id, centre.id as centre_id,
         (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity)
           order by l.product_id)
          from restock_request_line l where l.request_id = r.id) as lines,
         (select coalesce(json_agg(json_build_object('sourceStoreId', a.source_store_id, 'productId',
                                                     a.product_id,
                                                     'quantity', a.quantity)
                                   order by a.source_store_id = s.supplied_by desc, a.quantity desc,
                                     a.source_store_id), '[]')
          from restock_allocation a where a.request_id = r.id) as allocations
  from restock_request r
  left join store s on s.id = r.store_id
  left join store centre on centre.id = s.supplied_by and centre.id <> s.id and centre.closed_at is null
  where r.id = ${id}`

import { v7 as uuid } from 'uuid'
import {
  RestockCancelled,
  RestockReceived,
  RestockShipped,
  TransferCancelled,
  TransferPlanned,
} from '../../../contracts/events/inventory.ts'
import type { Queries } from '../../../runtime/database/database.ts'
import { sql } from '../../../runtime/database/sql.ts'
import { notFound } from '../../../runtime/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Transfer } from '../entities/transfer.ts'
import type { TransferState } from '../generated.ts'
import { shipTransferJob } from '../jobs/definitions.ts'
import type { Context } from '../loaders.ts'
import type { ProductQuantity } from '../parents.ts'
import { wrongState } from '../problems.ts'
import { type Movement, moveStock } from '../stock/move-stock.ts'

/** A transfer with its lines, locked until the transaction ends. */
export interface LockedTransfer {
  id: string
  requestId: string | null
  fromStoreId: string
  toStoreId: string
  state: TransferState
  /** How the receiving store receives. */
  receiving: 'AUTOMATIC' | 'CONFIRMED'
  lines: CarriedLine[]
}

interface CarriedLine extends ProductQuantity {
  received: number
  /** Still to come. */
  outstanding: number
}

/** What one donor gives of one product. */
export interface Allocation {
  donorId: string
  productId: string
  quantity: number
}

/** What is to go to a store, for a request or by somebody's own plan. */
interface Plan {
  requestId: string | null
  toStoreId: string
  allocations: Allocation[]
  note?: string | null
}

/**
 * Plans transfers: reserved at the donors, incoming at the receiver, all or nothing; one from each donor. A job ships
 * those of a request. A constant number of statements.
 * @returns the transfers' ids
 * @throws Problem InsufficientStock
 */
export async function planTransfers(tx: Tx, actor: Movement['actor'], plan: Plan): Promise<string[]> {
  const planned = await planTransfersOf(tx, actor, [plan])
  return planned.map(({ id }) => id)
}

/** The same for several plans, in as many statements as for one; all or nothing. */
export async function planTransfersOf(tx: Tx, actor: Movement['actor'], plans: Plan[]) {
  const planned = plans.flatMap(transfersFor)
  await moveStock(
    tx,
    // Nothing moves yet, so the ledger names none of them.
    { reason: 'TRANSFER_OUT', reference: { kind: 'Transfer', id: planned[0]!.id }, actor },
    plans.flatMap(({ toStoreId, allocations }) =>
      allocations.flatMap(({ donorId, productId, quantity }) => [
        { storeId: donorId, productId, reserved: quantity },
        { storeId: toStoreId, productId, incoming: quantity },
      ]),
    ),
  )
  await tx.query(insertTransfers, [JSON.stringify(planned)])
  for (const data of planned) {
    tx.announce(TransferPlanned, { subject: `Transfer/${data.id}`, storeId: data.fromStoreId, data })
    if (data.requestId) tx.nudge(shipTransferJob, { transferId: data.id })
  }
  return planned
}

const transfersFor = ({ requestId, toStoreId, allocations, note = null }: Plan) =>
  [...new Set(allocations.map(({ donorId }) => donorId))].map((fromStoreId) => ({
    id: uuid(),
    ...{ requestId, fromStoreId, toStoreId, note },
    lines: allocations
      .filter(({ donorId }) => donorId === fromStoreId)
      .map(({ productId, quantity }) => ({ productId, quantity })),
  }))

/**
 * Calls off what a request has been promised and has not left: free again at the donors, no longer incoming at the
 * receiver. The request is held by the caller.
 * @returns the transfers' ids
 */
export async function cancelTransfers(
  tx: Tx,
  actor: Movement['actor'],
  { requestId, note }: { requestId: string; note: string | null },
): Promise<string[]> {
  const cancelled = await tx.query<PlannedTransfer>(cancelPlanned, [requestId])
  await giveBack(tx, actor, cancelled, note)
  return cancelled.map(({ id }) => id)
}

/** Frees at the givers what was reserved for transfers that have not left, and expects it no longer at the receivers. */
export async function giveBack(
  tx: Tx,
  actor: Movement['actor'],
  transfers: PlannedTransfer[],
  note: string | null,
): Promise<void> {
  const [first] = transfers
  if (!first) return
  await moveStock(
    tx,
    // As when they were planned: nothing moves, so the ledger names none of them.
    { reason: 'TRANSFER_OUT', reference: { kind: 'Transfer', id: first.id }, actor },
    transfers.flatMap(({ fromStoreId, toStoreId, lines }) =>
      lines.flatMap(({ productId, quantity }) => [
        { storeId: fromStoreId, productId, reserved: -quantity },
        { storeId: toStoreId, productId, incoming: -quantity },
      ]),
    ),
  )
  for (const { id, requestId, fromStoreId, toStoreId, lines } of transfers)
    tx.announce(TransferCancelled, {
      subject: `Transfer/${id}`,
      storeId: fromStoreId,
      data: {
        ...{ id, requestId, fromStoreId, toStoreId, note },
        lines: lines.map(({ productId, quantity }) => ({ productId, quantity })),
      },
    })
}

interface PlannedTransfer extends Pick<LockedTransfer, 'id' | 'requestId' | 'fromStoreId' | 'toStoreId'> {
  lines: ProductQuantity[]
}

/** Read before the transaction only for its stores, which never change. @throws Problem NotFound */
export async function transferNamed(ctx: Context, id: string): Promise<Transfer> {
  const found = await ctx.load.transfer.load(id)
  if (!found) throw notFound('Transfer', id)
  return found
}

/** The request is locked before its transfers, as by who cancels it, so that it can follow them all. */
export async function lockTransfer(tx: Queries, id: string): Promise<LockedTransfer | undefined> {
  await tx.query(lockRequestOf, [id])
  const [transfer] = await tx.query<Omit<LockedTransfer, 'lines'>>(lockTransferSql, [id])
  // A statement of its own: who has waited for the lock would see the lines as they were before.
  return transfer && { ...transfer, lines: await tx.query<CarriedLine>(readLines, [id]) }
}

/** @throws Problem WrongState */
export async function lockTransferIn(
  tx: Queries,
  state: 'PLANNED' | 'SHIPPED',
  id: string,
): Promise<LockedTransfer> {
  const transfer = (await lockTransfer(tx, id))!
  if (transfer.state !== state) throw wrongState('Transfer', id, state, transfer.state)
  return transfer
}

/**
 * PLANNED -> SHIPPED -> RECEIVED | CANCELLED. The request follows all of its transfers: IN_TRANSIT when the first
 * leaves; when none is under way any more, RECEIVED, or CANCELLED if none has brought anything.
 */
export async function advanceTransfer(
  tx: Tx,
  transfer: LockedTransfer,
  to: 'SHIPPED' | 'RECEIVED' | 'CANCELLED',
): Promise<void> {
  await tx.query(advance, [transfer.id, to])
  if (!transfer.requestId) return
  const [request] = await tx.query<FollowedRequest>(followTransfers, [transfer.requestId])
  if (!request) return
  const { state, ...data } = request
  tx.announce(eventOf[state], { subject: `RestockRequest/${data.id}`, storeId: data.storeId, data })
}

interface FollowedRequest {
  id: string
  storeId: string
  state: keyof typeof eventOf
  transferIds: string[]
}

const eventOf = { IN_TRANSIT: RestockShipped, RECEIVED: RestockReceived, CANCELLED: RestockCancelled }

const insertTransfers = sql(
  'plan-transfers',
  `with planned as (
     select * from json_to_recordset($1::json)
       as p(id uuid, "requestId" uuid, "fromStoreId" uuid, "toStoreId" uuid, note text, lines json)
   ), inserted as (
     insert into transfer (id, request_id, from_store_id, to_store_id, state, note)
     select id, "requestId", "fromStoreId", "toStoreId", 'PLANNED', note from planned returning id
   )
   insert into transfer_line (transfer_id, product_id, quantity)
   select id, l."productId", l.quantity
   from inserted join planned using (id)
   cross join json_to_recordset(planned.lines) as l("productId" uuid, quantity int)`,
)
const cancelPlanned = sql(
  'cancel-planned-transfers',
  `update transfer t set state = 'CANCELLED', cancelled_at = now() where t.request_id = $1 and t.state = 'PLANNED'
   returning t.id, t.request_id, t.from_store_id, t.to_store_id,
     (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity) order by l.product_id)
      from transfer_line l where l.transfer_id = t.id) as lines`,
)
const lockRequestOf = sql(
  'lock-request-of-transfer',
  `select r.id from restock_request r
   where r.id = (select request_id from transfer where id = $1) for no key update`,
)
/** The guard: of two who move it at once, the second finds what the first has made of it. */
export const lockTransferSql = sql(
  'lock-transfer',
  `select t.id, t.request_id, t.from_store_id, t.to_store_id, t.state,
          coalesce((select receiving from store where id = t.to_store_id), 'CONFIRMED') as receiving
   from transfer t where t.id = $1 for update`,
)
const readLines = sql(
  'read-transfer-lines',
  `select product_id, quantity, received, quantity - received - lost as outstanding
   from transfer_line where transfer_id = $1 order by product_id`,
)
const advance = sql(
  'advance-transfer',
  `update transfer
   set state = $2,
       shipped_at = case $2 when 'SHIPPED' then now() else shipped_at end,
       received_at = case $2 when 'RECEIVED' then now() end,
       cancelled_at = case $2 when 'CANCELLED' then now() end
   where id = $1`,
)
const followTransfers = sql(
  'follow-transfers',
  `update restock_request r set state = its.state
   from (select case when bool_and(state = 'CANCELLED') then 'CANCELLED'
                     when bool_and(state in ('RECEIVED', 'CANCELLED')) then 'RECEIVED'
                     when bool_or(state in ('SHIPPED', 'RECEIVED')) then 'IN_TRANSIT'
                     else 'APPROVED'
                end as state,
                array_agg(id order by id) as transfer_ids
         from transfer where request_id = $1) its
   where r.id = $1 and r.state in ('APPROVED', 'IN_TRANSIT') and r.state <> its.state
   returning r.id, r.store_id, r.state, its.transfer_ids`,
)

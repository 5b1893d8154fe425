import { v7 as uuid } from 'uuid'
import {
  RestockCancelled,
  RestockReceived,
  RestockShipped,
  TransferPlanned,
} from '../../contracts/events/inventory.ts'
import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import type { Tx } from '../../runtime/subgraph/context.ts'
import type { TransferState } from './generated.ts'
import { shipTransfer } from './jobs/definitions.ts'
import { type Movement, moveStock } from './stock.ts'

/** A transfer with its lines, locked until the transaction ends. */
export interface LockedTransfer {
  id: string
  requestId: string | null
  fromStoreId: string
  toStoreId: string
  state: TransferState
  /** How the receiving store receives. */
  receiving: 'AUTOMATIC' | 'CONFIRMED'
  lines: { productId: string; quantity: number }[]
}

/** What one donor gives of one product. */
export interface Allocation {
  donorId: string
  productId: string
  quantity: number
}

/** A request that stands, and what it has been promised. */
export interface Promised {
  requestId: string
  toStoreId: string
  allocations: Allocation[]
}

/**
 * Plans what a request has been promised: reserved at the donors, incoming at the receiver, all or nothing; a
 * transfer from each donor, which a job ships. A constant number of statements.
 * @returns the transfers' ids
 * @throws Problem InsufficientStock
 */
export async function planTransfers(tx: Tx, actor: Movement['actor'], promised: Promised): Promise<string[]> {
  const planned = await planTransfersOf(tx, actor, [promised])
  return planned.map(({ id }) => id)
}

/** The same for several requests, in as many statements as for one; all or nothing. */
export async function planTransfersOf(tx: Tx, actor: Movement['actor'], requests: Promised[]) {
  await moveStock(
    tx,
    { reason: 'TRANSFER_OUT', reference: { kind: 'RestockRequest', id: requests[0]!.requestId }, actor },
    requests.flatMap(({ toStoreId, allocations }) =>
      allocations.flatMap(({ donorId, productId, quantity }) => [
        { storeId: donorId, productId, reserved: quantity },
        { storeId: toStoreId, productId, incoming: quantity },
      ]),
    ),
  )
  const planned = requests.flatMap(transfersFor)
  await tx.query(insertTransfers, [JSON.stringify(planned)])
  for (const data of planned) {
    tx.announce(TransferPlanned, { subject: `Transfer/${data.id}`, storeId: data.fromStoreId, data })
    tx.nudge(shipTransfer, { transferId: data.id })
  }
  return planned
}

const transfersFor = ({ requestId, toStoreId, allocations }: Promised) =>
  [...new Set(allocations.map(({ donorId }) => donorId))].map((fromStoreId) => ({
    id: uuid(),
    ...{ requestId, fromStoreId, toStoreId },
    lines: allocations
      .filter(({ donorId }) => donorId === fromStoreId)
      .map(({ productId, quantity }) => ({ productId, quantity })),
  }))

/** The request is locked before its transfers, as by who cancels it, so that it can follow them all. */
export async function lockTransfer(tx: Queries, id: string): Promise<LockedTransfer | undefined> {
  await tx.query(lockRequestOf, [id])
  const [transfer] = await tx.query<LockedTransfer>(lock, [id])
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
       as p(id uuid, "requestId" uuid, "fromStoreId" uuid, "toStoreId" uuid, lines json)
   ), inserted as (
     insert into transfer (id, request_id, from_store_id, to_store_id, state)
     select id, "requestId", "fromStoreId", "toStoreId", 'PLANNED' from planned returning id
   )
   insert into transfer_line (transfer_id, product_id, quantity)
   select id, l."productId", l.quantity
   from inserted join planned using (id)
   cross join json_to_recordset(planned.lines) as l("productId" uuid, quantity int)`,
)
const lockRequestOf = sql(
  'lock-request-of-transfer',
  `select r.id from restock_request r
   where r.id = (select request_id from transfer where id = $1) for no key update`,
)
const lock = sql(
  'lock-transfer',
  `select t.id, t.request_id, t.from_store_id, t.to_store_id, t.state,
          coalesce((select receiving from store where id = t.to_store_id), 'CONFIRMED') as receiving,
          (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity) order by l.product_id)
           from transfer_line l where l.transfer_id = t.id) as lines
   from transfer t where t.id = $1 for update`,
)
const advance = sql(
  'advance-transfer',
  `update transfer
   set state = $2,
       shipped_at = case $2 when 'SHIPPED' then now() else shipped_at end,
       received_at = case $2 when 'RECEIVED' then now() end
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

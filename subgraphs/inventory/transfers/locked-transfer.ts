import { RestockCancelled, RestockReceived, RestockShipped } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { Context } from '../context.ts'
import type { TransferState } from '../generated/schema-types.ts'
import type { ProductQuantity } from '../mappers.ts'
import { wrongState } from '../problems.ts'
import type { Transfer } from './entities/transfer.ts'
import { findTransfer } from './queries.ts'

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

/** `quantity` is what is sent, or is to be: less than was planned where it was shortened, and 0 if nothing is left. */
interface CarriedLine extends ProductQuantity {
  received: number
  /** Still to come. */
  outstanding: number
}

/**
 * A transfer that the caller sees. It is read before the transaction only for its stores, which never change.
 * @throws Problem NotFound
 */
export async function transferNamed(ctx: Context, id: string): Promise<Transfer> {
  const found = await findTransfer(ctx, id)
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
 * PLANNED -> SHIPPED -> RECEIVED | CANCELLED. A request follows all of its transfers: IN_TRANSIT when the first
 * leaves; when none is under way any more, RECEIVED, or CANCELLED if none has brought anything.
 */
export async function advanceTransfers(
  tx: Tx,
  transfers: Pick<LockedTransfer, 'id' | 'requestId'>[],
  to: 'SHIPPED' | 'RECEIVED' | 'CANCELLED',
): Promise<void> {
  await tx.query(advance, [transfers.map(({ id }) => id), to])
  const requestIds = transfers.flatMap(({ requestId }) => requestId ?? [])
  if (requestIds.length === 0) return
  for (const { state, ...data } of await tx.query<FollowedRequest>(followTransfers, [requestIds]))
    tx.emit(eventOf[state], { subject: `RestockRequest/${data.id}`, storeId: data.storeId, data })
}

interface FollowedRequest {
  id: string
  storeId: string
  state: keyof typeof eventOf
  transferIds: string[]
}

const eventOf = { IN_TRANSIT: RestockShipped, RECEIVED: RestockReceived, CANCELLED: RestockCancelled }

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
  `select product_id, quantity - short as quantity, received, quantity - short - received - lost as outstanding
   from transfer_line where transfer_id = $1 order by product_id`,
)
const advance = sql(
  'advance-transfers',
  `update transfer
   set state = $2,
       shipped_at = case $2 when 'SHIPPED' then now() else shipped_at end,
       received_at = case $2 when 'RECEIVED' then now() end,
       cancelled_at = case $2 when 'CANCELLED' then now() end
   where id = any($1::uuid[])`,
)
const followTransfers = sql(
  'follow-transfers',
  `update restock_request r set state = its.state
   from (select request_id,
                case when bool_and(state = 'CANCELLED') then 'CANCELLED'
                     when bool_and(state in ('RECEIVED', 'CANCELLED')) then 'RECEIVED'
                     when bool_or(state in ('SHIPPED', 'RECEIVED')) then 'IN_TRANSIT'
                     else 'APPROVED'
                end as state,
                array_agg(id order by id) as transfer_ids
         from transfer where request_id = any($1::uuid[]) group by request_id) its
   where r.id = its.request_id and r.state in ('APPROVED', 'IN_TRANSIT') and r.state <> its.state
   returning r.id, r.store_id, r.state, its.transfer_ids`,
)

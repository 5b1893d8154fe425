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
  /** CONFIRMED: a user of the receiving store confirms the receipt. AUTOMATIC: a job receives. */
  receiving: 'AUTOMATIC' | 'CONFIRMED'
  lines: CarriedLine[]
}

/**
 * `quantity` is the units that are sent: less than planned when the transfer was shortened, 0 when none
 * are left.
 */
interface CarriedLine extends ProductQuantity {
  received: number
  /** Units that have not arrived and are not lost. */
  outstanding: number
  /** Their cost, in thousandths of a minor unit. Null when it is not known, and before they are sent. */
  outstandingCost: number | null
}

/**
 * A transfer that the caller may read. Use only its stores and its request, which never change: it is
 * read outside the transaction, without a lock.
 * @throws Problem NotFound
 */
export async function transferById(ctx: Context, id: string): Promise<Transfer> {
  const found = await findTransfer(ctx, id)
  if (!found) throw notFound('Transfer', id)
  return found
}

/**
 * Locks a transfer until the transaction ends. Locks its request first, because a cancellation of the
 * request takes its locks in this order, and because the request follows all its transfers.
 */
export async function lockTransfer(tx: Queries, id: string): Promise<LockedTransfer | undefined> {
  await tx.query(sql('lock-request-of-transfer')`
    select r.id from restock_request r
    where r.id = (select request_id from transfer where id = ${id}) for no key update`)
  const [transfer] = await tx.query<Omit<LockedTransfer, 'lines'>>(lockTransferSql(id))
  // A separate statement: a statement that waited for the lock reads the lines as they were before.
  return (
    transfer && {
      ...transfer,
      lines: await tx.query<CarriedLine>(sql('read-transfer-lines')`
        select l.product_id, l.quantity - l.short as quantity, l.received,
          l.quantity - l.short - l.received - l.lost as outstanding,
          -sent.cost - l.received_cost as outstanding_cost
        from transfer_line l
        left join stock_movement sent
          on sent.reference_id = ${id} and sent.product_id = l.product_id and sent.reason = 'TRANSFER_OUT'
        where l.transfer_id = ${id} order by l.product_id`),
    }
  )
}

/** Locks a transfer that must be in the given state. @throws Problem WrongState */
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
 * Moves transfers to the next state: PLANNED -> SHIPPED -> RECEIVED, or PLANNED -> CANCELLED. A request
 * follows all its transfers: it is IN_TRANSIT when the first one leaves. When none is under way any
 * more it is RECEIVED, or CANCELLED if all of them were cancelled. Emits an event for each request that
 * changes.
 */
export async function advanceTransfers(
  tx: Tx,
  transfers: Pick<LockedTransfer, 'id' | 'requestId'>[],
  to: 'SHIPPED' | 'RECEIVED' | 'CANCELLED',
): Promise<void> {
  await tx.query(advance(transfers, to))
  const requestIds = transfers.flatMap(({ requestId }) => requestId ?? [])
  if (requestIds.length === 0) return
  for (const { state, ...data } of await tx.query<FollowedRequest>(followTransfers(requestIds)))
    tx.emit(eventOf[state], { subject: `RestockRequest/${data.id}`, storeId: data.storeId, data })
}

interface FollowedRequest {
  id: string
  storeId: string
  state: keyof typeof eventOf
  transferIds: string[]
}

const eventOf = { IN_TRANSIT: RestockShipped, RECEIVED: RestockReceived, CANCELLED: RestockCancelled }

/**
 * The guard: when two transactions change a transfer at once, the second waits and reads the state that
 * the first wrote.
 */
const lockTransferSql = (id: string) => sql('lock-transfer')`
  select t.id, t.request_id, t.from_store_id, t.to_store_id, t.state,
         coalesce((select receiving from store where id = t.to_store_id), 'CONFIRMED') as receiving
  from transfer t where t.id = ${id} for update`
const advance = (transfers: { id: string }[], to: string) => sql('advance-transfers')`
  update transfer
  set state = ${to},
      shipped_at = case ${to} when 'SHIPPED' then now() else shipped_at end,
      received_at = case ${to} when 'RECEIVED' then now() end,
      cancelled_at = case ${to} when 'CANCELLED' then now() end
  where id = any(${transfers.map(({ id }) => id)}::uuid[])`
const followTransfers = (requestIds: string[]) => sql('follow-transfers')`
  update restock_request r set state = its.state
  from (select request_id,
               case when bool_and(state = 'CANCELLED') then 'CANCELLED'
                    when bool_and(state in ('RECEIVED', 'CANCELLED')) then 'RECEIVED'
                    when bool_or(state in ('SHIPPED', 'RECEIVED')) then 'IN_TRANSIT'
                    else 'APPROVED'
               end as state,
               array_agg(id order by id) as transfer_ids
        from transfer where request_id = any(${requestIds}::uuid[]) group by request_id) its
  where r.id = its.request_id and r.state in ('APPROVED', 'IN_TRANSIT') and r.state <> its.state
  returning r.id, r.store_id, r.state, its.transfer_ids`

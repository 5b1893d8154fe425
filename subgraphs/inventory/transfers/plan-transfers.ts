import { v7 as uuid } from 'uuid'
import { TransferPlanned } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { type Movement, moveStock } from '../stock/move-stock.ts'
import { shipTransferJob } from './jobs.ts'

/** The units of a product that a source store gives. */
export interface Allocation {
  sourceStoreId: string
  productId: string
  quantity: number
}

/** Units to send to a store, for a request or, when `requestId` is null, for a user. */
interface Plan {
  requestId: string | null
  toStoreId: string
  allocations: Allocation[]
  note?: string | null
}

/**
 * Plans a transfer from each source store, all or none. Reserves the units at the source stores and
 * counts them as incoming at the receiving store. A job ships the transfers of a request. The number of
 * statements is constant.
 * @returns the ids of the transfers
 * @throws Problem InsufficientStock
 */
export async function planTransfers(tx: Tx, actor: Movement['actor'], plan: Plan): Promise<string[]> {
  const planned = await planTransfersOf(tx, actor, [plan])
  return planned.map(({ id }) => id)
}

/** Does the same for several plans with the same number of statements, all or none. */
export async function planTransfersOf(tx: Tx, actor: Movement['actor'], plans: Plan[]) {
  const planned = plans.flatMap(transfersFor)
  await moveStock(
    tx,
    // `onHand` does not change, so the ledger gets no entry.
    { reason: 'TRANSFER_OUT', reference: { kind: 'Transfer', id: planned[0]!.id }, actor },
    plans.flatMap(({ toStoreId, allocations }) =>
      allocations.flatMap(({ sourceStoreId, productId, quantity }) => [
        { storeId: sourceStoreId, productId, reserved: quantity },
        { storeId: toStoreId, productId, incoming: quantity },
      ]),
    ),
  )
  await tx.query(insertTransfers(JSON.stringify(planned)))
  for (const data of planned) {
    tx.emit(TransferPlanned, { subject: `Transfer/${data.id}`, storeId: data.fromStoreId, data })
    if (data.requestId) tx.enqueue(shipTransferJob, { transferId: data.id })
  }
  return planned
}

const transfersFor = ({ requestId, toStoreId, allocations, note = null }: Plan) =>
  [...new Set(allocations.map(({ sourceStoreId }) => sourceStoreId))].map((fromStoreId) => ({
    id: uuid(),
    requestId,
    fromStoreId,
    toStoreId,
    note,
    lines: allocations
      .filter(({ sourceStoreId }) => sourceStoreId === fromStoreId)
      .map(({ productId, quantity }) => ({ productId, quantity })),
  }))

const insertTransfers = (planned: string) => sql('plan-transfers')`
  with planned as (
    select * from json_to_recordset(${planned}::json)
      as p(id uuid, "requestId" uuid, "fromStoreId" uuid, "toStoreId" uuid, note text, lines json)
  ), inserted as (
    insert into transfer (id, request_id, from_store_id, to_store_id, state, note)
    select id, "requestId", "fromStoreId", "toStoreId", 'PLANNED', note from planned returning id
  )
  insert into transfer_line (transfer_id, product_id, quantity)
  select id, l."productId", l.quantity
  from inserted join planned using (id)
  cross join json_to_recordset(planned.lines) as l("productId" uuid, quantity bigint)`

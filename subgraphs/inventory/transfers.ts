import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import type { TransferState } from './generated.ts'

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

export async function lockTransfer(tx: Queries, id: string): Promise<LockedTransfer | undefined> {
  const [transfer] = await tx.query<LockedTransfer>(lock, [id])
  return transfer
}

/** PLANNED -> SHIPPED -> RECEIVED, the request with it. */
export async function advanceTransfer(tx: Queries, transfer: LockedTransfer, to: 'SHIPPED' | 'RECEIVED') {
  await tx.query(advance, [transfer.id, to])
  if (transfer.requestId) await tx.query(advanceRequest, [transfer.requestId, to])
}

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
const advanceRequest = sql(
  'advance-restock-request',
  `update restock_request set state = case $2 when 'SHIPPED' then 'IN_TRANSIT' else 'RECEIVED' end where id = $1`,
)

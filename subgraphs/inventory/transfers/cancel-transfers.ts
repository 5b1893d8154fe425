import { TransferCancelled } from '../../../contracts/events/inventory.ts'
import { sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import type { ProductQuantity } from '../mappers.ts'
import { type Movement, moveStock } from '../stock/move-stock.ts'
import type { LockedTransfer } from './locked-transfer.ts'

/**
 * Cancels the planned transfers of a request: their stock is no longer reserved at the source stores,
 * nor incoming at the receiving store. The caller has locked the request.
 * @returns the ids of the cancelled transfers
 */
export async function cancelTransfers(
  tx: Tx,
  actor: Movement['actor'],
  { requestId, note }: { requestId: string; note: string | null },
): Promise<string[]> {
  const cancelled = await tx.query<PlannedTransfer>(cancelPlanned(requestId))
  await releaseStock(tx, actor, cancelled, note)
  return cancelled.map(({ id }) => id)
}

/**
 * Releases the stock that transfers have reserved at their source stores, and takes it off `incoming`
 * at the receiving stores. Emits TransferCancelled. The caller changes the state of the transfers.
 */
export async function releaseStock(
  tx: Tx,
  actor: Movement['actor'],
  transfers: PlannedTransfer[],
  note: string | null,
): Promise<void> {
  const [first] = transfers
  if (!first) return
  const sent = ({ quantity }: ProductQuantity) => quantity > 0
  await moveStock(
    tx,
    // `onHand` does not change, as when the transfers were planned, so the ledger gets no entry.
    { reason: 'TRANSFER_OUT', reference: { kind: 'Transfer', id: first.id }, actor },
    transfers.flatMap(({ fromStoreId, toStoreId, lines }) =>
      lines.filter(sent).flatMap(({ productId, quantity }) => [
        { storeId: fromStoreId, productId, reserved: -quantity },
        { storeId: toStoreId, productId, incoming: -quantity },
      ]),
    ),
  )
  for (const { id, requestId, fromStoreId, toStoreId, lines } of transfers)
    tx.emit(TransferCancelled, {
      subject: `Transfer/${id}`,
      storeId: fromStoreId,
      data: {
        id,
        requestId,
        fromStoreId,
        toStoreId,
        note,
        lines: lines.filter(sent).map(({ productId, quantity }) => ({ productId, quantity })),
      },
    })
}

interface PlannedTransfer extends Pick<LockedTransfer, 'id' | 'requestId' | 'fromStoreId' | 'toStoreId'> {
  lines: ProductQuantity[]
}

const cancelPlanned = (requestId: string) => sql('cancel-planned-transfers')`
  update transfer t set state = 'CANCELLED', cancelled_at = now()
  where t.request_id = ${requestId} and t.state = 'PLANNED'
  returning t.id, t.request_id, t.from_store_id, t.to_store_id,
    (select json_agg(json_build_object('productId', l.product_id, 'quantity', l.quantity - l.short)
                     order by l.product_id)
     from transfer_line l where l.transfer_id = t.id) as lines`

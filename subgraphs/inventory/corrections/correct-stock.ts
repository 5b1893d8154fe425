import { TransferCancelled, TransferShortened } from '../../../contracts/events/inventory.ts'
import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { type Level, pairs } from '../level-key.ts'
import type { StockLevel } from '../stock/entities/stock-level.ts'
import { type LevelChange, type Movement, moveStock } from '../stock/move-stock.ts'
import { advanceTransfers } from '../transfers/locked-transfer.ts'
import { type Promised, promisesOn, whyTooLow } from './promises.ts'

/** A correction of stock levels of one store. */
interface Correction {
  storeId: string
  changes: (LevelChange & { onHand: number })[]
  /** True to let planned transfers send less when too many units are promised. */
  shorten: boolean
}

/**
 * Corrects stock levels of a store, all or none. When fewer units are left than are promised to planned
 * transfers, the correction is rejected. With `shorten` the promises are cut instead, the newest first:
 * each transfer sends the units that are left, and a transfer with none left is CANCELLED.
 * @returns the ids of the shortened transfers
 * @throws Problem StockLevelsChanged, InsufficientStock, StockPromised
 */
export async function correctStock(tx: Tx, movement: Movement, correction: Correction): Promise<string[]> {
  const { storeId, changes, shorten } = correction
  const promises = shorten ? await lockPromises(tx, correction) : []
  const cuts = shorten ? await cutsOf(tx, correction, promises) : []
  const freed = cuts.flatMap(({ toStoreId, productId, quantity }) => [
    { storeId, productId, reserved: -quantity },
    { storeId: toStoreId, productId, incoming: -quantity },
  ])
  await moveStock(tx, movement, [...changes, ...freed], async (short, names) => {
    const productIds = short.map(({ productId }) => productId)
    const present = shorten ? await promisesOn(tx, storeId, productIds) : []
    const isNew = (promise: Promised) => !promises.some(({ transferId }) => transferId === promise.transferId)
    return present.some(isNew) ? promisedMeanwhile() : whyTooLow(tx, short, names)
  })
  if (cuts.length > 0) await writeCuts(tx, storeId, cuts, movement.note ?? null)
  return [...new Set(cuts.map(({ transferId }) => transferId))]
}

/** A promise with `quantity` units to cut. */
type Cut = Promised

/**
 * Locks the promises on the stock levels. Requests are locked before transfers, as every transaction
 * that moves transfers does.
 */
async function lockPromises(tx: Tx, { storeId, changes }: Correction): Promise<Promised[]> {
  const productIds = changes.map(({ productId }) => productId)
  await tx.query(lockRequests(storeId, productIds))
  await tx.query(lockTransfers(storeId, productIds))
  // A separate statement: a statement that waited for the locks reads the lines as they were before.
  return promisesOn(tx, storeId, productIds)
}

/**
 * Locks all stock levels of the promises in the global lock order of stock levels, and calculates the
 * cuts.
 */
async function cutsOf(tx: Tx, { storeId, changes }: Correction, promises: Promised[]): Promise<Cut[]> {
  const levels = [
    ...changes.map(({ productId }) => ({ storeId, productId })),
    ...promises.map(({ toStoreId, productId }) => ({ storeId: toStoreId, productId })),
  ]
  const locked = await tx.query<StockLevel>(lockLevels(levels))
  return changes.flatMap(({ productId, onHand }) => {
    const level = locked.find((level) => level.storeId === storeId && level.productId === productId)
    if (!level) return []
    return newestFirst(
      promises.filter((promise) => promise.productId === productId),
      level.reserved - (level.onHand + onHand),
    )
  })
}

function newestFirst(promises: Promised[], missing: number): Cut[] {
  let left = missing
  return promises.toReversed().flatMap((promise) => {
    const quantity = Math.min(promise.quantity, left)
    if (quantity <= 0) return []
    left -= quantity
    return [{ ...promise, quantity }]
  })
}

async function writeCuts(tx: Tx, fromStoreId: string, cuts: Cut[], note: string | null): Promise<void> {
  const emptied = await tx.query<{ id: string }>(shortenLines(cuts))
  const transfers = new Map(cuts.map((cut) => [cut.transferId, cut]))
  const dataOf = ({ transferId: id, requestId, toStoreId }: Cut) => ({
    id,
    requestId,
    fromStoreId,
    toStoreId,
    note,
  })
  for (const [id, cut] of transfers)
    tx.emit(TransferShortened, {
      subject: `Transfer/${id}`,
      storeId: fromStoreId,
      data: {
        ...dataOf(cut),
        lines: cuts
          .filter(({ transferId }) => transferId === id)
          .map(({ productId, quantity }) => ({ productId, quantity })),
      },
    })
  const cancelled = emptied.map(({ id }) => transfers.get(id)!)
  for (const cut of cancelled)
    tx.emit(TransferCancelled, {
      subject: `Transfer/${cut.transferId}`,
      storeId: fromStoreId,
      data: { ...dataOf(cut), lines: [] },
    })
  if (cancelled.length > 0)
    await advanceTransfers(
      tx,
      cancelled.map(({ transferId: id, requestId }) => ({ id, requestId })),
      'CANCELLED',
    )
}

/**
 * Makes the transaction run again: 40001 is PostgreSQL's code for a serialization failure. The next run
 * sees the new promise.
 */
const promisedMeanwhile = () =>
  Object.assign(new Error('more was promised while the stock level was waited for'), { code: '40001' })

const ofPromises = (storeId: string, productIds: string[]) =>
  fragment`
    t.from_store_id = ${storeId} and t.state = 'PLANNED'
    and exists (select from transfer_line l
      where l.transfer_id = t.id and l.product_id = any(${productIds}::uuid[]))`
const lockRequests = (storeId: string, productIds: string[]) => sql('lock-requests-of-promises')`
  select r.id from restock_request r
  where r.id in (select t.request_id from transfer t where ${ofPromises(storeId, productIds)})
  order by r.id for no key update`
const lockTransfers = (storeId: string, productIds: string[]) => sql('lock-transfers-of-promises')`
  select t.id from transfer t where ${ofPromises(storeId, productIds)} order by t.id for update`
function lockLevels(levels: Level[]) {
  const [storeIds, productIds] = pairs(levels)
  return sql('lock-levels-of-promises')`
    select l.store_id, l.product_id, l.on_hand, l.reserved from stock_level l
    where (l.store_id, l.product_id) in (select * from unnest(${storeIds}::uuid[], ${productIds}::uuid[]))
    order by l.store_id, l.product_id for update`
}

/** @returns the transfers with no units left */
const shortenLines = (cuts: Promised[]) => sql('shorten-transfer-lines')`
  with cut as (
    select * from json_to_recordset(${JSON.stringify(cuts)}::json) as c("transferId" uuid, "productId" uuid,
      quantity bigint)
  ), shortened as (
    update transfer_line l set short = l.short + cut.quantity
    from cut where (l.transfer_id, l.product_id) = (cut."transferId", cut."productId")
    returning l.transfer_id, l.product_id, l.quantity - l.short as left
  )
  select l.transfer_id as id
  from transfer_line l left join shortened using (transfer_id, product_id)
  where l.transfer_id in (select "transferId" from cut)
  group by l.transfer_id
  having sum(coalesce(shortened.left, l.quantity - l.short)) = 0
  order by l.transfer_id`

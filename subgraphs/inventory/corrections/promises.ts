import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { Problem } from '../../../runtime/errors/problem.ts'
import { type ChangedShelf, insufficientStock } from '../stock/move-stock.ts'

/** What of a shelf is promised to a transfer that has not left. */
export interface Promised {
  transferId: string
  requestId: string | null
  toStoreId: string
  toStoreName: string
  productId: string
  quantity: number
}

/** The promises on shelves of a store, the oldest first. Without a lock: they are as they stand now. */
export const promisesOn = (db: Queries, storeId: string, productIds: string[]): Promise<Promised[]> =>
  db.query<Promised>(readPromises, [storeId, productIds])

/**
 * Why shelves of one store cannot be set so low: because there is less, or because more is promised.
 * @returns Problem InsufficientStock, StockPromised
 */
export async function whyTooLow(
  tx: Queries,
  short: ChangedShelf[],
  names: Map<string, string>,
): Promise<Error> {
  if (short.some((shelf) => left(shelf) < 0)) return insufficientStock(short, names)
  const [{ storeId }] = short as [ChangedShelf]
  const promises = await promisesOn(
    tx,
    storeId,
    short.map(({ productId }) => productId),
  )
  const lines = short.map((shelf) => ({
    product: { __typename: 'Product', id: shelf.productId },
    would: left(shelf),
    promised: shelf.onHand - shelf.available,
    promises: promises.filter(({ productId }) => productId === shelf.productId),
  }))
  const told = lines.map(
    ({ product, would, promised, promises }) =>
      `${names.get(product.id)}: ${would} would be there, ${promised} are promised: ${toldOf(promises)}`,
  )
  return new Problem(
    'StockPromised',
    'STOCK_PROMISED',
    `More is promised than would be there, nothing was set. ${told.join('; ')}. Ship or cancel these transfers first, or ask again with shortenPromises: then they send less.`,
    { lines },
  )
}

const left = ({ onHand, onHandDelta }: ChangedShelf) => onHand + onHandDelta

const mostTold = 3

function toldOf(promises: Promised[]): string {
  if (promises.length === 0) return 'to no open transfer, see stockIntegrity'
  const told = promises
    .slice(0, mostTold)
    .map(({ quantity, toStoreName, transferId }) => `${quantity} to ${toStoreName} (transfer ${transferId})`)
  const more = promises.length - told.length
  return [...told, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}

const readPromises = sql(
  'read-promises',
  `select t.id as transfer_id, t.request_id, t.to_store_id, coalesce(s.name, t.to_store_id::text) as to_store_name,
          l.product_id, l.quantity - l.short as quantity
   from transfer t
   join transfer_line l on l.transfer_id = t.id
   left join store s on s.id = t.to_store_id
   where t.from_store_id = $1 and t.state = 'PLANNED' and l.product_id = any($2::uuid[]) and l.quantity > l.short
   order by t.id, l.product_id`,
)

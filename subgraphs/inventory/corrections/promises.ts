import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import { problem } from '../problem.ts'
import { type ChangedLevel, insufficientStock } from '../stock/move-stock.ts'

/** Units of a stock level that are promised to a planned transfer. */
export interface Promised {
  transferId: string
  requestId: string | null
  toStoreId: string
  toStoreName: string
  productId: string
  quantity: number
}

/** The promises on stock levels of a store, oldest first. Reads them without a lock. */
export const promisesOn = (db: Queries, storeId: string, productIds: string[]): Promise<Promised[]> =>
  db.query<Promised>(readPromises(storeId, productIds))

/**
 * The reason why stock levels of one store cannot be set so low: too few units, or too many promised.
 * @returns Problem InsufficientStock or StockPromised
 */
export async function whyTooLow(
  tx: Queries,
  short: ChangedLevel[],
  names: Map<string, string>,
): Promise<Error> {
  if (short.some((level) => left(level) < 0)) return insufficientStock(short, names)
  const [{ storeId }] = short as [ChangedLevel]
  const promises = await promisesOn(
    tx,
    storeId,
    short.map(({ productId }) => productId),
  )
  const lines = short.map((level) => ({
    product: { __typename: 'Product', id: level.productId },
    onHandAfter: left(level),
    promised: level.onHand - level.available,
    promises: promises.filter(({ productId }) => productId === level.productId),
  }))
  const sentences = lines.map(
    ({ product, onHandAfter, promised, promises }) =>
      `${names.get(product.id)}: ${unitsOf(onHandAfter)} would be there, ${unitsOf(promised)} are promised: ${textOf(promises)}`,
  )
  return problem(
    'StockPromised',
    `More is promised than would be there, nothing was set. ${sentences.join('; ')}. Ship or cancel these transfers first, or ask again with shortenPromises: then they send less.`,
    { lines },
  )
}

const left = ({ onHand, onHandDelta }: ChangedLevel) => onHand + onHandDelta

const maxTold = 3

function textOf(promises: Promised[]): string {
  if (promises.length === 0) return 'to no open transfer, see stockIntegrity'
  const listed = promises
    .slice(0, maxTold)
    .map(
      ({ quantity, toStoreName, transferId }) =>
        `${unitsOf(quantity)} to ${toStoreName} (transfer ${transferId})`,
    )
  const more = promises.length - listed.length
  return [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')
}

const readPromises = (storeId: string, productIds: string[]) => sql('read-promises')`
  select t.id as transfer_id, t.request_id, t.to_store_id,
         coalesce(s.name, t.to_store_id::text) as to_store_name,
         l.product_id, l.quantity - l.short as quantity
  from transfer t
  join transfer_line l on l.transfer_id = t.id
  left join store s on s.id = t.to_store_id
  where t.from_store_id = ${storeId} and t.state = 'PLANNED' and l.product_id = any(${productIds}::uuid[])
    and l.quantity > l.short
  order by t.id, l.product_id`

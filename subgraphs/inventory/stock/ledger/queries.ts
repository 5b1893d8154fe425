import { fragment, unprepared } from '../../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import type { StockMovementFilter } from '../../generated/schema-types.ts'
import { storesToRead } from '../../scope.ts'
import type { StockMovement } from '../entities/stock-movement.ts'
import { firstIdOf } from './ledger-ids.ts'

/** The lines of the ledger, newest first. @throws FORBIDDEN */
export async function findMovements(ctx: Context, filter: StockMovementFilter, page: PageArguments) {
  const stores = await storesToRead(ctx, filter.storeIds)
  const where = fragment`(${stores}::uuid[] is null or store_id = any(${stores})) and ${narrowed(filter)}`
  return readPageById<StockMovement>(ctx.db, page, {
    list: 'Query.stockMovements',
    rows: (after, limit) => pageMovements({ stores, filter, after, limit }),
    count: unprepared`select count(*) from stock_movement where ${where}`,
  })
}

/** The columns of a movement. Its time is the time in its id. */
export const movementColumns = fragment`
  id, store_id, product_id, delta, balance, cost, reason, reference_kind, reference_id,
  actor_id, actor_name, note, uuid_extract_timestamp(id) as at`

function narrowed(filter: StockMovementFilter) {
  const { productId, reasons, referenceId } = filter
  const actor = filter.actorId?.toLowerCase()
  const from = filter.from && firstIdOf(filter.from)
  const until = filter.until && firstIdOf(filter.until)
  return fragment`
    (${productId}::uuid is null or product_id = ${productId})
    and (${reasons}::text[] is null or reason = any(${reasons}))
    and (${referenceId}::text is null or reference_id = ${referenceId})
    and (${actor}::text is null or actor_id = ${actor})
    and (${from}::uuid is null or id >= ${from}) and (${until}::uuid is null or id < ${until})`
}

interface AskedMovements {
  /** The stores; null for all stores. */
  stores: string[] | null
  filter: StockMovementFilter
  after: string | null
  limit: number
}

/**
 * For a list of stores, the statement reads one page of each store from the end of its ledger, and picks
 * one page from these pages. With a single condition on all stores, PostgreSQL would search all later
 * movements of the other stores for those of a store with few movements.
 */
export function pageMovements({ stores, filter, after, limit }: AskedMovements) {
  const where = fragment`${narrowed(filter)} and (${after}::uuid is null or id < ${after})`
  if (stores === null)
    return unprepared`
      select ${movementColumns} from stock_movement where ${where} order by id desc limit ${limit}`
  return unprepared`
    select page.* from (select distinct unnest(${stores}::uuid[]) as store_id) asked
    cross join lateral (
      select ${movementColumns} from stock_movement m
      where m.store_id = asked.store_id and ${where}
      order by id desc limit ${limit}) page
    order by page.id desc limit ${limit}`
}

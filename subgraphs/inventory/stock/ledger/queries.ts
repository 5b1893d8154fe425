import { unprepared } from '../../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import type { StockMovementFilter } from '../../generated/schema-types.ts'
import { storesToRead } from '../../scope.ts'
import type { StockMovement } from '../entities/stock-movement.ts'
import { firstIdOf } from './ledger-ids.ts'

/** The lines of the ledger, newest first. @throws FORBIDDEN */
export async function findMovements(ctx: Context, filter: StockMovementFilter, page: PageArguments) {
  const where = [
    await storesToRead(ctx, filter.storeIds),
    filter.productId ?? null,
    filter.reasons ?? null,
    filter.referenceId ?? null,
    filter.actorId?.toLowerCase() ?? null,
    filter.from ? firstIdOf(filter.from) : null,
    filter.until ? firstIdOf(filter.until) : null,
  ]
  const statement = where[0] ? movementPages.ofStores : movementPages.ofAll
  return readPageById<StockMovement>(ctx.db, page, {
    list: 'Query.stockMovements',
    rows: statement,
    count: countMovements,
    where,
  })
}

/** The columns of a movement. Its time is the time in its id. */
export const movementColumns = `id, store_id, product_id, delta, balance, reason, reference_kind, reference_id,
  actor_id, actor_name, note, uuid_extract_timestamp(id) as at`

const narrowed = `($2::uuid is null or product_id = $2)
  and ($3::text[] is null or reason = any($3)) and ($4::text is null or reference_id = $4)
  and ($5::text is null or actor_id = $5) and ($6::uuid is null or id >= $6) and ($7::uuid is null or id < $7)`
const narrowedByStore = `($1::uuid[] is null or store_id = any($1)) and ${narrowed}`
/**
 * For some stores, the statement reads one page of each store, from the end of its ledger, and
 * picks one page from these. With a single condition on all stores, PostgreSQL would search all
 * later movements of the other stores for those of a store with few movements.
 */
export const movementPages = {
  ofStores: unprepared(`select page.* from (select distinct unnest($1::uuid[]) as store_id) asked
     cross join lateral (
       select ${movementColumns} from stock_movement m
       where m.store_id = asked.store_id and ${narrowed} and ($8::uuid is null or id < $8)
       order by id desc limit $9) page
     order by page.id desc limit $9`),
  ofAll: unprepared(`select ${movementColumns} from stock_movement
     where ${narrowedByStore} and ($8::uuid is null or id < $8) order by id desc limit $9`),
}
const countMovements = unprepared(`select count(*) from stock_movement where ${narrowedByStore}`)

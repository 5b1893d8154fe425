import { sql } from '../../../../runtime/database/sql.ts'
import { type PageArguments, readPageById } from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import { capped, mustSeeStock } from '../../scope.ts'
import type { PastLevel, ReplayedState } from '../mappers.ts'
import { firstIdOf } from './ledger-ids.ts'
import { movementColumns } from './queries.ts'

/**
 * The units that a store had at a moment: for each product the balance after its last movement
 * until then. @throws FORBIDDEN
 */
export async function findPastLevels(
  ctx: Context,
  storeId: string,
  productIds: readonly string[],
  at: Date,
): Promise<PastLevel[]> {
  await mustSeeStock(ctx, storeId)
  const asked = [...new Set(capped('productIds', productIds))]
  return ctx.db.query<PastLevel>(readPastLevels, [storeId, asked, firstIdAfter(at)])
}

/** The states of a stock level, oldest first. Each is the sum of all movements up to it. @throws FORBIDDEN */
export async function replayLevel(
  ctx: Context,
  { storeId, productId, upTo }: { storeId: string; productId: string; upTo?: Date | null },
  page: PageArguments,
) {
  await mustSeeStock(ctx, storeId)
  const level = [storeId, productId, upTo ? firstIdAfter(upTo) : null]
  return readPageById<ReplayedState>(ctx.db, page, {
    list: 'Query.stockHistory',
    rows: replay,
    count: countStates,
    where: level,
  })
}

const firstIdAfter = (moment: Date) => firstIdOf(new Date(moment.getTime() + 1))

const readPastLevels = sql(
  'read-past-levels',
  `select p.id as product_id, coalesce(last.balance, 0) as on_hand
   from product p
   left join lateral (
     select balance from stock_movement m
     where m.store_id = $1 and m.product_id = p.id and m.id < $3 order by m.id desc limit 1) last on true
   where p.id = any($2::uuid[]) order by p.id`,
)
const levelWhere = 'store_id = $1 and product_id = $2 and ($3::uuid is null or id < $3)'
const replay = sql(
  'replay-level',
  `select * from (
     select ${movementColumns}, (sum(delta) over (order by id))::bigint as on_hand
     from stock_movement where ${levelWhere}) states
   where $4::uuid is null or id > $4 order by id limit $5`,
)
const countStates = sql('count-level-states', `select count(*) from stock_movement where ${levelWhere}`)

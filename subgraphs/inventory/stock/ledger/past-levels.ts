import { fragment, sql } from '../../../../runtime/database/sql.ts'
import { limitIds } from '../../../../runtime/graphql/limit-ids.ts'
import { type PageArguments, readPageById } from '../../../../runtime/graphql/pages.ts'
import type { Context } from '../../context.ts'
import { mustSeeStock } from '../../scope.ts'
import type { PastLevel, ReplayedState } from '../mappers.ts'
import { firstIdAfter } from './ledger-ids.ts'
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
  const asked = [...new Set(limitIds('productIds', productIds))]
  return ctx.db.query<PastLevel>(readPastLevels(storeId, asked, at))
}

/** The states of a stock level, oldest first. Each is the sum of all movements up to it. @throws FORBIDDEN */
export async function replayLevel(
  ctx: Context,
  { storeId, productId, upTo }: { storeId: string; productId: string; upTo?: Date | null },
  page: PageArguments,
) {
  await mustSeeStock(ctx, storeId)
  const end = upTo && firstIdAfter(upTo)
  const where = fragment`
    store_id = ${storeId} and product_id = ${productId} and (${end}::uuid is null or id < ${end})`
  return readPageById<ReplayedState>(ctx.db, page, {
    list: 'Query.stockHistory',
    rows: (after, limit) => sql('replay-level')`
      select * from (
           select ${movementColumns}, (sum(delta) over (order by id))::bigint as on_hand
           from stock_movement where ${where}) states
         where ${after}::uuid is null or id > ${after} order by id limit ${limit}`,
    count: sql('count-level-states')`select count(*) from stock_movement where ${where}`,
  })
}

const readPastLevels = (storeId: string, asked: string[], at: Date) => sql('read-past-levels')`
  select p.id as product_id, coalesce(last.balance, 0) as on_hand
  from product p
  left join lateral (
    select balance from stock_movement m
    where m.store_id = ${storeId} and m.product_id = p.id and m.id < ${firstIdAfter(at)}
    order by m.id desc limit 1) last on true
  where p.id = any(${asked}::uuid[]) order by p.id`

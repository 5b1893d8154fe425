import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { Problem } from '../../../runtime/errors/problem.ts'
import { unitsOf } from '../../../runtime/values/quantity.ts'
import { problem } from '../problem.ts'
import type { SourceWithSurplus } from './mappers.ts'
import { spare, surplus } from './planning/surplus.ts'

const max = 10

/**
 * The problem for an approval without source stores: no centre supplies the store, and the lines name
 * no source store. It lists for each product the open stores that could spare most, calculated as the
 * planner does.
 */
export async function sourceNeeded(
  db: Queries,
  storeId: string,
  lines: { productId: string; quantity: number }[],
): Promise<Problem> {
  const found = await db.query<{ productId: string; sourceStores: SourceWithSurplus[] }>(
    readSources(
      lines.map(({ productId }) => productId),
      storeId,
    ),
  )
  const sourcesOf = new Map(found.map(({ productId, sourceStores }) => [productId, sourceStores]))
  const listed = lines.map(({ productId, quantity }) => `${unitsOf(quantity)} of ${productId}`).join('; ')
  return problem(
    'SourceNeeded',
    `No open centre supplies this store, and no source store is named for ${listed}. Name a sourceStoreId in each of these lines.`,
    {
      lines: lines.map(({ productId, quantity }) => ({
        product: { __typename: 'Product', id: productId },
        quantity,
        sourceStores: sourcesOf.get(productId) ?? [],
      })),
    },
  )
}

const readSources = (productIds: string[], storeId: string) => sql('read-possible-sources')`
  select key.product_id, json_agg(json_build_object('storeId', source.store_id, 'surplus', source.surplus)
                                    order by source.surplus desc, source.store_id) as source_stores
  from unnest(${productIds}::uuid[]) as key(product_id)
  cross join lateral (
    select able.* from (
      select l.store_id, ${surplus} as surplus
      from stock_level l join store s on s.id = l.store_id and s.closed_at is null
      where l.product_id = key.product_id and l.store_id <> ${storeId} and ${spare} > 0) able
    where able.surplus > 0
    order by able.surplus desc, able.store_id limit ${max}) source
  group by key.product_id`

import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { byId, byKey, byParent } from '../../../runtime/graphql/loaders.ts'
import type { Availability } from '../generated/schema-types.ts'
import { levelKey, unzip } from '../level-key.ts'
import { Delivery } from './deliveries/entities/delivery.ts'
import type { SalesRate } from './entities/sales-rate.ts'
import type { StockLevel } from './entities/stock-level.ts'
import { locationLoaders } from './locations/loaders.ts'

export const stockLoaders = (db: Queries) => ({
  ...locationLoaders(db),
  delivery: byId(db, Delivery),
  levelsOfStore: byParent(
    (storeIds, page: LevelPage) => db.query<StockLevel>(readLevelPages(storeIds, page)),
    ({ storeId }) => storeId,
  ),
  levelCountOfStore: byParent(
    (storeIds, productIds: string[] | null) =>
      db.query<{ storeId: string; count: number }>(sql('load-level-counts')`
        select store_id, count(*) from stock_level
        where store_id = any(${storeIds}::uuid[])
          and (${productIds}::uuid[] is null or product_id = any(${productIds})) group by store_id`),
    ({ storeId }) => storeId,
  ),
  level: byKey(
    (levels) => db.query<StockLevel>(readLevels(levels)),
    ({ storeId, productId }) => levelKey(storeId, productId),
  ),
  salesRate: byKey(
    (levels) => db.query<SalesRate>(readSalesRates(levels)),
    ({ storeId, productId }) => levelKey(storeId, productId),
  ),
  availability: byKey(
    (ids) => db.query<{ productId: string; availability: Availability }>(readAvailability(ids)),
    ({ productId }) => productId,
  ),
})

/** A page of a store's stock levels, sorted by product id. Null filters select everything. */
interface LevelPage {
  productIds: string[] | null
  after: string | null
  limit: number
}

/** SQL of the relation `key` with the stock levels of these keys. */
function unzipped(keys: readonly string[]) {
  const [storeIds, productIds] = unzip(keys)
  return fragment`unnest(${storeIds}::uuid[], ${productIds}::uuid[]) as key(store_id, product_id)`
}

const readLevelPages = (storeIds: string[], page: LevelPage) => sql('load-level-pages')`
  select page.* from unnest(${storeIds}::uuid[]) as key(store_id)
  cross join lateral (
    select * from stock_level l
    where l.store_id = key.store_id
      and (${page.productIds}::uuid[] is null or l.product_id = any(${page.productIds}))
      and (${page.after}::uuid is null or l.product_id > ${page.after})
    order by l.product_id limit ${page.limit}) page
  order by page.store_id, page.product_id`
const readLevels = (keys: readonly string[]) => sql('load-levels')`
  select l.* from stock_level l
  join ${unzipped(keys)} using (store_id, product_id)`
const readSalesRates = (keys: readonly string[]) => sql('load-sales-rates')`
  select p.* from sales_rate p
  join ${unzipped(keys)} using (store_id, product_id)`
/**
 * Every caller may read this, for whole pages of the catalogue. It joins, because `isServed` would
 * take two reads for each stock level.
 */
const readAvailability = (ids: readonly string[]) => sql('load-availability')`
  select product_id,
         case when bool_or(on_hand - reserved > reorder_point) then 'IN_STOCK'
              when bool_or(on_hand - reserved > 0) then 'LOW'
              else 'OUT' end as availability
  from stock_level l
  join product p on p.id = l.product_id and p.archived_at is null
  left join store s on s.id = l.store_id
  where l.product_id = any(${ids}::uuid[]) and s.closed_at is null
  group by product_id`

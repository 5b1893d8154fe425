import { type Fragment, fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { ownEvents } from '../../../runtime/events/own-events.ts'
import { byId, byKey, byParent } from '../../../runtime/graphql/loaders.ts'
import type { AskedSteps } from '../history-steps.ts'
import { categoryLists } from './categories/category-lists.ts'
import { Category } from './entities/category.ts'
import { Product } from './entities/product.ts'
import type { ChangedPrice } from './mappers.ts'
import { packLoaders } from './packs/loaders.ts'

export const catalogueLoaders = (db: Queries) => ({
  product: byId(db, Product),
  category: byId(db, Category),
  ...categoryLists(db),
  ...packLoaders(db),
  priceHistory: byParent(
    (ids, { before, limit }: AskedSteps) => db.query<ChangedPrice>(readPriceHistory(ids, before, limit)),
    ({ productId }) => productId,
  ),
  priceChangeCount: byKey(
    (ids) =>
      db.query<{ productId: string; count: number }>(sql('load-price-change-counts')`
        select asked.id as product_id, (select count(*)
          from (${pricesOf(fragment`asked.id`)}) changes) as count
        from unnest(${ids}::uuid[]) as asked(id)`),
    ({ productId }) => productId,
  ),
})

const pricesOf = (product: Fragment) => fragment`
  select version, price, price_before, at, actor from (
    select (data->>'version')::int as version, (data->>'price')::bigint as price, time as at,
           lag((data->>'price')::bigint) over (order by (data->>'version')::int) as price_before,
           json_build_object('id', actor_id, 'name', actor_name) as actor
    from ${ownEvents(fragment`subject = 'Product/' || ${product}`)} said
    where type = 'ProductChanged') stated
  where price is distinct from price_before`
const readPriceHistory = (ids: string[], before: string | null, limit: number) => sql('load-price-history')`
  select asked.id as product_id, page.* from unnest(${ids}::uuid[]) as asked(id)
  cross join lateral (
    select * from (${pricesOf(fragment`asked.id`)}) changes
    where ${before}::int is null or version < ${before} order by version desc limit ${limit}) page
  order by asked.id, page.version desc`

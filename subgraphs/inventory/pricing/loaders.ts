import { NIL } from 'uuid'
import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { byId, byKey, byParent } from '../../../runtime/graphql/loaders.ts'
import { applicableLists, listedPrice } from './applicable-lists.ts'
import { PriceList } from './entities/price-list.ts'
import { TaxSchedule } from './entities/tax-schedule.ts'
import type { ListedLine } from './mappers.ts'

/** A page of the lines of a list, by the name of the product. Null for the first page. */
interface LinePage {
  after: [name: string, id: string, packId: string] | null
  limit: number
}

export const pricingLoaders = (db: Queries) => ({
  priceList: byId(db, PriceList),
  taxSchedule: byId(db, TaxSchedule),
  /** The price of each product today in a store; without a store, that of the chain. */
  price: byParent(
    (productIds, { storeId }: { storeId: string | null }) =>
      db.query<{ id: string; price: number }>(sql('load-prices')`
        with lists as materialized (
          select * from ${applicableLists(fragment`${storeId}`, fragment`null`)} applicable)
        select p.id, coalesce(${listedPrice(fragment`lists`, fragment`p.id`)}, p.price) as price
        from product p where p.id = any(${productIds}::uuid[])`),
    ({ id }) => id,
  ),
  storesOfPriceList: byKey(
    (ids) =>
      db.query<{ priceListId: string; storeIds: string[] }>(sql('load-stores-of-price-lists')`
        select price_list_id, array_agg(store_id order by store_id) as store_ids
        from price_list_store where price_list_id = any(${ids}::uuid[]) group by price_list_id`),
    ({ priceListId }) => priceListId,
  ),
  linesOfPriceList: byParent(
    (ids, page: LinePage) => db.query<ListedLine>(readLines(ids, page)),
    ({ priceListId }) => priceListId,
  ),
  lineCountOfPriceList: byKey(
    (ids) =>
      db.query<{ priceListId: string; count: number }>(sql('load-line-counts-of-price-lists')`
        select price_list_id, count(*) from price_list_line
        where price_list_id = any(${ids}::uuid[]) and replaced_at is null group by price_list_id`),
    ({ priceListId }) => priceListId,
  ),
})

function readLines(ids: string[], { after, limit }: LinePage) {
  const [name, id, packId] = after ?? [null, null, null]
  return sql('load-lines-of-price-lists')`
    select page.* from unnest(${ids}::uuid[]) as key(id)
    cross join lateral (
      select l.*, folded(p.name) as sort_name
      from price_list_line l join product p on p.id = l.product_id
      where l.price_list_id = key.id and l.replaced_at is null
        and (${name}::text is null or (folded(p.name), p.id, coalesce(l.pack_id, ${NIL})) > (${name}, ${id}::uuid, ${packId}::uuid))
      order by folded(p.name), p.id, coalesce(l.pack_id, ${NIL}) limit ${limit}) page
    order by page.price_list_id, page.sort_name, page.product_id, coalesce(page.pack_id, ${NIL})`
}

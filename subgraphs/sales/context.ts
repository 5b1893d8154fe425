import { In } from 'typeorm'
import { sql } from '../../runtime/database/sql.ts'
import type { Queries } from '../../runtime/database/transaction.ts'
import { byKey, byParent } from '../../runtime/graphql/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { Sale } from './checkout/entities/sale.ts'
import type { PricedLine } from './mappers.ts'
import { voucherLoaders } from './payments/loaders.ts'
import { returnLoaders } from './returns/loaders.ts'
import { sessionLoaders } from './sessions/loaders.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each loader makes one statement for all keys that an operation asks for. */
export function loaders(db: Queries) {
  return {
    ...returnLoaders(db),
    ...sessionLoaders(db),
    ...voucherLoaders(db),
    sale: byKey(
      (ids) => db.manager.findBy(Sale, { id: In(ids) }),
      ({ id }) => id,
    ),
    salesOfStore: byParent(
      (storeIds, { after, limit }: { after: string | null; limit: number }) =>
        db.query<Sale>(readSalePages(storeIds, after, limit)),
      ({ storeId }) => storeId,
    ),
    saleCountOfStore: byParent(
      (storeIds, _: null) =>
        db.query<{ storeId: string; count: number }>(sql('load-sale-counts')`
          select store_id, count(*) from sale where store_id = any(${storeIds}::uuid[]) group by store_id`),
      ({ storeId }) => storeId,
    ),
    lines: byKey(
      (ids) =>
        db.query<{ saleId: string; lines: PricedLine[] }>(sql('load-sale-lines')`
          select sale_id,
            json_agg(json_build_object('productId', product_id, 'name', name, 'sku', sku, 'barcode', barcode,
                                                     'quantity', quantity, 'unitPrice', unit_price, 'total',
                                                       total,
                                                     'tax', tax, 'parts', parts) order by place) as lines
          from sale_line where sale_id = any(${ids}::uuid[]) group by sale_id`),
      ({ saleId }) => saleId,
    ),
  }
}

/** A page of each store's sales, newest first. */
const readSalePages = (storeIds: string[], after: string | null, limit: number) => sql('load-sale-pages')`
  select page.* from unnest(${storeIds}::uuid[]) as requested_store(store_id)
  cross join lateral (
    select * from sale s where s.store_id = requested_store.store_id and (${after}::uuid is null or s.id < ${after})
    order by s.id desc limit ${limit}) page
  order by page.store_id, page.id desc`

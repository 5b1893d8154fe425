import { In } from 'typeorm'
import { sql } from '../../runtime/database/sql.ts'
import type { Queries } from '../../runtime/database/transaction.ts'
import { byKey, byParent } from '../../runtime/graphql/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { Sale } from './checkout/entities/sale.ts'
import type { PricedLine } from './mappers.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each loader makes one statement for all keys that an operation asks for. */
export function loaders(db: Queries) {
  return {
    sale: byKey(
      (ids) => db.manager.findBy(Sale, { id: In(ids) }),
      ({ id }) => id,
    ),
    salesOfStore: byParent(
      (storeIds, { after, limit }: { after: string | null; limit: number }) =>
        db.query<Sale>(readSalePages, [storeIds, after, limit]),
      ({ storeId }) => storeId,
    ),
    saleCountOfStore: byParent(
      (storeIds, _: null) => db.query<{ storeId: string; count: number }>(countSales, [storeIds]),
      ({ storeId }) => storeId,
    ),
    lines: byKey(
      (ids) => db.query<{ saleId: string; lines: PricedLine[] }>(readLines, [ids]),
      ({ saleId }) => saleId,
    ),
  }
}

/** A page of each store's sales, newest first. */
const readSalePages = sql(
  'load-sale-pages',
  `select page.* from unnest($1::uuid[]) as asked(store_id)
   cross join lateral (
     select * from sale s where s.store_id = asked.store_id and ($2::uuid is null or s.id < $2)
     order by s.id desc limit $3) page
   order by page.store_id, page.id desc`,
)
const countSales = sql(
  'load-sale-counts',
  'select store_id, count(*) from sale where store_id = any($1::uuid[]) group by store_id',
)
const readLines = sql(
  'load-sale-lines',
  `select sale_id, json_agg(json_build_object('productId', product_id, 'name', name, 'sku', sku, 'barcode', barcode,
                                              'quantity', quantity, 'unitPrice', unit_price, 'total', total,
                                              'tax', tax) order by place) as lines
   from sale_line where sale_id = any($1::uuid[]) group by sale_id`,
)

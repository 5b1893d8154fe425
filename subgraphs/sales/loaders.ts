import { In } from 'typeorm'
import { validate } from 'uuid'
import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import { byKey } from '../../runtime/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { Sale } from './entities/sale.ts'
import type { PricedLine } from './parents.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each is one statement, for as many keys as an operation asks for. */
export function loaders(db: Queries) {
  return {
    sale: byKey(
      (ids) => db.manager.findBy(Sale, { id: In(ids.filter((id) => validate(id))) }),
      ({ id }) => id,
    ),
    lines: byKey(
      (ids) => db.query<{ saleId: string; lines: PricedLine[] }>(readLines, [ids]),
      ({ saleId }) => saleId,
    ),
  }
}

const readLines = sql(
  'load-sale-lines',
  `select sale_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity, 'unitPrice', unit_price,
                                              'total', total, 'tax', tax) order by product_id) as lines
   from sale_line where sale_id = any($1::uuid[]) group by sale_id`,
)

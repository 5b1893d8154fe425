import { In } from 'typeorm'
import { validate } from 'uuid'
import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import { byKey } from '../../runtime/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { Category } from './entities/category.ts'
import { Product } from './entities/product.ts'
import { RestockRequest } from './entities/restock-request.ts'
import type { RestockRequestLine } from './entities/restock-request-line.ts'
import { StockAlert } from './entities/stock-alert.ts'
import type { StockLevel } from './entities/stock-level.ts'
import { Store } from './entities/store.ts'
import { Transfer } from './entities/transfer.ts'
import type { TransferLine } from './entities/transfer-line.ts'
import type { Availability } from './generated.ts'
import type { HistoryStep } from './parents.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each is one statement, for as many keys as an operation asks for. */
export function loaders(db: Queries) {
  const byId = <Row extends { id: string }>(entity: new () => Row) =>
    byKey(
      (ids) =>
        db.manager.getRepository<Row>(entity).findBy({ id: In(ids.filter((id) => validate(id))) } as never),
      ({ id }) => id,
    )
  return {
    product: byId(Product),
    category: byId(Category),
    store: byId(Store),
    alert: byId(StockAlert),
    restockRequest: byId(RestockRequest),
    transfer: byId(Transfer),
    level: byKey(
      (shelves) => db.query<StockLevel>(readLevels, unzip(shelves)),
      ({ storeId, productId }) => shelfKey(storeId, productId),
    ),
    availability: byKey(
      (ids) => db.query<{ productId: string; availability: Availability }>(readAvailability, [ids]),
      ({ productId }) => productId,
    ),
    requestLines: byKey(
      (ids) => db.query<{ requestId: string; lines: RestockRequestLine[] }>(readRequestLines, [ids]),
      ({ requestId }) => requestId,
    ),
    requestTransfers: byKey(
      (ids) => db.query<{ requestId: string; ids: string[] }>(readRequestTransfers, [ids]),
      ({ requestId }) => requestId,
    ),
    transferLines: byKey(
      (ids) => db.query<{ transferId: string; lines: TransferLine[] }>(readTransferLines, [ids]),
      ({ transferId }) => transferId,
    ),
    history: byKey(
      (subjects) => db.query<{ subject: string; steps: HistoryStep[] }>(readHistory, [subjects]),
      ({ subject }) => subject,
    ),
  }
}

/** A shelf as one key of a loader. */
export const shelfKey = (storeId: string, productId: string) => `${storeId} ${productId}`

function unzip(shelves: readonly string[]) {
  const pairs = shelves.map((shelf) => shelf.split(' ')).filter((ids) => ids.every((id) => validate(id)))
  return [pairs.map(([storeId]) => storeId), pairs.map(([, productId]) => productId)]
}

const readLevels = sql(
  'load-levels',
  `select l.* from stock_level l
   join unnest($1::uuid[], $2::uuid[]) as asked(store_id, product_id) using (store_id, product_id)`,
)
const readAvailability = sql(
  'load-availability',
  `select product_id,
          case when bool_or(on_hand - reserved > reorder_point) then 'IN_STOCK'
               when bool_or(on_hand - reserved > 0) then 'LOW'
               else 'OUT' end as availability
   from stock_level where product_id = any($1::uuid[]) group by product_id`,
)
const readRequestLines = sql(
  'load-request-lines',
  `select request_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity)
                               order by product_id) as lines
   from restock_request_line where request_id = any($1::uuid[]) group by request_id`,
)
const readRequestTransfers = sql(
  'load-request-transfers',
  `select request_id, array_agg(id order by id) as ids
   from transfer where request_id = any($1::uuid[]) group by request_id`,
)
const readTransferLines = sql(
  'load-transfer-lines',
  `select transfer_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity)
                                order by product_id) as lines
   from transfer_line where transfer_id = any($1::uuid[]) group by transfer_id`,
)
const readHistory = sql(
  'load-history',
  `select subject, json_agg(json_build_object('type', type, 'at', time,
            'actor', json_build_object('id', actor_id, 'name', actor_name)) order by position) as steps
   from event where subject = any($1) group by subject`,
)

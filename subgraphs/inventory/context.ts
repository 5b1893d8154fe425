import { In } from 'typeorm'
import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import { byKey, byParent } from '../../runtime/graphql/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { StockAlert } from './alerts/entities/stock-alert.ts'
import { categoryLists } from './catalogue/categories/category-lists.ts'
import { Category } from './catalogue/entities/category.ts'
import { Product } from './catalogue/entities/product.ts'
import type { Availability } from './generated/schema-types.ts'
import { histories } from './histories.ts'
import { shelfKey } from './level-key.ts'
import type { NotificationLine } from './notifications/entities/notification-line.ts'
import { NotificationRule } from './notifications/entities/notification-rule.ts'
import { Store } from './read-models/entities/store.ts'
import type { RestockAllocation } from './restock/entities/restock-allocation.ts'
import { RestockRequest } from './restock/entities/restock-request.ts'
import type { RestockRequestLine } from './restock/entities/restock-request-line.ts'
import { RestockRule } from './restock/entities/restock-rule.ts'
import { Delivery } from './stock/deliveries/entities/delivery.ts'
import type { ShelfPace } from './stock/entities/sales-rate.ts'
import type { StockLevel } from './stock/entities/stock-level.ts'
import { Transfer } from './transfers/entities/transfer.ts'
import type { TransferLine } from './transfers/entities/transfer-line.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each is one statement, for as many keys as an operation asks for. */
export function loaders(db: Queries) {
  const byId = <Row extends { id: string }>(entity: new () => Row) =>
    byKey(
      (ids) => db.manager.getRepository<Row>(entity).findBy({ id: In(ids) } as never),
      ({ id }) => id,
    )
  return {
    product: byId(Product),
    category: byId(Category),
    ...categoryLists(db),
    store: byId(Store),
    alert: byId(StockAlert),
    restockRequest: byId(RestockRequest),
    restockRule: byId(RestockRule),
    transfer: byId(Transfer),
    delivery: byId(Delivery),
    readableStores: byKey(
      (storeIds) => db.query<{ storeId: string; ids: string[] }>(readReadableStores, [storeIds]),
      ({ storeId }) => storeId,
    ),
    levelsOfStore: byParent(
      (storeIds, asked: AskedLevels) =>
        db.query<StockLevel>(readLevelPages, [storeIds, asked.productIds, asked.after, asked.limit]),
      ({ storeId }) => storeId,
    ),
    levelCountOfStore: byParent(
      (storeIds, productIds: string[] | null) =>
        db.query<{ storeId: string; count: number }>(countLevels, [storeIds, productIds]),
      ({ storeId }) => storeId,
    ),
    level: byKey(
      (shelves) => db.query<StockLevel>(readLevels, unzip(shelves)),
      ({ storeId, productId }) => shelfKey(storeId, productId),
    ),
    pace: byKey(
      (shelves) => db.query<ShelfPace>(readPaces, unzip(shelves)),
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
    requestAllocations: byKey(
      (ids) =>
        db.query<{ requestId: string; allocations: RestockAllocation[] }>(readRequestAllocations, [ids]),
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
    ...histories(db),
    notificationRule: byId(NotificationRule),
    notificationLines: byParent(
      (ids, _: null) => db.query<NotificationLine>(readNotificationLines, [ids]),
      ({ notificationId }) => notificationId,
    ),
  }
}

/** A page of a store's shelves, by product; null does not narrow. */
interface AskedLevels {
  productIds: string[] | null
  after: string | null
  limit: number
}

function unzip(shelves: readonly string[]) {
  const pairs = shelves.map((shelf) => shelf.split(' '))
  return [pairs.map(([storeId]) => storeId), pairs.map(([, productId]) => productId)]
}

/** From the point of view of each store: itself, its centre and head office. */
const readReadableStores = sql(
  'load-readable-stores',
  `select own.id as store_id,
          array(select own.id union select mine.supplied_by where mine.supplied_by is not null
                union select id from store where kind = 'HEAD_OFFICE') as ids
   from unnest($1::uuid[]) as own(id) left join store mine on mine.id = own.id`,
)
const readLevelPages = sql(
  'load-level-pages',
  `select page.* from unnest($1::uuid[]) as asked(store_id)
   cross join lateral (
     select * from stock_level l
     where l.store_id = asked.store_id and ($2::uuid[] is null or l.product_id = any($2))
       and ($3::uuid is null or l.product_id > $3)
     order by l.product_id limit $4) page
   order by page.store_id, page.product_id`,
)
const countLevels = sql(
  'load-level-counts',
  `select store_id, count(*) from stock_level
   where store_id = any($1::uuid[]) and ($2::uuid[] is null or product_id = any($2)) group by store_id`,
)
const readLevels = sql(
  'load-levels',
  `select l.* from stock_level l
   join unnest($1::uuid[], $2::uuid[]) as asked(store_id, product_id) using (store_id, product_id)`,
)
const readPaces = sql(
  'load-paces',
  `select p.* from shelf_pace p
   join unnest($1::uuid[], $2::uuid[]) as asked(store_id, product_id) using (store_id, product_id)`,
)
/** For everybody, and for whole pages of the catalogue: joined, because `isServed` reads twice for each shelf. */
const readAvailability = sql(
  'load-availability',
  `select product_id,
          case when bool_or(on_hand - reserved > reorder_point) then 'IN_STOCK'
               when bool_or(on_hand - reserved > 0) then 'LOW'
               else 'OUT' end as availability
   from stock_level l
   join product p on p.id = l.product_id and p.archived_at is null
   left join store s on s.id = l.store_id
   where l.product_id = any($1::uuid[]) and s.closed_at is null
   group by product_id`,
)
const readRequestLines = sql(
  'load-request-lines',
  `select request_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity)
                               order by product_id) as lines
   from restock_request_line where request_id = any($1::uuid[]) group by request_id`,
)
const readRequestAllocations = sql(
  'load-request-allocations',
  `select request_id, json_agg(json_build_object('donorId', donor_id, 'productId', product_id, 'quantity', quantity)
                               order by product_id, quantity desc, donor_id) as allocations
   from restock_allocation where request_id = any($1::uuid[]) group by request_id`,
)
const readRequestTransfers = sql(
  'load-request-transfers',
  `select request_id, array_agg(id order by id) as ids
   from transfer where request_id = any($1::uuid[]) group by request_id`,
)
const readTransferLines = sql(
  'load-transfer-lines',
  `select transfer_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity, 'short', short,
                                                  'received', received, 'lost', lost)
                                order by product_id) as lines
   from transfer_line where transfer_id = any($1::uuid[]) group by transfer_id`,
)
const readNotificationLines = sql(
  'load-notification-lines',
  `select line.* from unnest($1::uuid[]) as asked(id)
   cross join lateral (
     select * from notification_line where notification_id = asked.id order by at, product_id limit 100) line`,
)

import { In } from 'typeorm'
import { validate } from 'uuid'
import type { Queries } from '../../runtime/database/database.ts'
import { validIds } from '../../runtime/database/ids.ts'
import { sql } from '../../runtime/database/sql.ts'
import { said } from '../../runtime/events/said.ts'
import { byKey, byParent } from '../../runtime/loaders.ts'
import type { Context as RuntimeContext } from '../../runtime/subgraph/context.ts'
import { categoryLists } from './catalogue/category-lists.ts'
import { Category } from './entities/category.ts'
import type { NotificationLine } from './entities/notification-line.ts'
import { NotificationRule } from './entities/notification-rule.ts'
import { Product } from './entities/product.ts'
import type { RestockAllocation } from './entities/restock-allocation.ts'
import { RestockRequest } from './entities/restock-request.ts'
import type { RestockRequestLine } from './entities/restock-request-line.ts'
import { RestockRule } from './entities/restock-rule.ts'
import type { ShelfPace } from './entities/shelf-pace.ts'
import { StockAlert } from './entities/stock-alert.ts'
import type { StockLevel } from './entities/stock-level.ts'
import { Store } from './entities/store.ts'
import { Transfer } from './entities/transfer.ts'
import type { TransferLine } from './entities/transfer-line.ts'
import type { Availability } from './generated.ts'
import type { AlertStep, ChangedPrice, HistoryStep, MovedStep } from './parents.ts'
import { shelfKey } from './stock/shelf.ts'

export type Context = RuntimeContext<ReturnType<typeof loaders>>

/** Reads by key: each is one statement, for as many keys as an operation asks for. */
export function loaders(db: Queries) {
  const byId = <Row extends { id: string }>(entity: new () => Row) =>
    byKey(
      (ids) => db.manager.getRepository<Row>(entity).findBy({ id: In(validIds(ids)) } as never),
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
    readableStores: byKey(
      (storeIds) => db.query<{ storeId: string; ids: string[] }>(readReadableStores, [storeIds]),
      ({ storeId }) => storeId,
    ),
    levelsOfStore: byParent(
      (storeIds, asked: AskedLevels) =>
        db.query<StockLevel>(readLevelPages, [
          validIds(storeIds),
          asked.productIds,
          asked.after,
          asked.limit,
        ]),
      ({ storeId }) => storeId,
    ),
    levelCountOfStore: byParent(
      (storeIds, productIds: string[] | null) =>
        db.query<{ storeId: string; count: number }>(countLevels, [validIds(storeIds), productIds]),
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
    priceHistory: byParent(
      (ids, { before, limit }: AskedPrices) =>
        db.query<ChangedPrice>(readPriceHistory, [validIds(ids), before, limit]),
      ({ productId }) => productId,
    ),
    priceChangeCount: byKey(
      (ids) => db.query<{ productId: string; count: number }>(countPriceChanges, [ids]),
      ({ productId }) => productId,
    ),
    alertSteps: byParent(
      (ids, { before, limit }: AskedSteps) =>
        db.query<AlertStep & { alertId: string }>(readAlertSteps, [ids, before, limit]),
      ({ alertId }) => alertId,
    ),
    alertStepCount: byKey(
      (ids) => db.query<{ alertId: string; count: number }>(countAlertSteps, [ids]),
      ({ alertId }) => alertId,
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
    transferHistory: byKey(
      (ids) => db.query<{ id: string; steps: MovedStep[] }>(readTransferHistory, [ids]),
      ({ id }) => id,
    ),
    notificationRule: byId(NotificationRule),
    notificationLines: byParent(
      (ids, _: null) => db.query<NotificationLine>(readNotificationLines, [ids]),
      ({ notificationId }) => notificationId,
    ),
    history: byKey(
      (subjects) => db.query<{ subject: string; steps: HistoryStep[] }>(readHistory, [subjects]),
      ({ subject }) => subject,
    ),
  }
}

/** A page of a store's shelves, by product; null does not narrow. */
interface AskedLevels {
  productIds: string[] | null
  after: string | null
  limit: number
}

/** A page of a product's prices, by version; null for the newest. */
interface AskedPrices {
  before: string | null
  limit: number
}

/** A page of what happened to an alert, by the event's id; null for the newest. */
interface AskedSteps {
  before: string | null
  limit: number
}

function unzip(shelves: readonly string[]) {
  const pairs = shelves.map((shelf) => shelf.split(' ')).filter((ids) => ids.every((id) => validate(id)))
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
const readAvailability = sql(
  'load-availability',
  `select product_id,
          case when bool_or(on_hand - reserved > reorder_point) then 'IN_STOCK'
               when bool_or(on_hand - reserved > 0) then 'LOW'
               else 'OUT' end as availability
   from stock_level where product_id = any($1::uuid[]) group by product_id`,
)
const pricesOf = (product: string) => `
  select version, price, price_before, at, actor from (
    select (data->>'version')::int as version, (data->>'price')::bigint as price, time as at,
           lag((data->>'price')::bigint) over (order by (data->>'version')::int) as price_before,
           json_build_object('id', actor_id, 'name', actor_name) as actor
    from ${said(`subject = 'Product/' || ${product}`)} said
    where type = 'ProductChanged') stated
  where price is distinct from price_before`
const readPriceHistory = sql(
  'load-price-history',
  `select asked.id as product_id, page.* from unnest($1::uuid[]) as asked(id)
   cross join lateral (
     select * from (${pricesOf('asked.id')}) changes
     where $2::int is null or version < $2 order by version desc limit $3) page
   order by asked.id, page.version desc`,
)
const countPriceChanges = sql(
  'load-price-change-counts',
  `select asked.id as product_id, (select count(*) from (${pricesOf('asked.id')}) changes) as count
   from unnest($1::uuid[]) as asked(id)`,
)
/**
 * The ids of an alert's events are made while it is locked, one after the other: they are in its
 * order in the outbox and in the log alike.
 */
const stepsOf = (alert: string) => `
  select id, type, time as at, data, json_build_object('id', actor_id, 'name', actor_name) as actor
  from ${said(`subject = 'StockAlert/' || ${alert}`)} said`
const readAlertSteps = sql(
  'load-alert-steps',
  `select asked.id as alert_id, page.* from unnest($1::uuid[]) as asked(id)
   cross join lateral (
     select * from (${stepsOf('asked.id')}) steps
     where $2::uuid is null or id < $2 order by id desc limit $3) page
   order by asked.id, page.id desc`,
)
const countAlertSteps = sql(
  'load-alert-step-counts',
  `select asked.id as alert_id, (select count(*) from (${stepsOf('asked.id')}) steps) as count
   from unnest($1::uuid[]) as asked(id)`,
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
  `select transfer_id, json_agg(json_build_object('productId', product_id, 'quantity', quantity,
                                                  'received', received, 'lost', lost)
                                order by product_id) as lines
   from transfer_line where transfer_id = any($1::uuid[]) group by transfer_id`,
)
const readTransferHistory = sql(
  'load-transfer-history',
  `select asked.id, json_agg(json_build_object('type', type, 'at', time,
            'actor', json_build_object('id', actor_id, 'name', actor_name),
            'lines', data->'lines', 'note', data->'note') order by logged desc, place) as steps
   from unnest($1::uuid[]) as asked(id)
   join lateral ${said("subject = 'Transfer/' || asked.id")} step on type like 'Transfer%'
   group by asked.id`,
)
const readNotificationLines = sql(
  'load-notification-lines',
  `select line.* from unnest($1::uuid[]) as asked(id)
   cross join lateral (
     select * from notification_line where notification_id = asked.id order by at, product_id limit 100) line`,
)
const readHistory = sql(
  'load-history',
  `select subject, json_agg(json_build_object('type', type, 'at', time,
            'actor', json_build_object('id', actor_id, 'name', actor_name),
            'note', coalesce(data->>'note', data->>'reason')) order by logged desc, place) as steps
   from ${said('subject = any($1)')} said group by subject`,
)

import type { Queries } from '../../runtime/database/database.ts'
import { sql } from '../../runtime/database/sql.ts'
import { said } from '../../runtime/events/own-events.ts'
import { byKey, byParent } from '../../runtime/graphql/loaders.ts'
import type { AlertStep, ChangedPrice, HistoryStep, MovedStep } from './mappers.ts'

/** The last that a page of a history, which begins with the newest, comes after; null for the first page. */
interface AskedSteps {
  before: string | null
  limit: number
}

/** What was announced of products, alerts, requests, rules and transfers, read as their histories. */
export function histories(db: Queries) {
  return {
    priceHistory: byParent(
      (ids, { before, limit }: AskedSteps) => db.query<ChangedPrice>(readPriceHistory, [ids, before, limit]),
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
    transferHistory: byKey(
      (ids) => db.query<{ id: string; steps: MovedStep[] }>(readTransferHistory, [ids]),
      ({ id }) => id,
    ),
    history: byKey(
      (subjects) => db.query<{ subject: string; steps: HistoryStep[] }>(readHistory, [subjects]),
      ({ subject }) => subject,
    ),
  }
}

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
const readTransferHistory = sql(
  'load-transfer-history',
  `select asked.id, json_agg(json_build_object('type', type, 'at', time,
            'actor', json_build_object('id', actor_id, 'name', actor_name),
            'lines', data->'lines', 'note', data->'note') order by logged desc, place) as steps
   from unnest($1::uuid[]) as asked(id)
   join lateral ${said("subject = 'Transfer/' || asked.id")} step on type like 'Transfer%'
   group by asked.id`,
)
const readHistory = sql(
  'load-history',
  `select subject, json_agg(json_build_object('type', type, 'at', time,
            'actor', json_build_object('id', actor_id, 'name', actor_name),
            'note', coalesce(data->>'note', data->>'reason')) order by logged desc, place) as steps
   from ${said('subject = any($1)')} said group by subject`,
)

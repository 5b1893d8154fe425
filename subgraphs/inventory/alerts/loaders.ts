import { sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import { ownEvents } from '../../../runtime/events/own-events.ts'
import { byId, byKey, byParent } from '../../../runtime/graphql/loaders.ts'
import type { AskedSteps } from '../history-steps.ts'
import { StockAlert } from './entities/stock-alert.ts'
import type { AlertStep } from './mappers.ts'

export const alertLoaders = (db: Queries) => ({
  alert: byId(db, StockAlert),
  alertSteps: byParent(
    (ids, { before, limit }: AskedSteps) =>
      db.query<AlertStep & { alertId: string }>(readAlertSteps, [ids, before, limit]),
    ({ alertId }) => alertId,
  ),
  alertStepCount: byKey(
    (ids) => db.query<{ alertId: string; count: number }>(countAlertSteps, [ids]),
    ({ alertId }) => alertId,
  ),
})

/**
 * The event ids of an alert are made one after the other, while the alert is locked. So they are in
 * the order of its changes, both in the outbox and in the log.
 */
const stepsOf = (alert: string) => `
  select id, type, time as at, data, json_build_object('id', actor_id, 'name', actor_name) as actor
  from ${ownEvents(`subject = 'StockAlert/' || ${alert}`)} said`
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

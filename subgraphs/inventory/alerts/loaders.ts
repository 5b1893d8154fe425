import { type Fragment, fragment, sql } from '../../../runtime/database/sql.ts'
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
      db.query<AlertStep & { alertId: string }>(readAlertSteps(ids, before, limit)),
    ({ alertId }) => alertId,
  ),
  alertStepCount: byKey(
    (ids) =>
      db.query<{ alertId: string; count: number }>(sql('load-alert-step-counts')`
        select key.id as alert_id, (select count(*) from (${stepsOf(fragment`key.id`)}) steps) as count
        from unnest(${ids}::uuid[]) as key(id)`),
    ({ alertId }) => alertId,
  ),
})

/**
 * The event ids of an alert are made one after the other, while the alert is locked. So they are in
 * the order of its changes, both in the outbox and in the log.
 */
const stepsOf = (alert: Fragment) => fragment`
  select id, type, version, time as at, data, json_build_object('id', actor_id, 'name', actor_name) as actor
  from ${ownEvents(fragment`subject = 'StockAlert/' || ${alert}`)} said`
const readAlertSteps = (ids: string[], before: string | null, limit: number) => sql('load-alert-steps')`
  select key.id as alert_id, page.* from unnest(${ids}::uuid[]) as key(id)
  cross join lateral (
    select * from (${stepsOf(fragment`key.id`)}) steps
    where ${before}::uuid is null or id < ${before} order by id desc limit ${limit}) page
  order by key.id, page.id desc`

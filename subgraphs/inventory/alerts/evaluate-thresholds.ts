import { type Fragment, fragment, sql } from '../../../runtime/database/sql.ts'
import type { Tx } from '../../../runtime/subgraph/context.ts'
import { type Level, levelsIn } from '../level-key.ts'
import { isLow, planRestockJob, urgencyOf } from '../mark-for-replanning.ts'
import { isServed } from '../served.ts'
import { type AlertEventKind, type AlertState, emitAlert } from './alert-events.ts'

type Evaluated = AlertState & {
  change: AlertEventKind | null
  needed: boolean
  /**
   * True when a shortage became an overstock: the alert is resolved and must be opened again,
   * because a stock level has at most one open alert.
   */
  overfilled: boolean
}

/**
 * Evaluates the thresholds of stock levels. Call it in the transaction that changed and locked them. It
 * opens, worsens, improves and resolves alerts, and marks stock levels that need a restock. It takes one
 * statement for any number of stock levels, and one more for stock levels that went from a shortage to an
 * overstock.
 */
export async function evaluateThresholds(tx: Tx, levels: Level[]): Promise<void> {
  if (levels.length === 0) return
  const evaluated = await tx.query<Evaluated>(evaluate(levels))
  for (const level of evaluated) {
    const { storeId, productId, change, available, needed } = level
    if (change) emitAlert(tx, change, level)
    if (needed) tx.enqueue(planRestockJob, { storeId, productId }, urgencyOf(available))
  }
  const overfilled = evaluated.filter((level) => level.overfilled)
  if (overfilled.length > 0) await evaluateThresholds(tx, overfilled)
}

const severityAt = (available: Fragment, overstock: Fragment) =>
  fragment`
    case when restocked then stock_severity(${available}, reorder_point, critical_threshold, ${overstock})
    when ${available} > ${overstock} then 'OVERSTOCK' end`
/**
 * An alert worsens at once, but improves only by hysteresis: available must pass the threshold by a
 * margin (a tenth of the reorder point, in whole pieces, at least the smallest quantity), upwards for a shortage and downwards for an
 * overstock. So a stock level that goes up and down by one unit causes no events.
 *
 * These rules are for a stock level that goes up and down by more than the margin:
 * - An alert that was resolved less than 15 minutes ago is reopened; no new alert is made.
 * - `reopenings` counts how often an alert gets worse within 15 minutes after its stock level got
 *   better.
 * - From the fifth time on the alert is flapping. It gets better only once its stock level has been
 *   better for 5 minutes (`settle-alerts.ts` checks this).
 *
 * A stock level needs a restock while available plus incoming does not exceed the reorder point and
 * is below the target level. A stock level that is not served has no alert and no need; its open
 * alert is resolved. A product that is sold off has no need, and no alert but that of an overstock.
 *
 * The stock levels are passed as JSON. With arrays PostgreSQL planned the statement at each
 * execution, which took eight times as long as executing it.
 */
export const evaluate = (levels: readonly Level[]) => sql('evaluate-thresholds')`
  with level as (
    select l.*, l.on_hand - l.reserved as available,
           greatest(l.step, ceil(l.reorder_point / (10.0 * l.step)) * l.step)::bigint as margin,
           ${isServed(fragment`l.store_id`, fragment`l.product_id`)} as served,
           (select p.run_out_at is null from product p where p.id = l.product_id) as restocked
    from ${levelsIn(levels)}
    cross join lateral (
      select * from stock_level l
      where l.store_id = key.store_id and l.product_id = key.product_id offset 0
    ) l
  ), graded as (
    select level.*, alert.id as alert_id, alert.reopenings, alert.better_at, alert.settles_at,
           alert.snoozed_until,
           standing.severity as before,
           case when served then ${severityAt(fragment`level.available`, fragment`overstock_threshold`)} end
             as now,
           case when not served then null
             when standing.severity = 'OVERSTOCK' then
               ${severityAt(fragment`(level.available + margin)`, fragment`overstock_threshold`)}
             else ${severityAt(fragment`(level.available - margin)`, fragment`null::int`)}
           end as lasting
    from level
    left join lateral (
      select a.* from stock_alert a
      where a.store_id = level.store_id and a.product_id = level.product_id order by a.id desc limit 1
    ) alert on alert.state = 'OPEN' or alert.resolved_at > now() - interval '15 minutes'
    cross join lateral (select case alert.state when 'OPEN' then alert.severity end as severity) standing
  ), compared as (
    select graded.*,
           before is not null and severity_rank(now) > severity_rank(before) as worse,
           before is not null and severity_rank(now) <= severity_rank(before)
             and severity_rank(lasting) < severity_rank(before) as better
    from graded
  ), verdict as (
    select compared.*,
           case
             when before is null then
               case when now is null then null when alert_id is null then 'OPENED' else 'REOPENED' end
             when worse then 'WORSENED'
             when better and served and (restocked or before = 'OVERSTOCK') and reopenings >= 5
               and (settles_at is null or settles_at > now()) then null
             when better then case when lasting is null then 'RESOLVED' else 'IMPROVED' end
           end as change
    from compared
  ), weighed as (
    select verdict.*, change in ('REOPENED', 'WORSENED') as fell, better and change is null as held,
           not better and (settles_at is not null or coalesce(change in ('REOPENED', 'WORSENED')
             and better_at > now() - interval '15 minutes', false)) as reopened
    from verdict
  ), opened as (
    insert into stock_alert (store_id, product_id, severity, state, available)
    select store_id, product_id, now, 'OPEN', available from weighed where change = 'OPENED'
    returning id, store_id, product_id
  ), changed as (
    update stock_alert a
    set severity = case when v.fell then v.now when v.change = 'IMPROVED' then v.lasting else a.severity end,
        state = case v.change when 'RESOLVED' then 'RESOLVED' else 'OPEN' end,
        available = case when v.change is null then a.available else v.available end,
        changed_at = case when v.change is null then a.changed_at else now() end,
        resolved_at = case v.change when 'RESOLVED' then now() end,
        better_at = case when v.change in ('IMPROVED',
          'RESOLVED') then now() when v.fell then null else a.better_at end,
        settles_at = case when v.held then coalesce(a.settles_at, now() + interval '5 minutes') end,
        reopenings = a.reopenings + v.reopened::int,
        acknowledged_at = case when v.fell then null else a.acknowledged_at end,
        acknowledged_by_id = case when v.fell then null else a.acknowledged_by_id end,
        acknowledged_by_name = case when v.fell then null else a.acknowledged_by_name end,
        snoozed_until = case when v.fell or v.change = 'RESOLVED' then null else a.snoozed_until end
    from weighed v
    where a.id = v.alert_id and (v.change is not null or v.reopened or v.held and v.settles_at is null)
    returning a.id, a.severity
  ), needed as (
    insert into restock_need (store_id, product_id)
    select store_id, product_id from weighed
    where served and restocked and ${isLow(fragment`weighed`)}
    on conflict do nothing
    returning store_id, product_id
  )
  select v.store_id, v.product_id, v.change, v.available, coalesce(opened.id, v.alert_id) as id,
         coalesce(changed.severity, v.now) as severity, needed.store_id is not null as needed,
         case when v.fell is not true and v.snoozed_until > now() then v.snoozed_until end as snoozed_until,
         v.change = 'RESOLVED' and v.now is not null as overfilled
  from weighed v
  left join opened using (store_id, product_id)
  left join changed on changed.id = v.alert_id
  left join needed on (needed.store_id, needed.product_id) = (v.store_id, v.product_id)
  where v.change is not null or needed.store_id is not null
  order by v.store_id, v.product_id`

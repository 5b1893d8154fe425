import {
  StockAlertImproved,
  StockAlertOpened,
  StockAlertResolved,
  StockAlertWorsened,
} from '../../contracts/events/inventory.ts'
import { sql } from '../../runtime/database/sql.ts'
import { unreachable } from '../../runtime/errors.ts'
import type { EventDefinition } from '../../runtime/events/event.ts'
import type { Tx } from '../../runtime/subgraph/context.ts'
import type { StockAlertChangeKind, StockAlertSeverity } from './generated.ts'
import { planRestock } from './jobs/definitions.ts'

interface Judged {
  storeId: string
  productId: string
  alertId: string | null
  change: StockAlertChangeKind | null
  severity: StockAlertSeverity | null
  available: number
  needed: boolean
  /** A shortage ended in too much: resolved, and to be opened anew, because one alert is open at a time. */
  overfilled: boolean
}

/**
 * Compares what is available with the thresholds, in the transaction that has changed it: opens, worsens,
 * improves and resolves alerts, and notes the shelves that need a restock. One statement for any number, and
 * one more for shelves that went from too little to too much.
 */
export async function judgeShelves(tx: Tx, shelves: { storeId: string; productId: string }[]): Promise<void> {
  if (shelves.length === 0) return
  const judged = await tx.query<Judged>(judge, [
    shelves.map(({ storeId }) => storeId),
    shelves.map(({ productId }) => productId),
  ])
  for (const { storeId, productId, alertId, change, severity, available, needed } of judged) {
    if (change)
      tx.announce(eventOf(change), {
        subject: `StockAlert/${alertId}`,
        storeId,
        data: { id: alertId!, storeId, productId, severity: severity!, available },
      })
    if (needed) tx.nudge(planRestock, { storeId, productId })
  }
  const overfilled = judged.filter((shelf) => shelf.overfilled)
  if (overfilled.length > 0) await judgeShelves(tx, overfilled)
}

function eventOf(change: StockAlertChangeKind): EventDefinition<string, (typeof StockAlertOpened)['data']> {
  switch (change) {
    case 'OPENED':
      return StockAlertOpened
    case 'WORSENED':
      return StockAlertWorsened
    case 'IMPROVED':
      return StockAlertImproved
    case 'RESOLVED':
      return StockAlertResolved
    default:
      return unreachable(change)
  }
}

/**
 * An alert worsens at once and improves only with a margin (a tenth of the reorder point, at least 1), so that
 * a shelf that goes up and down by one does not flap. A need is noted while what is available and on its way
 * does not exceed the reorder point.
 */
const judge = sql(
  'judge-shelves',
  `with shelf as (
     select l.*, l.on_hand - l.reserved as available,
            greatest(1, ceil(l.reorder_point * 0.1))::int as margin
     from stock_level l
     where (l.store_id, l.product_id) in (select * from unnest($1::uuid[], $2::uuid[]))
   ), graded as (
     select shelf.*, open.id as alert_id, open.severity as before,
            stock_severity(shelf.available, reorder_point, critical_threshold, overstock_threshold) as now,
            case when open.severity = 'OVERSTOCK'
              then stock_severity(shelf.available + margin, reorder_point, critical_threshold, overstock_threshold)
              else stock_severity(shelf.available - margin, reorder_point, critical_threshold, null)
            end as lasting
     from shelf
     left join stock_alert open
       on (open.store_id, open.product_id) = (shelf.store_id, shelf.product_id) and open.state = 'OPEN'
   ), verdict as (
     select graded.*,
            case
              when before is null then case when now is not null then 'OPENED' end
              when severity_rank(now) > severity_rank(before) then 'WORSENED'
              when lasting is null then 'RESOLVED'
              when severity_rank(lasting) < severity_rank(before) then 'IMPROVED'
            end as change
     from graded
   ), opened as (
     insert into stock_alert (store_id, product_id, severity, state, available)
     select store_id, product_id, now, 'OPEN', available from verdict where change = 'OPENED'
     returning id, store_id, product_id
   ), changed as (
     update stock_alert a
     set severity = case v.change when 'WORSENED' then v.now when 'IMPROVED' then v.lasting else a.severity end,
         state = case v.change when 'RESOLVED' then 'RESOLVED' else a.state end,
         available = v.available,
         changed_at = now(),
         resolved_at = case v.change when 'RESOLVED' then now() end
     from verdict v
     where a.id = v.alert_id and v.change is not null
     returning a.id, a.severity
   ), needed as (
     insert into restock_need (store_id, product_id)
     select store_id, product_id from verdict
     where available + incoming <= reorder_point and target_level > available + incoming
     on conflict do nothing
     returning store_id, product_id
   )
   select v.store_id, v.product_id, v.change, v.available, coalesce(opened.id, v.alert_id) as alert_id,
          coalesce(changed.severity, v.now) as severity, needed.store_id is not null as needed,
          v.change = 'RESOLVED' and v.now is not null as overfilled
   from verdict v
   left join opened using (store_id, product_id)
   left join changed on changed.id = v.alert_id
   left join needed on (needed.store_id, needed.product_id) = (v.store_id, v.product_id)
   where v.change is not null or needed.store_id is not null
   order by v.store_id, v.product_id`,
)

import type { StockAlertOpened } from '../../../contracts/events/inventory.ts'
import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Queries } from '../../../runtime/database/transaction.ts'
import type { DataOf, EventRecord } from '../../../runtime/events/event.ts'
import type { StockAlertChangeKind } from '../generated/schema-types.ts'
import { entitled } from './entitled.ts'

/**
 * Records what the rules have to send about one change of an alert, in one statement for any number
 * of rules: a notification for each webhook, and a line of the email that collects changes for the
 * store. Snoozed alerts are skipped.
 */
export async function recordChange(
  tx: Queries,
  change: StockAlertChangeKind,
  { data, time }: EventRecord<DataOf<typeof StockAlertOpened>>,
): Promise<void> {
  const { storeId, productId, id, severity, available, snoozedUntil } = data
  if (snoozedUntil && new Date(snoozedUntil) > time) return
  // An email waits 5 s for more changes: a delivery note that empties fifty stock levels causes one
  // email. An email that is being sent is sealed and so does not conflict: later changes go to a new
  // email.
  await tx.query(sql('insert-notifications')`
    with entitled_rule as (
      select r.id, r.channel
      from notification_rule r join user_account p on p.id = r.user_id
      where ${entitled(fragment`${storeId}`)} and ${severity} = any(r.severities)
        and (r.on_resolved or ${change} <> 'RESOLVED')
        and r.created_at <= ${time}
    ), mail as (
      insert into notification (rule_id, store_id, channel, state, next_attempt_at, give_up_at)
      select id, ${storeId}, channel, 'WAITING', now() + interval '5 seconds', now() + interval '1 day'
      from entitled_rule where channel = 'EMAIL' order by id
      on conflict (rule_id, store_id) where channel = 'EMAIL' and state = 'WAITING' and sealed_at is null
      do update set channel = excluded.channel
      returning id
    ), webhook as (
      insert into notification (rule_id, store_id, channel, state, next_attempt_at, give_up_at, sealed_at)
      select id, ${storeId}, channel, 'WAITING', now(), now() + interval '1 day', now()
      from entitled_rule where channel = 'WEBHOOK'
      returning id
    )
    insert into notification_line as line (notification_id, product_id, alert_id, change, severity,
      available, at)
    select id, ${productId}, ${id}, ${change}, ${severity}, ${available}, ${time}
    from (select id from mail union all select id from webhook) recorded
    on conflict (notification_id, product_id) do update
    set alert_id = excluded.alert_id, change = excluded.change, severity = excluded.severity,
        available = excluded.available, at = excluded.at, changes = line.changes + 1`)
}

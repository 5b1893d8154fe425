import { sql } from '../../../runtime/database/sql.ts'
import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { RedeliverNotificationInput } from '../generated/schema-types.ts'
import { wrongState } from '../problems.ts'
import { deliverNotificationsJob } from './jobs.ts'
import type { AddressedNotification } from './mappers.ts'
import { findNotification } from './queries.ts'

/** Sends a notification again and retries it for a day. */
export async function redeliverNotification(ctx: Context, input: RedeliverNotificationInput) {
  ctx.principal.mustHave('alert:handle')
  const { notificationId: id } = input
  const notification = await findNotification(ctx, id)
  if (!notification) throw notFound('Notification', id)

  return ctx.transaction(async (tx) => {
    await tx.query(lockRule(notification))
    const [queued] = await tx.query<{ ruleId: string }>(queue(id))
    if (!queued) throw wrongState('Notification', id, 'one that waits no more', 'WAITING')
    tx.enqueue(deliverNotificationsJob, { ruleId: queued.ruleId })
    return { __typename: 'NotificationQueued' as const, notification: { id } }
  })
}

/** Locks the rule before its notifications, in the same order as a deletion of the rule. */
const lockRule = (notification: AddressedNotification) =>
  sql('lock-notification-rule')`
    select from notification_rule where id = ${notification.ruleId} for update`
/** Ends the pause of the rule: the caller may know that the receiver works again. */
const queue = (id: string) => sql('queue-notification-again')`
  with queued as (
    update notification
    set state = 'WAITING', next_attempt_at = now(), give_up_at = now() + interval '1 day', last_error = null,
        sealed_at = coalesce(sealed_at, now())
    where id = ${id} and state <> 'WAITING' returning rule_id)
  update notification_rule set rests_until = null from queued where id = rule_id returning rule_id`

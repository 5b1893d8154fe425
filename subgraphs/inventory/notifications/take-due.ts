import { fragment, sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type {
  NotificationChannel,
  StockAlertChangeKind,
  StockAlertSeverity,
} from '../generated/schema-types.ts'
import { isServed } from '../served.ts'
import { entitled } from './entitled.ts'

/** A notification to send now, with its content. */
export interface DueNotification {
  id: string
  ruleId: string
  channel: NotificationChannel
  target: string
  /** Generations of a webhook's secret: the current one, and the previous one while it also signs. */
  generations: number[]
  /** The number of attempts, including this one. */
  attempts: number
  /** Failed attempts of the rule since its last success. */
  failures: number
  store: { id: string; code: string; name: string }
  lines: DueLine[]
}

export interface DueLine {
  product: { id: string; sku: string; name: string }
  alertId: string
  change: StockAlertChangeKind
  severity: StockAlertSeverity
  available: number
  reorderPoint: number | null
  criticalThreshold: number | null
  overstockThreshold: number | null
  at: Date
  changes: number
}

/**
 * Takes the notification of a rule that has been due longest. The rule is leased to this process,
 * so that its notifications are sent one at a time. Cancels notifications that the user may not see
 * any more, and those that only concern archived products or closed stores.
 * @returns undefined when nothing is due
 */
export const takeDue = (ctx: Context, ruleId: string): Promise<DueNotification | undefined> =>
  ctx.transaction(async (tx) => {
    const [rule] = await tx.query<Rule>(lease(ruleId))
    if (!rule) return undefined
    await tx.query(dropUnserved(ruleId))
    await tx.query(cancel(ruleId))
    await tx.query(spaceOutEmails(ruleId))
    const [notification] = await tx.query<LeasedNotification>(seal(ruleId))
    if (!notification) {
      await tx.query(sql('release-notification-rule')`
        update notification_rule set leased_until = null where id = ${ruleId}`)
      return undefined
    }
    // A statement of its own: it also sees the lines that were written while `seal` waited for the
    // lock.
    const lines = await tx.query<Line>(readLines(notification))
    const { id, attempts, channel, storeId, code, name } = notification
    const store = { id: storeId, code, name }
    return { ...rule, id, ruleId, attempts, channel, store, lines: lines.map(lineOf) }
  })

interface Rule {
  target: string
  generations: number[]
  failures: number
}

interface LeasedNotification {
  id: string
  attempts: number
  channel: NotificationChannel
  storeId: string
  code: string
  name: string
}

type Line = Omit<DueLine, 'product'> & { productId: string; sku: string; name: string }

const lineOf = ({ productId, sku, name, ...line }: Line): DueLine => ({
  product: { id: productId, sku, name },
  ...line,
})

/**
 * A time that is longer than sending can take. After a crash another process can take the rule when the
 * lease is over.
 */
const lease = (ruleId: string) => sql('lease-notification-rule')`
  update notification_rule set leased_until = now() + interval '2 minutes'
  where id = ${ruleId} and coalesce(leased_until, '-infinity') <= now()
    and coalesce(rests_until, '-infinity') <= now()
  returning target, failures,
    case when secret_generation is null then '{}'
         when secret_rotated_at > now() - interval '1 day' then 
           array[secret_generation, secret_generation - 1]
         else array[secret_generation] end as generations`
/** For a stock level that is not served, subscribers are notified only when its alert is resolved. */
const dropUnserved = (ruleId: string) => sql('drop-unserved-lines')`
  delete from notification_line l using notification n
  where n.rule_id = ${ruleId} and n.state = 'WAITING' and l.notification_id = n.id and l.change <> 'RESOLVED'
    and not ${isServed(fragment`n.store_id`, fragment`l.product_id`)}`
const cancel = (ruleId: string) => sql('cancel-notifications')`
  update notification n
  set state = 'CANCELLED', next_attempt_at = null,
      last_error = case when ${entitled(fragment`n.store_id`)} then
        'Its products are archived, or its store has closed.'
        else coalesce(r.switched_off, 'The rule, or the user, may no longer be told about the store.') end
  from notification_rule r join user_account p on p.id = r.user_id
  where n.rule_id = ${ruleId} and n.state = 'WAITING' and r.id = n.rule_id
    and not (${entitled(fragment`n.store_id`)}
      and exists (select from notification_line l where l.notification_id = n.id))`
/** One email per store every 15 minutes: an email that is due sooner waits and collects more changes. */
const spaceOutEmails = (ruleId: string) => sql('space-out-mails')`
  update notification n set next_attempt_at = mailed.at + interval '15 minutes'
  from notification due
  cross join lateral (
    select max(sent_at) as at from notification other
    where other.rule_id = due.rule_id and other.store_id = due.store_id and other.channel = 'EMAIL'
      and other.id <> due.id) mailed
  where n.id = due.id and due.rule_id = ${ruleId} and due.channel = 'EMAIL' and due.state = 'WAITING'
    and due.next_attempt_at <= now() and mailed.at > now() - interval '15 minutes'`
const seal = (ruleId: string) => sql('seal-notification')`
  update notification n set attempts = attempts + 1, sealed_at = coalesce(sealed_at, now())
  from store
  where n.id = (select id from notification
                where rule_id = ${ruleId} and state = 'WAITING' and next_attempt_at <= now()
                order by next_attempt_at, id limit 1)
    and store.id = n.store_id
  returning n.id, n.attempts, n.channel, n.store_id, store.code, store.name`
const readLines = (notification: LeasedNotification) => sql('read-due-lines')`
  select l.*, p.sku, p.name, s.reorder_point, s.critical_threshold, s.overstock_threshold
  from notification_line l
  join notification n on n.id = l.notification_id
  join product p on p.id = l.product_id
  left join stock_level s on s.store_id = n.store_id and s.product_id = l.product_id
  where l.notification_id = ${notification.id}
  order by severity_rank(l.severity) desc, p.name, p.id`

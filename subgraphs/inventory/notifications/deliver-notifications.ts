import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import { notificationAttempts } from '../metrics.ts'
import { emailOf } from './email.ts'
import { secretName } from './own-rule.ts'
import { type DueNotification, takeDue } from './take-due.ts'
import { messageOf } from './webhook-message.ts'

type Outcome = 'sent' | 'failed' | 'gone'

/** Other jobs wait for this worker: notifications that are left after this time go with the next sweep. */
const patienceMs = 10_000

/**
 * WAITING -> SENT | FAILED | CANCELLED: sends the due notifications of a rule, one after another,
 * until one fails. Then the target gets a pause. After a crash between sending and marking, the
 * notification is sent again under the same id.
 */
export async function deliverDue(ctx: Context, ruleId: string): Promise<void> {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    const due = await takeDue(ctx, ruleId)
    if (!due) return
    const outcome = await deliver(ctx, due)
    notificationAttempts.inc({ channel: due.channel, outcome })
    if (outcome !== 'sent') return
  }
}

async function deliver(ctx: Context, due: DueNotification): Promise<Outcome> {
  const { id, ruleId, attempts, failures } = due
  try {
    if ((await send(ctx, due)) === 'gone') {
      await ctx.db.query(sql('switch-notification-rule-off')`
        with failed as (
          update notification set state = 'FAILED', next_attempt_at = null, last_error = ${gone}
          where id = ${id} and state = 'WAITING')
        update notification_rule set active = false, switched_off = ${gone}, leased_until = null
        where id = ${ruleId}`)
      return 'gone'
    }
  } catch (error) {
    const why = (error as Error).message.slice(0, maxReasonLength)
    ctx.log.info({ notification: id, channel: due.channel, attempts, why }, 'notification not sent')
    await ctx.db.query(markFailed(ruleId, { id, attempts, failures, why }))
    return 'failed'
  }
  await ctx.db.query(sql('mark-notification-sent')`
    with sent as (
      update notification set state = 'SENT', sent_at = now(), next_attempt_at = null, last_error = null
      where id = ${id} and state = 'WAITING')
    update notification_rule set failures = 0, rests_until = null, leased_until = null where id = ${ruleId}`)
  return 'sent'
}

async function send(ctx: Context, due: DueNotification): Promise<'sent' | 'gone'> {
  const outbound = ctx.outbound()
  const { id, ruleId, target, generations } = due
  if (due.channel === 'EMAIL') {
    await outbound.mail.send({ id, to: target, ...emailOf(due, outbound.consoleUrl) })
    return 'sent'
  }
  const secrets = generations.map((generation) => outbound.webhooks.secretOf(secretName(ruleId, generation)))
  const status = await outbound.webhooks.post({ url: target, id, body: messageOf(due), secrets })
  if (status === 410) return 'gone'
  if (status < 200 || status > 299) throw new Error(`The receiver answered with HTTP ${status}.`)
  return 'sent'
}

/**
 * The pauses are 10 s, 30 s, 90 s and so on, at most 2 h, with 20% jitter, so that the retries of many
 * rules spread.
 */
const pauseSeconds = (failures: number): number =>
  Math.round(Math.min(10 * 3 ** (failures - 1), 7_200) * (0.8 + Math.random() * 0.4))

const gone = 'The receiver answered with HTTP 410: it is gone for good.'
const maxReasonLength = 300

/**
 * The last attempt is made when the day is over. The other notifications of the rule whose day is
 * over fail with it, without an attempt each, because they have the same receiver.
 */
const markFailed = (
  ruleId: string,
  { id, attempts, failures, why }: { id: string; attempts: number; failures: number; why: string },
) => sql('mark-notification-failed')`
  with tried as (
    update notification
    set state = case when give_up_at <= now() then 'FAILED' else 'WAITING' end,
        next_attempt_at = case when give_up_at > now() then
          least(now() + ${pauseSeconds(attempts)} * interval '1 second', give_up_at) end,
        last_error = ${why}
    where rule_id = ${ruleId} and state = 'WAITING' and (id = ${id} or give_up_at <= now()))
  update notification_rule
  set failures = failures + 1, rests_until = now() + ${pauseSeconds(failures + 1)} * interval '1 second',
      leased_until = null where id = ${ruleId}`

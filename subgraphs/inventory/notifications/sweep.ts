import { sql } from '../../../runtime/database/sql.ts'
import type { Sweeper } from '../../../runtime/subgraph/manifest.ts'
import type { Context } from '../context.ts'
import { deliverNotificationsJob } from './jobs.ts'

const second = 1_000
const hour = 3_600 * second
const max = 500

/**
 * Enqueues a job for each rule that has a due notification: new, due for a retry, or left by a
 * crash or wiped queue.
 */
export const sweepNotifications: Sweeper = {
  name: 'notifications',
  everyMs: 2 * second,
  async sweep(context) {
    const ctx = context as Context
    const due = await ctx.db.query<{ ruleId: string }>(dueRules())
    if (due.length === 0) return
    await ctx.transaction(async (tx) => {
      for (const { ruleId } of due) tx.enqueue(deliverNotificationsJob, { ruleId })
    })
  },
}

/** Deletes notifications, with their content and receiver, when they are 30 days old and no longer wait. */
export const sweepOldNotifications: Sweeper = {
  name: 'old-notifications',
  everyMs: hour,
  async sweep({ db }) {
    while ((await db.query(forget())).length === max);
  },
}

const dueRules = () => sql('due-notification-rules')`
  select r.id as rule_id from notification_rule r
  where coalesce(r.rests_until, '-infinity') <= now() and coalesce(r.leased_until, '-infinity') <= now()
    and exists (select from notification n
                where n.rule_id = r.id and n.state = 'WAITING' and n.next_attempt_at <= now())
  limit ${max}`
/** Compares ids, which are UUIDv7 and so in the order of time: young rows are not read. */
const forget = () => sql('forget-notifications')`
  delete from notification where state <> 'WAITING' and id = any(array(
    select id from notification
    where state <> 'WAITING' and id < (select uuidv7(interval '-30 days')) order by id limit ${max}))
  returning id`

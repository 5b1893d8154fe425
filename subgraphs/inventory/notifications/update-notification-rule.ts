import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { UpdateNotificationRuleInput } from '../generated/schema-types.ts'
import { checkSeverities, checkStores, checkTarget } from './check-rule.ts'
import { ownRule } from './own-rule.ts'
import { rememberSubscriber } from './subscriber.ts'

/**
 * Changes a rule of the caller. Its target is tried again at once: earlier failures do not count
 * any more.
 */
export async function updateNotificationRule(ctx: Context, input: UpdateNotificationRuleInput) {
  const { target, severities } = input
  const storeIds = await checkStores(ctx, input.storeIds)
  const { id, channel } = await ownRule(ctx, input.ruleId)
  const newTarget = target == null ? null : checkTarget(ctx, channel, target)
  const newSeverities = severities === undefined ? null : checkSeverities(severities)

  return ctx.transaction(async (tx) => {
    await rememberSubscriber(tx, ctx.principal)
    await tx.query(sql('change-notification-rule')`
      update notification_rule
      set target = coalesce(${newTarget}, target), severities = coalesce(${newSeverities}, severities),
          store_ids = case when ${input.storeIds !== undefined} then ${storeIds} else store_ids end,
          on_resolved = coalesce(${input.onResolved}, on_resolved),
          active = coalesce(${input.active}, active),
          switched_off = case when ${input.active}::boolean is null then switched_off end,
          failures = 0, rests_until = null
      where id = ${id}`)
    return { __typename: 'NotificationRuleSaved' as const, rule: { id }, newSecret: null }
  })
}

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
  const changes = [
    target == null ? null : checkTarget(ctx, channel, target),
    severities === undefined ? null : checkSeverities(severities),
    input.storeIds !== undefined,
    storeIds,
    input.onResolved ?? null,
    input.active ?? null,
  ]

  return ctx.transaction(async (tx) => {
    await rememberSubscriber(tx, ctx.principal)
    await tx.query(changeRule, [id, ...changes])
    return { __typename: 'NotificationRuleSaved' as const, rule: { id }, newSecret: null }
  })
}

const changeRule = sql(
  'change-notification-rule',
  `update notification_rule
   set target = coalesce($2, target), severities = coalesce($3, severities),
       store_ids = case when $4 then $5 else store_ids end, on_resolved = coalesce($6, on_resolved),
       active = coalesce($7, active), switched_off = case when $7 is null then switched_off end,
       failures = 0, rests_until = null
   where id = $1`,
)

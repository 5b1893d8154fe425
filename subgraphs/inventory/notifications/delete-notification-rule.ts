import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { DeleteNotificationRuleInput } from '../generated/schema-types.ts'
import { ownRule } from './own-rule.ts'

/** Ends a rule of the caller's; its notifications, which hold where they went, go with it. */
export async function deleteNotificationRule(ctx: Context, input: DeleteNotificationRuleInput) {
  const { id } = await ownRule(ctx, input.ruleId)
  await ctx.transaction((tx) => tx.query(deleteRule, [id]))
  return { __typename: 'NotificationRuleDeleted' as const, ruleId: id }
}

const deleteRule = sql('delete-notification-rule', 'delete from notification_rule where id = $1')

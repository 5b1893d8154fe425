import { sql } from '../../../runtime/database/sql.ts'
import type { Context } from '../context.ts'
import type { DeleteNotificationRuleInput } from '../generated/schema-types.ts'
import { ownRule } from './own-rule.ts'

/** Deletes a rule of the caller. Its notifications, which hold the target, are deleted too. */
export async function deleteNotificationRule(ctx: Context, input: DeleteNotificationRuleInput) {
  const { id } = await ownRule(ctx, input.ruleId)
  await ctx.transaction((tx) =>
    tx.query(sql('delete-notification-rule')`delete from notification_rule where id = ${id}`),
  )
  return { __typename: 'NotificationRuleDeleted' as const, ruleId: id }
}

import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { NotificationRule } from './entities/notification-rule.ts'

/** A rule of the caller's; others' are not there. @throws FORBIDDEN, Problem NotFound */
export async function ownRule(ctx: Context, id: string): Promise<NotificationRule> {
  ctx.principal.mustHave('alert:handle')
  const rule = await ctx.load.notificationRule.load(id)
  if (rule?.userId !== ctx.principal.id) throw notFound('NotificationRule', id)
  return rule
}

/** What the secret of a webhook is made from, besides the key. */
export const secretName = (ruleId: string, generation: number) => `${ruleId}.${generation}`

import { notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { NotificationRule } from './entities/notification-rule.ts'

/** Loads a rule of the caller; rules of other users are not found. @throws FORBIDDEN, Problem NotFound */
export async function ownRule(ctx: Context, id: string): Promise<NotificationRule> {
  ctx.principal.mustHave('alert:handle')
  const rule = await ctx.load.notificationRule.load(id)
  if (rule?.userId !== ctx.principal.id) throw notFound('NotificationRule', id)
  return rule
}

/** The name from which, with the key, the secret of a webhook is derived. */
export const secretName = (ruleId: string, generation: number) => `${ruleId}.${generation}`

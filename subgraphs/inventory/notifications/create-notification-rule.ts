import { v7 as uuid } from 'uuid'
import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { CreateNotificationRuleInput } from '../generated/schema-types.ts'
import { checkSeverities, checkStores, checkTarget } from './check-rule.ts'
import { keysOf, rememberSubscriber } from './subscriber.ts'

const maxRules = 20

/** Notifies the caller of alerts from now on. The result, also of a retry, shows the secret of a webhook. */
export async function createNotificationRule(ctx: Context, input: CreateNotificationRuleInput) {
  const { principal } = ctx
  principal.mustHave('alert:handle')
  const storeIds = await checkStores(ctx, input.storeIds)
  const generation = input.channel === 'WEBHOOK' ? 1 : null
  const target = checkTarget(ctx, input.channel, input.target)
  const severities = checkSeverities(input.severities)

  return ctx.idempotent('createNotificationRule', keysOf(principal), input, async (tx) => {
    await rememberSubscriber(tx, principal)
    const [rule] = await tx.query<{ id: string }>(sql('insert-notification-rule')`
      insert into notification_rule (id, user_id, channel, target, severities, store_ids, on_resolved, active,
                                     secret_generation)
      select ${uuid()}, ${principal.id}, ${input.channel}, ${target}, ${severities}::text[],
             ${storeIds}::uuid[],
             ${input.onResolved ?? false}, true, ${generation}::int
      where (select count(*) from notification_rule where user_id = ${principal.id}) < ${maxRules}
      returning id`)
    if (!rule)
      throw invalidInput(
        'target',
        `You have ${maxRules} rules, which is all that there can be: delete one with deleteNotificationRule.`,
      )
    return { __typename: 'NotificationRuleSaved' as const, rule: { id: rule.id }, newSecret: generation }
  })
}

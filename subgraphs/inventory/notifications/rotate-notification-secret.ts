import { sql } from '../../../runtime/database/sql.ts'
import { invalidInput, notFound } from '../../../runtime/errors/problem.ts'
import type { Context } from '../context.ts'
import type { RotateNotificationSecretInput } from '../generated/schema-types.ts'
import { ownRule } from './own-rule.ts'
import { keysOf } from './subscriber.ts'

/** Gives a webhook of the caller a new secret. The previous secret also signs for a day. */
export async function rotateNotificationSecret(ctx: Context, input: RotateNotificationSecretInput) {
  const { id, channel } = await ownRule(ctx, input.ruleId)
  if (channel !== 'WEBHOOK')
    throw invalidInput(
      'ruleId',
      `The rule ${id} sends by ${channel}: expected a WEBHOOK. A mail has no secret.`,
    )

  return ctx.idempotent('rotateNotificationSecret', keysOf(ctx.principal), input, async (tx) => {
    const [rotated] = await tx.query<{ generation: number }>(sql('rotate-notification-secret')`
      update notification_rule set secret_generation = secret_generation + 1, secret_rotated_at = now()
      where id = ${id} returning secret_generation as generation`)
    if (!rotated) throw notFound('NotificationRule', id)
    return {
      __typename: 'NotificationRuleSaved' as const,
      rule: { id },
      newSecret: rotated.generation,
    }
  })
}

import { Webhook } from 'standardwebhooks'
import { z } from 'zod'
import { sql } from '../../../../runtime/database/sql.ts'
import type { WebhookReceiver } from '../../../../runtime/subgraph/manifest.ts'
import type { Context } from '../../context.ts'
import { recordAnswer } from './record-answer.ts'

/**
 * Receives an answer that comes later, signed by Standard Webhooks. The signature holds for five minutes, and a message
 * that comes again changes nothing.
 * @returns the HTTP status: 204 received, also again; 401 not signed by the provider; 422 no answer; 404 unknown payment
 */
export const receiveAnswer: WebhookReceiver = {
  path: 'payments',
  async receive(context, { headers, body }) {
    const ctx = context as Context
    const { webhookSecret } = ctx.payments
    if (!webhookSecret) return 404
    try {
      new Webhook(webhookSecret).verify(body, headers)
    } catch {
      return 401
    }
    const message = Message.safeParse(JSON.parse(body))
    if (!message.success) return 422
    const { paymentId, ...answer } = message.data
    if (!(await ctx.load.cardPayment.load(paymentId))) return 404
    await ctx.transaction(async (tx) => {
      const [first] = await tx.query(sql('remember-provider-message')`
        insert into provider_message (id) values (${headers['webhook-id']}) on conflict do nothing returning id`)
      if (first) await recordAnswer(tx, paymentId, 'WEBHOOK', answer)
    })
    return 204
  },
}

const Message = z.object({
  paymentId: z.uuid(),
  state: z.enum(['AUTHORISED', 'DECLINED', 'CANCELLED']),
  reference: z.string().max(200).optional(),
  reason: z.string().max(200).optional(),
})

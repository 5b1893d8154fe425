import { v7 as uuid } from 'uuid'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { PaymentProvider, ProviderAnswer } from '../providers/provider.ts'
import { testProvider } from '../providers/test-provider.ts'
import { type Answer, type ProviderOperation, recordAnswer } from './record-answer.ts'

/** The provider that takes payments. Undefined when none is configured. */
export function providerOf(ctx: Context): PaymentProvider | undefined {
  if (!ctx.payments.testProvider) return undefined
  return testProvider(ctx, (paymentId, answer) =>
    ctx.transaction((tx) => recordAnswer(tx, paymentId, 'WEBHOOK', answer)),
  )
}

/**
 * Calls the provider outside of any transaction: first a row of the call is committed, then the call is made, then a row
 * of the answer and the state of the payment. After a time-out or an error nothing is assumed: the sweeper asks for the
 * status.
 */
export async function askProvider(
  ctx: Context,
  paymentId: string,
  operation: ProviderOperation,
  call: (signal: AbortSignal) => Promise<ProviderAnswer>,
): Promise<void> {
  await ctx.transaction((tx) =>
    tx.query(sql('record-provider-call')`
      insert into provider_call (id, card_payment_id, operation) values (${uuid()}, ${paymentId}, ${operation})`),
  )
  const answer = await answerInTime(ctx, paymentId, call)
  await ctx.transaction((tx) => recordAnswer(tx, paymentId, operation, answer))
}

async function answerInTime(
  ctx: Context,
  cardPayment: string,
  call: (signal: AbortSignal) => Promise<ProviderAnswer>,
): Promise<Answer> {
  try {
    return await call(AbortSignal.timeout(ctx.payments.timeoutMs))
  } catch (error) {
    ctx.log.warn({ error, cardPayment }, 'the payment provider did not answer: its status is asked for')
    return { state: 'SILENT' }
  }
}

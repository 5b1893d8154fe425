import { sql } from '../../../../runtime/database/sql.ts'
import { notFound } from '../../../../runtime/errors/problem.ts'
import type { Context } from '../../context.ts'
import type { CancelCardPaymentInput } from '../../generated/schema-types.ts'
import { problem } from '../../problem.ts'
import { ofScope } from '../../scope.ts'
import { askProvider, providerOf } from './ask-provider.ts'
import type { CardPayment } from './entities/card-payment.ts'
import { emitChange } from './record-answer.ts'

/** Releases the amount that is held of a card. @throws Problem NotFound, AlreadyDone */
export async function cancelCardPayment(ctx: Context, input: CancelCardPaymentInput) {
  ctx.principal.mustHave('sale:write')
  const payment = ofScope(ctx, await ctx.load.cardPayment.load(input.cardPaymentId))
  if (!payment) throw notFound('CardPayment', input.cardPaymentId)
  const { id, storeId } = payment
  const result = await ctx.idempotent('cancelCardPayment', storeId, input, async (tx) => {
    const [cancelling] = await tx.query<CardPayment>(sql('begin-cancellation')`
      update card_payment set state = 'CANCELLING', reason = 'cancelled by the cashier', changed_at = now()
      where id = ${id} and state in ('AUTHORISING', 'AUTHORISED') returning *`)
    if (!cancelling)
      throw problem('AlreadyDone', 'The payment holds nothing of the card: there is nothing to do.', {})
    emitChange(tx, cancelling)
    return { __typename: 'CardPaymentSaved' as const, cardPaymentId: id }
  })
  await cancelAtProvider(ctx, id)
  return result
}

export async function cancelAtProvider(ctx: Context, id: string): Promise<void> {
  const provider = providerOf(ctx)
  if (provider) await askProvider(ctx, id, 'CANCEL', (signal) => provider.cancel(id, signal))
}

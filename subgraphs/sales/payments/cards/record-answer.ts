import { v7 as uuid } from 'uuid'
import { CardPaymentChanged } from '../../../../contracts/events/sales.ts'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Tx } from '../../../../runtime/subgraph/context.ts'
import type { CardPaymentState } from '../../generated/schema-types.ts'
import type { ProviderAnswer } from '../providers/provider.ts'
import type { CardPayment } from './entities/card-payment.ts'

export type ProviderOperation = 'AUTHORISE' | 'CANCEL' | 'STATUS' | 'WEBHOOK'

/** SILENT: no answer came in time, so nothing is known. */
export type Answer = Omit<ProviderAnswer, 'state'> & { state: ProviderAnswer['state'] | 'SILENT' }

/**
 * The state after an answer. An answer that is not here changes nothing, so it may come twice and in any order. A
 * payment that the provider does not know is cancelled: the call may still be on its way. An authorisation that comes
 * after the cancellation is cancelled again.
 */
export const transitions: {
  state: CardPaymentState
  answer: ProviderAnswer['state']
  next: CardPaymentState
}[] = [
  { state: 'AUTHORISING', answer: 'AUTHORISED', next: 'AUTHORISED' },
  { state: 'AUTHORISING', answer: 'DECLINED', next: 'DECLINED' },
  { state: 'AUTHORISING', answer: 'CANCELLED', next: 'CANCELLED' },
  { state: 'AUTHORISING', answer: 'UNKNOWN', next: 'CANCELLING' },
  { state: 'AUTHORISED', answer: 'CANCELLED', next: 'CANCELLED' },
  { state: 'CANCELLING', answer: 'CANCELLED', next: 'CANCELLED' },
  { state: 'CANCELLING', answer: 'DECLINED', next: 'CANCELLED' },
  { state: 'CANCELLED', answer: 'AUTHORISED', next: 'CANCELLING' },
]

/** Records an answer of the provider, and changes the payment by it. */
export async function recordAnswer(
  tx: Tx,
  paymentId: string,
  operation: ProviderOperation,
  { state: answer, reference, reason }: Answer,
): Promise<void> {
  const [changed] = await tx.query<CardPayment>(sql('record-provider-answer')`
    with recorded as (
      insert into provider_call (id, card_payment_id, operation, answer, reference, reason)
      values (${uuid()}, ${paymentId}, ${operation}, ${answer}, ${reference}, ${reason})
    )
    update card_payment p
    set state = t.next, reference = coalesce(${reference}, p.reference), reason = coalesce(${reason}, p.reason),
        changed_at = now()
    from json_to_recordset(${JSON.stringify(transitions)}::json) as t(state text, answer text, next text)
    where p.id = ${paymentId} and p.state = t.state and t.answer = ${answer}
    returning p.*`)
  if (changed) emitChange(tx, changed)
}

export function emitChange(tx: Tx, { id, storeId, state, amount, currency, provider, reason }: CardPayment) {
  tx.emit(CardPaymentChanged, {
    subject: `CardPayment/${id}`,
    storeId,
    data: { id, storeId, state, amount, currency, provider, reason },
  })
}

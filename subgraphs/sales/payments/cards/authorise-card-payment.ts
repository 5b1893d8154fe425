import { v7 as uuid } from 'uuid'
import { sql } from '../../../../runtime/database/sql.ts'
import { invalidInput } from '../../../../runtime/errors/problem.ts'
import { checkAmount } from '../../amounts.ts'
import type { Context } from '../../context.ts'
import type { AuthoriseCardPaymentInput } from '../../generated/schema-types.ts'
import { mustBeOpen } from '../../open-store.ts'
import { problem } from '../../problem.ts'
import { isTestToken, testTokens } from '../providers/test-provider.ts'
import { askProvider, providerOf } from './ask-provider.ts'
import { checkToken } from './check-token.ts'

const limits = { min: 1, max: 1_000_000_000 }

/**
 * Asks the payment provider to hold an amount of a card. The row of the payment comes first, with the key. Only the
 * request that makes the row calls the provider, because the token is not kept; after a crash the sweeper asks for the
 * status.
 * @throws FORBIDDEN, Problem NoPaymentProvider, InvalidInput, NotFound, StoreClosed
 */
export async function authoriseCardPayment(ctx: Context, input: AuthoriseCardPaymentInput) {
  const { storeId, amount, token } = input
  ctx.principal.mustHave('sale:write').in(storeId)
  checkToken(token)
  checkAmount('amount', amount, limits)
  const provider = providerOf(ctx)
  if (!provider)
    throw problem(
      'NoPaymentProvider',
      'No payment provider is configured: cards cannot be charged. Take another kind of payment, or set TEST_PAYMENTS to try it.',
      {},
    )
  if (!isTestToken(token))
    throw invalidInput(
      'token',
      `token is not known to the test provider: expected one of ${Object.keys(testTokens).join(', ')}.`,
    )
  const { actor, currency } = ctx
  let isNew = false
  const result = await ctx.idempotent('authoriseCardPayment', storeId, input, async (tx) => {
    await mustBeOpen(tx, storeId)
    const id = uuid()
    await tx.query(sql('insert-card-payment')`
      insert into card_payment (id, store_id, amount, currency, provider, state, cashier_id, cashier_name)
      values (${id}, ${storeId}, ${amount}, ${currency}, ${provider.name}, 'AUTHORISING', ${actor.id}, ${actor.name})`)
    isNew = true
    return { __typename: 'CardPaymentSaved' as const, cardPaymentId: id }
  })
  const paymentId = result.cardPaymentId
  if (isNew)
    await askProvider(ctx, paymentId, 'AUTHORISE', (signal) =>
      provider.authorise({ paymentId, token, amount, currency }, signal),
    )
  return result
}

import { sql } from '../../../../runtime/database/sql.ts'
import type { Sweeper } from '../../../../runtime/subgraph/manifest.ts'
import type { Context } from '../../context.ts'
import { askProvider, providerOf } from './ask-provider.ts'
import { cancelAtProvider } from './cancel-card-payment.ts'
import type { CardPayment } from './entities/card-payment.ts'
import { emitChange } from './record-answer.ts'

const second = 1_000
/** A payment that is being authorised now is left to its request. */
const leftAloneSeconds = 5
/** With the two calls that may follow, a silent provider is given up within a minute. */
const givenUpSeconds = 35
/** An authorised payment that nothing has used. */
const unusedSeconds = 15 * 60
const max = 200

/**
 * Settles payments that a silent provider, a crash or a leaving customer has left: it asks for the status of those that
 * are being authorised, gives up those that stay silent or unused, and cancels at the provider what was given up, until
 * the provider confirms.
 */
export const sweepCardPayments: Sweeper = {
  name: 'card-payments',
  everyMs: 5 * second,
  async sweep(context) {
    const ctx = context as Context
    const provider = providerOf(ctx)
    if (!provider) return
    for (const { id } of await unsettled(ctx, 'AUTHORISING'))
      await askProvider(ctx, id, 'STATUS', (signal) => provider.status(id, signal))
    await giveUp(ctx)
    for (const { id } of await unsettled(ctx, 'CANCELLING')) await cancelAtProvider(ctx, id)
  },
}

const unsettled = (ctx: Context, state: 'AUTHORISING' | 'CANCELLING') =>
  ctx.db.query<{ id: string }>(sql('read-unsettled-card-payments')`
    select id from card_payment
    where state = ${state} and created_at < now() - make_interval(secs => ${leftAloneSeconds})
    order by created_at limit ${max}`)

const giveUp = (ctx: Context) =>
  ctx.transaction(async (tx) => {
    const givenUp = await tx.query<CardPayment>(sql('give-card-payments-up')`
      update card_payment set state = 'CANCELLING', changed_at = now(),
        reason = case state when 'AUTHORISING' then 'the payment provider was silent' else 'it was not used' end
      where state = 'AUTHORISING' and created_at < now() - make_interval(secs => ${givenUpSeconds})
        or state = 'AUTHORISED' and created_at < now() - make_interval(secs => ${unusedSeconds})
      returning *`)
    for (const payment of givenUp) emitChange(tx, payment)
  })

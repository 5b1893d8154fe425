import { once } from 'node:events'
import { sql } from '../../../../runtime/database/sql.ts'
import type { Context } from '../../context.ts'
import type { TestCard } from './entities/test-card.ts'
import type { PaymentProvider, ProviderAnswer } from './provider.ts'

/** The tokens of the test provider, and how it behaves. */
export const testTokens = {
  tok_approve: 'authorises at once',
  tok_decline: 'declines at once',
  tok_timeout: 'authorises, and its answer is lost: only `status` knows it',
  tok_silent: 'never answers, neither to `authorise` nor to `status`',
  tok_late: 'answers PENDING, and authorises two seconds later',
  tok_twice: 'authorises, and sends its answer twice',
} as const
type TestToken = keyof typeof testTokens

/** True for a token that the test provider knows. */
export const isTestToken = (token: string): token is TestToken => Object.hasOwn(testTokens, token)

/**
 * The built-in provider for development and tests. It keeps its payments in tables of its own, as another company would
 * on its servers: they outlive a crash of this process.
 * @param repeat receives the second answer of a provider that sends it twice
 */
export function testProvider(
  ctx: Context,
  repeat: (paymentId: string, answer: ProviderAnswer) => Promise<void>,
): PaymentProvider {
  return {
    name: 'TEST',
    async authorise({ paymentId, token }, signal) {
      const card = await addCard(paymentId, token as TestToken)
      if (token === 'tok_timeout' || token === 'tok_silent') return silence(signal)
      const answer = answerOf(card)
      if (token === 'tok_twice') await repeat(paymentId, answer)
      return answer
    },
    capture: async (paymentId) =>
      answerOf(
        await change(sql('capture-test-card')`
          update test_card set state = case state when 'AUTHORISED' then 'CAPTURED' else state end
          where payment_id = ${paymentId} returning *`),
      ),
    cancel: async (paymentId) =>
      answerOf(
        await change(sql('cancel-test-card')`
          insert into test_card as card (payment_id, token, state) values (${paymentId}, '', 'CANCELLED')
          on conflict (payment_id) do update
          set state = case when card.state in ('PENDING', 'AUTHORISED') then 'CANCELLED' else card.state end
          returning *`),
      ),
    refund: ({ refundId, paymentId, amount }) =>
      ctx.transaction(async (tx) => {
        const refunded = await tx.query(sql('add-test-refund')`
          insert into test_refund as refund (refund_id, payment_id, amount)
          select ${refundId}, payment_id, ${amount} from test_card
          where payment_id = ${paymentId} and state = 'CAPTURED'
          on conflict (refund_id) do update set amount = refund.amount
          returning refund_id`)
        return refunded.length > 0
      }),
    async status(paymentId, signal) {
      const card = await change(sql('read-test-card')`
        update test_card
        set state = case when state = 'PENDING' and answers_at <= now() then 'AUTHORISED' else state end
        where payment_id = ${paymentId} returning *`)
      return card?.token === 'tok_silent' ? silence(signal) : answerOf(card)
    },
  }

  /** A payment that is there keeps its state: a cancelled one is not authorised. */
  function addCard(paymentId: string, token: TestToken) {
    const state =
      token === 'tok_decline'
        ? 'DECLINED'
        : token === 'tok_late' || token === 'tok_silent'
          ? 'PENDING'
          : 'AUTHORISED'
    return change(sql('add-test-card')`
      insert into test_card as card (payment_id, token, state, answers_at)
      values (${paymentId}, ${token}, ${state},
        case when ${token} = 'tok_late' then now() + interval '2 seconds' end)
      on conflict (payment_id) do update set state = card.state
      returning *`)
  }

  function change(statement: ReturnType<ReturnType<typeof sql>>): Promise<TestCard | undefined> {
    return ctx.transaction(async (tx) => (await tx.query<TestCard>(statement))[0])
  }
}

function answerOf(card: TestCard | undefined): ProviderAnswer {
  if (!card) return { state: 'UNKNOWN' }
  const { paymentId, state } = card
  return {
    state,
    reference: `test_${paymentId}`,
    ...(state === 'DECLINED' && { reason: 'The test card is declined.' }),
  }
}

async function silence(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, 'abort')
  throw new Error('the test provider does not answer')
}

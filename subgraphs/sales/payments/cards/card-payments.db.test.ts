import { Webhook } from 'standardwebhooks'
import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import * as contracts from '../../../../contracts/events/sales.ts'
import { changesBy } from '../../../../runtime/testing/changes.ts'
import { ownerOf } from '../../../../runtime/testing/database.ts'
import { emittedOf } from '../../../../runtime/testing/emitted.ts'
import { user } from '../../../../runtime/testing/principals.ts'
import { race } from '../../../../runtime/testing/race.ts'
import { testSubgraphs } from '../../../../runtime/testing/subgraphs.ts'
import type { Context } from '../../context.ts'
import { sales as manifest } from '../../subgraph.ts'
import { testProvider } from '../providers/test-provider.ts'
import { receiveAnswer } from './receive-answer.ts'
import { sweepCardPayments } from './sweep.ts'

const webhookSecret = `whsec_${Buffer.from('a secret of these tests only').toString('base64')}`
const payments = { testProvider: true, webhookSecret, timeoutMs: 300 }
const { sales } = await testSubgraphs({ sales: manifest }, { payments })
const owner = ownerOf(sales.database)
const [here, there] = [uuid(), uuid()]
const cashier = user(['sale:write'], [here], 'cashier')
const stranger = user(['sale:write'], [there], 'stranger')
beforeAll(() =>
  owner.query(
    "insert into store (id, name, time_zone) values ($1, 'Plateau', 'UTC'), ($2, 'Old Port', 'UTC')",
    [here, there],
  ),
)

const fields = `... on CardPaymentSaved { cardPayment { id state reason reference amount { amount } } }
  ... on InvalidInput { field }`
const { change, ask } = changesBy(
  sales,
  (name: 'authoriseCardPayment' | 'cancelCardPayment') =>
    name === 'cancelCardPayment' ? fields.replace('... on InvalidInput { field }', '') : fields,
  cashier,
)
const authorise = (token: string, more: object = {}) =>
  change('authoriseCardPayment', { storeId: here, amount: 1_999, token, ...more })
const stateOf = async (id: string) =>
  (await owner.query('select state from card_payment where id = $1', [id])).rows[0].state
const age = (id: string, seconds: number) =>
  owner.query('update card_payment set created_at = now() - make_interval(secs => $2) where id = $1', [
    id,
    seconds,
  ])
const sweep = () => sweepCardPayments.sweep(sales.context())
const callsOf = async (id: string) =>
  (
    await owner.query('select operation, answer from provider_call where card_payment_id = $1 order by id', [
      id,
    ])
  ).rows.map(({ operation, answer }) => `${operation} ${answer ?? '?'}`)
const atProvider = async (id: string) =>
  (await owner.query('select state from test_card where payment_id = $1', [id])).rows[0]?.state

describe('a card payment', () => {
  test('is authorised at once, and each call and answer is a row', async () => {
    const { cardPayment } = await authorise('tok_approve')
    expect(cardPayment).toMatchObject({ state: 'AUTHORISED', amount: { amount: 1_999 }, reason: null })
    expect(await callsOf(cardPayment.id)).toEqual(['AUTHORISE ?', 'AUTHORISE AUTHORISED'])
    expect(await emittedOf(sales.db, contracts, `CardPayment/${cardPayment.id}`)).toMatchObject([
      { type: 'CardPaymentChanged', data: { state: 'AUTHORISED', amount: 1_999 } },
    ])
  })

  test('is declined with the reason of the provider', async () => {
    const { cardPayment } = await authorise('tok_decline')
    expect(cardPayment).toMatchObject({ state: 'DECLINED', reason: 'The test card is declined.' })
  })

  test('charges once for one key, also when eight requests come at once', async () => {
    const input = { idempotencyKey: uuid() }
    const answers = await race(8, 8, () => authorise('tok_approve', input))
    expect(new Set(answers.map(({ cardPayment }) => cardPayment.id)).size).toBe(1)
    expect(await authorise('tok_decline', input)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('changes once when the provider answers twice', async () => {
    const { cardPayment } = await authorise('tok_twice')
    expect(cardPayment.state).toBe('AUTHORISED')
    expect(await callsOf(cardPayment.id)).toEqual([
      'AUTHORISE ?',
      'WEBHOOK AUTHORISED',
      'AUTHORISE AUTHORISED',
    ])
    expect(await emittedOf(sales.db, contracts, `CardPayment/${cardPayment.id}`)).toHaveLength(1)
  })

  test('whose answer was lost is resolved by the status, never by guessing', async () => {
    const { cardPayment } = await authorise('tok_timeout')
    expect(cardPayment.state).toBe('AUTHORISING')
    await age(cardPayment.id, 6)
    await sweep()
    expect(await stateOf(cardPayment.id)).toBe('AUTHORISED')
    expect(await callsOf(cardPayment.id)).toEqual([
      'AUTHORISE ?',
      'AUTHORISE SILENT',
      'STATUS ?',
      'STATUS AUTHORISED',
    ])
  })

  test('of a silent provider is given up within a minute, and the provider cancels it', async () => {
    const { cardPayment } = await authorise('tok_silent')
    await age(cardPayment.id, 6)
    await sweep()
    expect(await stateOf(cardPayment.id)).toBe('AUTHORISING')
    await age(cardPayment.id, 36)
    await sweep()
    expect([await stateOf(cardPayment.id), await atProvider(cardPayment.id)]).toEqual([
      'CANCELLED',
      'CANCELLED',
    ])
  })

  test('that never reached the provider is cancelled there, so that a late call authorises nothing', async () => {
    const id = uuid()
    await owner.query(
      `insert into card_payment (id, store_id, amount, currency, provider, state, cashier_id, cashier_name, created_at)
       values ($1, $2, 1, 'CAD', 'TEST', 'AUTHORISING', 'c', 'cashier', now() - interval '6 seconds')`,
      [id, here],
    )
    await sweep()
    expect(await stateOf(id)).toBe('CANCELLED')
    const provider = testProvider(sales.context() as Context, async () => {})
    const late = { paymentId: id, token: 'tok_approve', amount: 1, currency: 'CAD' }
    expect(await provider.authorise(late, AbortSignal.timeout(100))).toMatchObject({ state: 'CANCELLED' })
  })

  test('that nothing has used is released after 15 minutes', async () => {
    const { cardPayment } = await authorise('tok_approve')
    await age(cardPayment.id, 14 * 60)
    await sweep()
    expect(await stateOf(cardPayment.id)).toBe('AUTHORISED')
    await age(cardPayment.id, 15 * 60 + 1)
    await sweep()
    expect([await stateOf(cardPayment.id), await atProvider(cardPayment.id)]).toEqual([
      'CANCELLED',
      'CANCELLED',
    ])
  })

  test('is cancelled by the cashier once', async () => {
    const { cardPayment } = await authorise('tok_approve')
    const cancel = () => change('cancelCardPayment', { cardPaymentId: cardPayment.id })
    expect(await cancel()).toMatchObject({ cardPayment: { state: 'CANCELLED' } })
    expect(await cancel()).toMatchObject({ code: 'ALREADY_DONE' })
  })
})

describe('a webhook of the provider', () => {
  const send = (message: object, { id = uuid(), at = new Date(), secret = webhookSecret } = {}) => {
    const body = JSON.stringify(message)
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': `${Math.floor(at.getTime() / 1_000)}`,
      'webhook-signature': new Webhook(secret).sign(id, at, body),
    }
    return receiveAnswer.receive(sales.context(), { headers, body })
  }

  test('authorises a payment whose answer comes late, once for each message', async () => {
    const { cardPayment } = await authorise('tok_late')
    expect(cardPayment.state).toBe('AUTHORISING')
    const message = { paymentId: cardPayment.id, state: 'AUTHORISED', reference: 'r1' }
    const id = uuid()
    expect([await send(message, { id }), await send(message, { id })]).toEqual([204, 204])
    expect(await stateOf(cardPayment.id)).toBe('AUTHORISED')
    expect((await callsOf(cardPayment.id)).filter((call) => call.startsWith('WEBHOOK'))).toHaveLength(1)
  })

  test('that authorises a payment after it was given up makes the provider cancel it again', async () => {
    const { cardPayment } = await authorise('tok_late')
    await change('cancelCardPayment', { cardPaymentId: cardPayment.id })
    await send({ paymentId: cardPayment.id, state: 'AUTHORISED' })
    expect(await stateOf(cardPayment.id)).toBe('CANCELLING')
    await age(cardPayment.id, 6)
    await sweep()
    expect(await stateOf(cardPayment.id)).toBe('CANCELLED')
  })

  test('is rejected when another key has signed, when it is old, and when it is no answer', async () => {
    const { cardPayment } = await authorise('tok_late')
    const message = { paymentId: cardPayment.id, state: 'AUTHORISED' }
    const secret = `whsec_${Buffer.from('the secret of another company').toString('base64')}`
    expect(await send(message, { secret })).toBe(401)
    expect(await send(message, { at: new Date(Date.now() - 6 * 60_000) })).toBe(401)
    expect(await send({ ...message, state: 'RICH' })).toBe(422)
    expect(await send({ ...message, paymentId: uuid() })).toBe(404)
    expect(await stateOf(cardPayment.id)).toBe('AUTHORISING')
    await change('cancelCardPayment', { cardPaymentId: cardPayment.id })
  })
})

describe('the test provider', () => {
  test('captures what it has authorised, and pays back once for each refund', async () => {
    const { cardPayment } = await authorise('tok_approve')
    const provider = testProvider(sales.context() as Context, async () => {})
    const [paymentId, signal] = [cardPayment.id, AbortSignal.timeout(1_000)]
    const refund = { refundId: uuid(), paymentId, amount: 500 }
    expect(await provider.refund(refund, signal)).toBe(false)
    for (let n = 0; n < 2; n++)
      expect(await provider.capture(paymentId, signal)).toMatchObject({ state: 'CAPTURED' })
    for (let n = 0; n < 2; n++) expect(await provider.refund(refund, signal)).toBe(true)
    const { rows } = await owner.query('select amount::int from test_refund where payment_id = $1', [
      paymentId,
    ])
    expect(rows).toEqual([{ amount: 500 }])
    expect(await provider.cancel(paymentId, signal)).toMatchObject({ state: 'CAPTURED' })
  })
})

describe('a request is rejected', () => {
  test('with a card number, which is nowhere in the database, not even as a hash', async () => {
    const { rows: before } = await owner.query('select count(*)::int from idempotency')
    const number = '4242 4242 4242 4242'
    const answer = await authorise(number)
    expect(answer).toMatchObject({ code: 'INVALID_INPUT', field: 'token' })
    expect(answer.message).not.toContain('4242')
    expect((await owner.query('select count(*)::int from idempotency')).rows).toEqual(before)
  })

  test.each([
    ['an unknown token', { token: 'tok_free' }, { field: 'token' }],
    ['no amount', { amount: 0 }, { field: 'amount' }],
  ])('with %s', async (_, input, problem) => {
    expect(await authorise('tok_approve', input)).toMatchObject({ code: 'INVALID_INPUT', ...problem })
  })

  test('by a cashier of another store, who cannot see the payment either', async () => {
    const input = { storeId: here, amount: 1, token: 'tok_approve' }
    expect((await ask('authoriseCardPayment', input, stranger)).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ])
    const { cardPayment } = await authorise('tok_approve')
    expect(await change('cancelCardPayment', { cardPaymentId: cardPayment.id }, stranger)).toMatchObject({
      code: 'NOT_FOUND',
    })
    const one = 'query ($id: ID!) { cardPayment(id: $id) { id } }'
    expect((await sales.asked(one, { id: cardPayment.id }, stranger)).data.cardPayment).toBeNull()
    expect((await sales.asked(one, { id: cardPayment.id }, cashier)).data.cardPayment).toEqual({
      id: cardPayment.id,
    })
  })

  test('when no provider is configured, as in production', async () => {
    const without = await testSubgraphs({ sales: manifest })
    const { change } = changesBy(without.sales, () => '', cashier)
    const input = { storeId: here, amount: 1, token: 'tok_approve' }
    expect(await change('authoriseCardPayment', input)).toMatchObject({ code: 'NO_PAYMENT_PROVIDER' })
  })
})

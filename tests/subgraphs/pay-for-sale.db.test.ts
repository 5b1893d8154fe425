import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { user } from '../../runtime/testing/principals.ts'
import { counted } from '../../runtime/testing/race.ts'
import { hashOfCode, newVoucherCode } from '../../subgraphs/sales/payments/voucher-code.ts'
import { type Checkout, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
let checkout: Checkout
let product: string
beforeAll(async () => {
  chain = await testCheckouts()
})
beforeEach(async () => {
  checkout = await chain.checkout()
  product = await chain.product(checkout, { price: 1_000, onHand: 100 })
})

const ring = (payments: object[] | null, more: object = {}) =>
  chain.ring(checkout, { lines: [{ productId: product, quantity: 1 }], payments, ...more })

describe('a sale is paid', () => {
  type Case = [string, object[] | null, object[]]
  test.each<Case>([
    ['in cash without a word', null, [cash(1_000, 1_000, 0)]],
    ['in cash, with change', [{ kind: 'CASH', tendered: 2_000 }], [cash(1_000, 2_000, 1_000)]],
    ['in cash by its amount', [{ kind: 'CASH', amount: 1_000 }], [cash(1_000, 1_000, 0)]],
    ['by a card terminal', [{ kind: 'CARD', amount: 1_000 }], [other('CARD', 1_000)]],
    [
      'by card and the rest in cash',
      [
        { kind: 'CARD', amount: 700 },
        { kind: 'CASH', tendered: 500 },
      ],
      [other('CARD', 700), cash(300, 500, 200)],
    ],
    [
      'by two cards',
      [
        { kind: 'CARD', amount: 400 },
        { kind: 'CARD', amount: 600 },
      ],
      [other('CARD', 400), other('CARD', 600)],
    ],
  ])('%s', async (_, payments, expected) => {
    const { sale } = await ring(payments)
    expect((await chain.paymentsOf(sale.id)).payments).toEqual(expected)
    const [{ data }] = await chain.emitted(sale.id)
    expect(data.payments.map(({ kind, amount }: Paid) => ({ kind, amount }))).toEqual(
      expected.map((payment) => ({ kind: (payment as Paid).kind, amount: amountOf(payment) })),
    )
  })

  test('by a gift card, a store credit and cash, each once, also for a retry', async () => {
    const [card, credit] = [await voucher('GIFT_CARD', 300), await voucher('STORE_CREDIT', 900)]
    const payments = [
      { kind: 'GIFT_CARD', amount: 300, code: card },
      { kind: 'STORE_CREDIT', amount: 200, code: credit.toLowerCase() },
      { kind: 'CASH', tendered: 500 },
    ]
    const key = { idempotencyKey: uuid() }
    const first = await ring(payments, key)
    expect(await ring(payments, key)).toEqual(first)

    expect((await chain.paymentsOf(first.sale.id)).payments).toMatchObject([
      { kind: 'GIFT_CARD', amount: { amount: 300 }, voucherLastFour: card.slice(-4) },
      { kind: 'STORE_CREDIT', amount: { amount: 200 }, voucherLastFour: credit.slice(-4) },
      { kind: 'CASH', amount: { amount: 500 } },
    ])
    expect([await balanceOf(card), await balanceOf(credit)]).toEqual([0, 700])
    expect(await mismatches()).toEqual([])
  })

  test('and the session expects the payments of each kind', async () => {
    const session = await chain.openSession(checkout)
    const card = await voucher('GIFT_CARD', 400)
    await ring([
      { kind: 'GIFT_CARD', amount: 400, code: card },
      { kind: 'CARD', amount: 100 },
      { kind: 'CASH', tendered: 2_000 },
    ])
    const { data } = await chain.sales.asked(
      'query ($id: ID!) { registerSession(id: $id) { kinds { kind expected { amount } } } }',
      { id: session },
      user(['sale:read', 'store:all']),
    )
    expect(data.registerSession.kinds).toEqual([
      { kind: 'CARD', expected: { amount: 100 } },
      { kind: 'CASH', expected: { amount: 500 } },
      { kind: 'GIFT_CARD', expected: { amount: 400 } },
    ])
  })
})

describe('payments that do not fit are a typed problem, and nothing changes', () => {
  type Case = [string, (codes: Codes) => object[], object]
  test.each<Case>([
    [
      'too little',
      () => [{ kind: 'CARD', amount: 999 }],
      { code: 'PAYMENT_MISMATCH', total: { amount: 1_000 }, paid: { amount: 999 } },
    ],
    [
      'too much',
      () => [{ kind: 'CARD', amount: 1_001 }],
      { code: 'PAYMENT_MISMATCH', paid: { amount: 1_001 } },
    ],
    [
      'less cash than the total',
      () => [{ kind: 'CASH', tendered: 900 }],
      { code: 'PAYMENT_MISMATCH', total: { amount: 1_000 }, paid: { amount: 900 } },
    ],
    ['no payment', () => [], invalid('payments')],
    [
      '11 payments',
      () => Array.from({ length: 11 }, () => ({ kind: 'CARD', amount: 1 })),
      invalid('payments'),
    ],
    ['an amount of 0', () => [{ kind: 'CARD', amount: 0 }], invalid('payments.0.amount')],
    ['a card with change', () => [{ kind: 'CARD', tendered: 2_000 }], invalid('payments.0.tendered')],
    [
      'less cash than its amount',
      () => [{ kind: 'CASH', amount: 1_000, tendered: 999 }],
      invalid('payments.0.tendered'),
    ],
    ['cash twice', () => [{ kind: 'CASH', amount: 500 }, { kind: 'CASH' }], invalid('payments.1')],
    ['the rest twice', () => [{ kind: 'CARD' }, { kind: 'CASH' }], invalid('payments.1.amount')],
    ['a gift card without a code', () => [{ kind: 'GIFT_CARD' }], invalid('payments.0.code')],
    ['cash with a code', ({ card }) => [{ kind: 'CASH', code: card }], invalid('payments.0.code')],
    [
      'a voucher twice',
      ({ card }) => [
        { kind: 'GIFT_CARD', amount: 500, code: card },
        { kind: 'GIFT_CARD', amount: 500, code: card },
      ],
      invalid('payments.1'),
    ],
    [
      'a gift card as store credit',
      ({ card }) => [{ kind: 'STORE_CREDIT', code: card }],
      invalid('payments.0.kind'),
    ],
    ['an unknown code', () => [{ kind: 'GIFT_CARD', code: newVoucherCode() }], { code: 'UNKNOWN_VOUCHER' }],
    ['what is no code', () => [{ kind: 'GIFT_CARD', code: 'x' }], { code: 'UNKNOWN_VOUCHER' }],
    [
      'a blocked voucher',
      ({ blocked }) => [{ kind: 'GIFT_CARD', code: blocked }],
      { code: 'VOUCHER_BLOCKED' },
    ],
    [
      'a voucher with less than its amount',
      ({ card }) => [{ kind: 'GIFT_CARD', amount: 1_000, code: card }],
      { code: 'INSUFFICIENT_BALANCE', balance: { amount: 700 } },
    ],
    [
      'a voucher with less than the rest',
      ({ card }) => [{ kind: 'GIFT_CARD', code: card }],
      { code: 'INSUFFICIENT_BALANCE', balance: { amount: 700 }, requested: { amount: 1_000 } },
    ],
  ])('%s', async (_, payments, problem) => {
    const codes = { card: await voucher('GIFT_CARD', 700), blocked: await voucher('GIFT_CARD', 2_000, true) }
    const result = await ring(payments(codes))
    expect(result).toMatchObject({ ...problem, message: expect.stringMatching(/\w{3,}.*[:.]/) })
    expect(await chain.onHand(checkout, product)).toBe(100)
    expect(await balanceOf(codes.card)).toBe(700)
    expect((await chain.salesOf(checkout.store)).filter(({ state }) => state !== 'REJECTED')).toEqual([])
    const { rows } = await chain.owner.query('select from receipt_counter where store_id = $1', [
      checkout.store,
    ])
    expect(rows).toEqual([])
  })

  test('the same key gets the same problem, also when the voucher has enough by then', async () => {
    const card = await voucher('GIFT_CARD', 700)
    const key = { idempotencyKey: uuid() }
    const rejected = await ring([{ kind: 'GIFT_CARD', code: card }], key)
    await chain.owner.query('update voucher set balance = 5000 where code_hash = $1', [hashOfCode(card)])
    expect(await ring([{ kind: 'GIFT_CARD', code: card }], key)).toEqual(rejected)
    expect(await ring([{ kind: 'CASH' }], key)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })
})

describe('a gift card', () => {
  test('that 16 sales spend at once is spent once, and the stock of the others is on the shelf', async () => {
    const card = await voucher('GIFT_CARD', 1_500)
    const results = await Promise.all(
      Array.from({ length: 16 }, () => ring([{ kind: 'GIFT_CARD', amount: 1_000, code: card }])),
    )
    expect(counted(results.map(({ __typename }) => __typename))).toEqual({
      SaleCompleted: 1,
      InsufficientBalance: 15,
    })
    expect(await balanceOf(card)).toBe(500)
    expect(await chain.onHand(checkout, product)).toBe(99)
    expect(await chain.stock.mismatches()).toEqual([])
    expect(await mismatches()).toEqual([])
  })

  test('leaves its code in no row of a sale, and in no taking', async () => {
    const card = await voucher('GIFT_CARD', 1_000)
    const { sale } = await ring([{ kind: 'GIFT_CARD', code: card }])
    const { rows: written } = await chain.owner.query(
      `select to_jsonb(s)::text as text from sale s where id = $1
       union all select to_jsonb(p)::text from payment p where sale_id = $1
       union all select data::text from outbox union all select data::text from event`,
      [sale.id],
    )
    const { rows: kept } = await chain.stock.owner.query(
      'select to_jsonb(t)::text as text from taking t where id = $1',
      [sale.id],
    )
    for (const { text } of [...written, ...kept]) {
      expect(text).not.toContain(card)
      expect(text).not.toContain(card.replaceAll('-', ''))
    }
  })
})

interface Codes {
  card: string
  blocked: string
}

interface Paid {
  kind: string
  amount: number
}

const amountOf = (payment: object) => (payment as { amount: { amount: number } }).amount.amount

function cash(amount: number, tendered: number, change: number) {
  return {
    kind: 'CASH',
    amount: { amount },
    tendered: { amount: tendered },
    change: { amount: change },
    voucherLastFour: null,
  }
}

function other(kind: string, amount: number) {
  return { kind, amount: { amount }, tendered: null, change: null, voucherLastFour: null }
}

function invalid(field: string) {
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', field }
}

/** A voucher of the store. @returns its code */
async function voucher(kind: string, balance: number, blocked = false): Promise<string> {
  const [id, code] = [uuid(), newVoucherCode()]
  await chain.owner.query(
    `with issued as (
       insert into voucher (id, kind, store_id, code_hash, last_four, balance, currency, blocked_at, block_reason)
       values ($1, $2, $3, $4, $5, $6, 'CAD', case when $7 then now() end, case when $7 then 'lost' end) returning *)
     insert into voucher_entry (id, voucher_id, kind, amount, balance_after, store_id, reference, actor_id, actor_name)
     select $1, id, 'ISSUE', balance, balance, store_id, 'issued', 'm', 'manager' from issued`,
    [id, kind, checkout.store, hashOfCode(code), code.slice(-4), balance, blocked],
  )
  return code
}

async function balanceOf(code: string): Promise<number> {
  const { rows } = await chain.owner.query('select balance::int from voucher where code_hash = $1', [
    hashOfCode(code),
  ])
  return rows[0].balance
}

async function mismatches() {
  const { rows } = await chain.owner.query(
    `select v.id from voucher v where v.store_id = $1
       and v.balance <> (select sum(e.amount) from voucher_entry e where e.voucher_id = v.id)`,
    [checkout.store],
  )
  return rows
}

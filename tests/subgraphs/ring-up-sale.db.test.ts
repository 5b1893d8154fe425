import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { anonymous } from '../../runtime/access/principal.ts'
import { user } from '../../runtime/testing/principals.ts'
import { counted } from '../../runtime/testing/race.ts'
import { type Checkout, cashierOf, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
let checkout: Checkout
let product: string
beforeAll(async () => {
  chain = await testCheckouts()
})
beforeEach(async () => {
  checkout = await chain.checkout()
  product = await chain.product(checkout, { price: 399, onHand: 100 })
})

const line = (change: object = {}) => ({ productId: product, quantity: 1, ...change })

describe('bad input is a typed problem, and nothing changes', () => {
  type Case = [string, () => object | Promise<object>, object]
  test.each<Case>([
    ['quantity 0', () => ({ lines: [line({ quantity: 0 })] }), invalid('lines.0.quantity')],
    ['a negative quantity', () => ({ lines: [line(), line({ quantity: -1 })] }), invalid('lines.1.quantity')],
    ['quantity 10,001', () => ({ lines: [line({ quantity: 10_001 })] }), invalid('lines.0.quantity')],
    [
      'more than 10,000 of one product over several lines',
      () => ({ lines: [line({ quantity: 6_000 }), line({ quantity: 4_001 })] }),
      invalid('lines.1.quantity'),
    ],
    ['a part of a piece', () => ({ lines: [line({ quantity: 1.5 })] }), invalid('lines.0.quantity')],
    ['no line', () => ({ lines: [] }), invalid('lines')],
    ['201 lines', () => ({ lines: Array.from({ length: 201 }, () => line()) }), invalid('lines')],
    [
      'two prices for one product',
      () => ({ lines: [line({ shownPrice: 399 }), line({ shownPrice: 398 })] }),
      invalid('lines.1.shownPrice'),
    ],
    ['no key', () => ({ lines: [line()], idempotencyKey: '' }), invalid('idempotencyKey')],
    [
      'a key of 201 characters',
      () => ({ lines: [line()], idempotencyKey: 'k'.repeat(201) }),
      invalid('idempotencyKey'),
    ],
    ['an unknown product', () => ({ lines: [line({ productId: uuid() })] }), { code: 'UNKNOWN_PRODUCT' }],
    [
      'an archived product',
      async () => ({
        lines: [line(), line({ productId: await chain.product(checkout, { archived: true }) })],
      }),
      { code: 'PRODUCT_ARCHIVED' },
    ],
    ['an unknown register', () => ({ registerId: uuid(), lines: [line()] }), { code: 'UNKNOWN_REGISTER' }],
    [
      'a register of another store',
      async () => ({ registerId: (await chain.checkout()).register, lines: [line()] }),
      { code: 'UNKNOWN_REGISTER' },
    ],
    [
      'a price that is no longer the price',
      () => ({ lines: [line({ shownPrice: 398 })] }),
      {
        code: 'PRICE_CHANGED',
        repriced: [{ shown: { amount: 398, currency: 'CAD' }, price: { amount: 399 } }],
      },
    ],
    [
      'more than there is',
      () => ({ lines: [line({ quantity: 60 }), line({ quantity: 41 })] }),
      { code: 'INSUFFICIENT_STOCK', lines: [{ requested: 101, available: 100 }] },
    ],
    [
      'something that the store has no stock level for',
      async () => ({ lines: [line(), line({ productId: await chain.stock.product() })] }),
      { code: 'INSUFFICIENT_STOCK', lines: [{ requested: 1, available: 0 }] },
    ],
  ])('%s', async (_, input, problem) => {
    const result = await chain.ring(checkout, await input())

    expect(result).toMatchObject({ ...problem, message: expect.stringMatching(/\w{3,}.*[:.]/) })
    await nothingSold()
  })

  test.each<[string, { lines?: object[] | null; idempotencyKey?: string; registerId?: string }]>([
    ['a quantity of four decimals', { lines: [{ quantity: 1.0005 }] }],
    ['a quantity as text', { lines: [{ quantity: 'one' }] }],
    ['a quantity beyond counting', { lines: [{ quantity: 3_000_000_000 }] }],
    ['a price of half a cent', { lines: [{ shownPrice: 0.5 }] }],
    ['a key with the character NUL', { idempotencyKey: 'a\0b' }],
    ['a register with the character NUL', { registerId: '\0' }],
    ['a register by what is no id', { registerId: 'T1' }],
    ['a product by what is no id', { lines: [{}, { productId: 'milk' }] }],
    ['lines that are nothing', { lines: null }],
  ])('but %s is BAD_USER_INPUT', async (_, { lines = [{}], ...input }) => {
    const result = await chain.ring(checkout, { ...input, lines: lines?.map((change) => line(change)) })
    expect(result).toMatchObject({ error: 'BAD_USER_INPUT' })
    await nothingSold()
  })
})

describe('a sale is forbidden to', () => {
  test.each([
    ['a cashier of another store', async () => cashierOf((await chain.checkout()).store), 'FORBIDDEN'],
    ['a cashier without a store', async () => user(['sale:write']), 'FORBIDDEN'],
    [
      'a user who may only read',
      async () => user(['sale:read'], [checkout.store]),
      'UNAUTHORIZED_FIELD_OR_TYPE',
    ],
    ['an anonymous caller', async () => anonymous, 'UNAUTHENTICATED'],
  ])('%s', async (_, caller, code) => {
    expect(await chain.ring(checkout, { lines: [line()] }, await caller())).toMatchObject({ error: code })
    await nothingSold()
  })

  test('any caller for an id that is not a store, also a caller who sees every store', async () => {
    const hq = user(['sale:write', 'store:all'])
    expect(await chain.ring(checkout, { storeId: uuid(), lines: [line()] }, hq)).toMatchObject({
      code: 'UNKNOWN_REGISTER',
    })
    await nothingSold()
  })
})

describe('a sale', () => {
  test('with ids in upper case is a sale of the same products', async () => {
    const { store, register, cashier } = checkout
    const upper = { store: store.toUpperCase(), register: register.toUpperCase(), cashier }
    const input = { lines: [line({ productId: product.toUpperCase() }), line()], idempotencyKey: uuid() }

    const { sale } = await chain.ring(upper, input)
    const again = await chain.ring(checkout, { ...input, lines: [line({ quantity: 2 })] })

    expect(sale).toMatchObject({ state: 'COMPLETED', register: { id: register } })
    expect(sale.lines).toMatchObject([{ product: { id: product }, quantity: 2 }])
    expect(again.sale.id).toBe(sale.id)
    expect(await chain.onHand(checkout, product)).toBe(98)
  })

  test('adds up the lines of one product, up to 200 lines of them', async () => {
    const lines = Array.from({ length: 90 }, () => line({ shownPrice: 399 }))
    const { sale } = await chain.ring(checkout, { lines })
    expect(sale.lines).toMatchObject([{ quantity: 90, total: { amount: 90 * 399 } }])
    expect(await chain.onHand(checkout, product)).toBe(10)
  })

  test('takes all or nothing', async () => {
    const scarce = await chain.product(checkout, { onHand: 1 })
    const result = await chain.ring(checkout, { lines: [line(), line({ productId: scarce, quantity: 2 })] })
    expect(result).toMatchObject({
      __typename: 'InsufficientStock',
      lines: [{ product: { id: scarce }, requested: 2, available: 1 }],
    })
    await nothingSold()
  })
})

describe('the same key again', () => {
  test('gives the same answer and one sale, to any cashier and whatever the order of the lines', async () => {
    const other = await chain.product(checkout)
    const lines = [line({ quantity: 2 }), line({ productId: other })]
    const input = { lines, idempotencyKey: uuid() }
    const first = await chain.ring(checkout, input)
    const colleague = cashierOf(checkout.store, 'colleague')

    expect(await chain.ring(checkout, input)).toEqual(first)
    expect(
      await chain.ring(checkout, { ...input, lines: [line({ productId: other }), line(), line()] }),
    ).toEqual(first)
    expect(await chain.ring(checkout, input, colleague)).toEqual(first)

    expect(first.sale.cashier).toEqual({ id: 'id-of-cashier', name: 'cashier' })
    expect(await chain.salesOf(checkout.store)).toHaveLength(1)
    expect(await chain.onHand(checkout, product)).toBe(98)
  })

  test('50 times at once is one sale, and one answer for all', async () => {
    const input = { lines: [line({ quantity: 3 })], idempotencyKey: uuid() }
    const answers = await Promise.all(Array.from({ length: 50 }, () => chain.ring(checkout, input)))

    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ __typename: 'SaleCompleted', sale: { number: 1 } })
    expect(await chain.onHand(checkout, product)).toBe(97)
    expect(await chain.emitted(answers[0]!.sale.id)).toMatchObject([{ type: 'SaleCompleted' }])
  })

  test('gives the same rejection, even if there is enough stock by then', async () => {
    const input = { lines: [line({ quantity: 101 })], idempotencyKey: uuid() }
    const rejected = await chain.ring(checkout, input)
    await chain.stock.owner.query('update stock_level set on_hand = 200000 where product_id = $1', [product])

    expect(rejected).toMatchObject({ __typename: 'InsufficientStock', lines: [{ available: 100 }] })
    expect(await chain.ring(checkout, input)).toEqual(rejected)
    expect(await chain.onHand(checkout, product)).toBe(200)
    expect(counted((await chain.salesOf(checkout.store)).map(({ state }) => state))).toEqual({ REJECTED: 1 })
  })

  test('50 times at once is one rejection, though stock arrives meanwhile', async () => {
    const input = { lines: [line({ quantity: 101 })], idempotencyKey: uuid() }
    const asking = Array.from({ length: 50 }, () => chain.ring(checkout, input))
    await chain.stock.owner.query('update stock_level set on_hand = 200000 where product_id = $1', [product])
    const answers = await Promise.all(asking)

    for (const answer of answers) expect(answer).toEqual(answers[0])
    const [sale, ...others] = await chain.salesOf(checkout.store)
    expect(others).toEqual([])
    expect(await chain.emitted(sale.id)).toHaveLength(1)
    expect(await chain.onHand(checkout, product)).toBe(sale.state === 'COMPLETED' ? 99 : 200)
  })

  test.each([
    ['another quantity', () => ({ lines: [line({ quantity: 2 })] })],
    ['another product', async () => ({ lines: [line({ productId: await chain.product(checkout) })] })],
    ['a price shown', () => ({ lines: [line({ shownPrice: 399 })] })],
    ['another register', async () => ({ registerId: await secondRegister() })],
  ])('with %s is a problem', async (_, change) => {
    const input = { lines: [line()], idempotencyKey: uuid() }
    await chain.ring(checkout, input)
    expect(await chain.ring(checkout, { ...input, ...(await change()) })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
      idempotencyKey: input.idempotencyKey,
    })
    expect(await chain.salesOf(checkout.store)).toHaveLength(1)
    expect(await chain.onHand(checkout, product)).toBe(99)
  })

  test('in another store is another sale', async () => {
    const elsewhere = await chain.checkout()
    await chain.stock.addLevel(elsewhere.store, product, { onHand: 5 })
    const input = { lines: [line()], idempotencyKey: uuid() }
    const [here, there] = [await chain.ring(checkout, input), await chain.ring(elsewhere, input)]
    expect(here.sale.id).not.toBe(there.sale.id)
    expect([await chain.onHand(checkout, product), await chain.onHand(elsewhere, product)]).toEqual([99, 4])
  })
})

function invalid(field: string) {
  return { __typename: 'InvalidInput', code: 'INVALID_INPUT', field }
}

async function nothingSold() {
  expect(await chain.onHand(checkout, product)).toBe(100)
  const completed = (await chain.salesOf(checkout.store)).filter(({ state }) => state !== 'REJECTED')
  expect(completed).toEqual([])
  const { rows } = await chain.owner.query('select from receipt_counter where store_id = $1', [
    checkout.store,
  ])
  expect(rows).toEqual([])
}

async function secondRegister() {
  const register = uuid()
  await chain.owner.query(`insert into register (id, store_id, code) values ($1, $2, 'T2')`, [
    register,
    checkout.store,
  ])
  return register
}

import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, test } from 'vitest'
import { counted, race } from '../../runtime/testing/race.ts'
import { type Checkout, type TestCheckouts, testCheckouts } from '../support/subgraphs.ts'

let chain: TestCheckouts
beforeAll(async () => {
  chain = await testCheckouts()
})

describe('totals and tax', () => {
  /**
   * Rates as migrated: STANDARD 15 %, REDUCED 5 %, ZERO nothing. The tax of each line is rounded
   * half up to the cent.
   */
  test.each<[string, { price: number; taxClass: string; quantity: number }[], object]>([
    [
      'of three tax classes',
      [
        // The exact taxes: 11.97 * 15/115 = 1.5613; 1.98 * 5/105 = 0.0943.
        { price: 399, taxClass: 'STANDARD', quantity: 3 },
        { price: 99, taxClass: 'REDUCED', quantity: 2 },
        { price: 1_250, taxClass: 'ZERO', quantity: 1 },
      ],
      {
        total: 2_645,
        tax: 165,
        lines: [
          [1_197, 156],
          [198, 9],
          [1_250, 0],
        ],
      },
    ],
    [
      'rounded by line, not by sale: three taxes of 0.4565 are 0.46 each',
      [
        { price: 350, taxClass: 'STANDARD', quantity: 1 },
        { price: 350, taxClass: 'STANDARD', quantity: 1 },
        { price: 350, taxClass: 'STANDARD', quantity: 1 },
      ],
      {
        total: 1_050,
        tax: 138,
        lines: [
          [350, 46],
          [350, 46],
          [350, 46],
        ],
      },
    ],
    [
      'of a line, not of each unit: 100 of 0.01 have a tax of 0.13',
      [{ price: 1, taxClass: 'STANDARD', quantity: 100 }],
      { total: 100, tax: 13, lines: [[100, 13]] },
    ],
    [
      'of what costs nothing',
      [{ price: 0, taxClass: 'STANDARD', quantity: 5 }],
      { total: 0, tax: 0, lines: [[0, 0]] },
    ],
    [
      'of more than 21 million dollars',
      [{ price: 500_000_000, taxClass: 'STANDARD', quantity: 10 }],
      // 50,000,000.00 * 15/115 = 6,521,739.1304.
      { total: 5_000_000_000, tax: 652_173_913, lines: [[5_000_000_000, 652_173_913]] },
    ],
  ])('%s', async (_, basket, expected) => {
    const checkout = await chain.checkout()
    const products: string[] = []
    for (const { price, taxClass } of basket)
      products.push(await chain.product(checkout, { price, taxClass, onHand: 1_000 }))
    const lines = basket.map(({ quantity }, n) => ({ productId: products[n], quantity }))

    const { sale } = await chain.ring(checkout, { lines })

    const shown = products.map((id) => sale.lines.find((line: SoldLine) => line.product.id === id)!)
    expect({
      total: sale.total.amount,
      tax: sale.tax.amount,
      lines: shown.map((line: SoldLine) => [line.total.amount, line.tax.amount]),
    }).toEqual(expected)
    expect(shown.map((line: SoldLine) => line.unitPrice.amount)).toEqual(basket.map(({ price }) => price))
    expect(sale.total.currency).toBe('CAD')
    const [{ data }] = await chain.emitted(sale.id)
    expect(data).toMatchObject({ total: sale.total.amount, tax: sale.tax.amount, number: 1, currency: 'CAD' })
    expect(data.lines).toHaveLength(basket.length)
  })

  test('use the prices at that moment: a register that shows the right price changes nothing', async () => {
    const checkout = await chain.checkout()
    const productId = await chain.product(checkout, { price: 399 })
    const one = await chain.ring(checkout, { lines: [{ productId, quantity: 1, shownPrice: 399 }] })
    await chain.stock.owner.query('update product set price = 450 where id = $1', [productId])
    const two = await chain.ring(checkout, { lines: [{ productId, quantity: 1 }] })

    expect([one.sale.total.amount, two.sale.total.amount]).toEqual([399, 450])
  })
})

describe('the payments of a sale', () => {
  test('add up to its total, and its session expects them; a sale without an amount has none', async () => {
    const checkout = await chain.checkout()
    const session = await chain.openSession(checkout)
    const productId = await chain.product(checkout, { price: 399 })
    const free = await chain.product(checkout, { price: 0 })
    const paid = await chain.ring(checkout, { lines: [{ productId, quantity: 2 }] })
    const gift = await chain.ring(checkout, { lines: [{ productId: free, quantity: 1 }] })

    const [payments, none] = [await chain.paymentsOf(paid.sale.id), await chain.paymentsOf(gift.sale.id)]
    expect(payments).toEqual({
      session: { id: session },
      payments: [
        {
          kind: 'CASH',
          amount: { amount: 798 },
          tendered: { amount: 798 },
          change: { amount: 0 },
          voucherLastFour: null,
        },
      ],
    })
    expect(none).toMatchObject({ payments: [] })
    const [{ data }] = await chain.emitted(paid.sale.id)
    expect(data).toMatchObject({
      sessionId: session,
      channel: 'REGISTER',
      cashier: { id: 'id-of-cashier', name: 'cashier' },
      payments: [{ kind: 'CASH', amount: 798, tendered: 798, change: 0, voucherId: null }],
    })
  })
})

describe('the business day', () => {
  test('is the date at the store, where midnight comes at another time', async () => {
    const [ahead, behind] = [
      await chain.checkout({ timeZone: 'Pacific/Kiritimati' }),
      await chain.checkout({ timeZone: 'Pacific/Pago_Pago' }),
    ]
    const days: number[] = []
    for (const checkout of [ahead, behind]) {
      const productId = await chain.product(checkout)
      const { sale } = await chain.ring(checkout, { lines: [{ productId, quantity: 1 }] })
      const [{ data }] = await chain.emitted(sale.id)
      expect(data.businessDay).toBe(sale.businessDay)
      days.push(Date.parse(sale.businessDay))
    }
    // The time zones are 25 hours apart, so their dates always differ.
    expect(days[0]).toBeGreaterThan(days[1]!)
  })
})

describe('receipt numbers', () => {
  test('have no gaps per store, with 32 clients and rejections among them', async () => {
    const checkouts = [await chain.checkout(), await chain.checkout()] as [Checkout, Checkout]
    const scarce = await chain.stock.product()
    for (const { store } of checkouts) await chain.stock.addLevel(store, scarce, { onHand: 60 })

    const outcomes = await race(32, 200, async (attempt) => {
      const checkout = checkouts[attempt % 2]!
      const wrong = attempt % 5 === 4
      const result = await chain.ring(checkout, {
        lines: [{ productId: scarce, quantity: 1, ...(wrong && { shownPrice: 1 }) }],
      })
      return result.__typename as string
    })

    expect(counted(outcomes)).toEqual({ SaleCompleted: 120, PriceChanged: 40, InsufficientStock: 40 })
    for (const { store } of checkouts) {
      const sales = await chain.salesOf(store)
      const numbers = sales.flatMap(({ number }) => number ?? []).sort((a, b) => a - b)
      expect(numbers).toEqual(Array.from({ length: 60 }, (_, n) => n + 1))
    }
    expect(await chain.stock.mismatches()).toEqual([])
  })

  test('do not advance if the transaction that took one fails', async () => {
    const checkout = await chain.checkout()
    const productId = await chain.product(checkout)
    const input = () => ({ lines: [{ productId, quantity: 1 }], idempotencyKey: uuid() as string })
    const [first, failing] = [input(), input()]
    await chain.ring(checkout, first)
    // The event is written after the number is taken.
    await chain.owner.query('revoke insert on outbox from sales_app')
    expect(await chain.ring(checkout, failing)).toMatchObject({ error: 'INTERNAL_SERVER_ERROR' })
    expect((await chain.salesOf(checkout.store)).map(({ state }) => state)).toEqual(['COMPLETED'])
    await chain.owner.query('grant insert on outbox to sales_app')

    const next = await chain.ring(checkout, input())
    const retried = await chain.ring(checkout, failing)

    expect([next.sale.number, retried.sale.number]).toEqual([2, 3])
    expect(await chain.onHand(checkout, productId)).toBe(97)
  })

  test('(control) numbers of a sequence have gaps there', async () => {
    await chain.owner.query('create sequence receipt')
    const take = async () => Number((await chain.owner.query(`select nextval('receipt')`)).rows[0].nextval)
    expect(await take()).toBe(1)
    await chain.owner
      .query(`do $$ begin perform nextval('receipt'); raise exception 'it fails'; end $$`)
      .catch(() => 'rolled back')
    expect(await take()).toBe(3)
  })
})

describe('the number of statements of a sale', () => {
  test('is 6, with 2 commits, for 1, 10 and 100 lines: 2 in sales, 4 in inventory', async () => {
    const checkout = await chain.checkout()
    const products: string[] = []
    for (let n = 0; n < 100; n++) products.push(await chain.product(checkout, { onHand: 10 }))
    const counts: object[] = []
    for (const size of [1, 10, 100]) {
      const lines = products.slice(0, size).map((productId) => ({ productId, quantity: 1 }))
      let inventory: string[] = []
      const sales = await chain.sales.statementsOf(async () => {
        inventory = await chain.stock.inventory.statementsOf(async () => {
          const { sale } = await chain.ring(checkout, { lines })
          expect(sale.lines).toHaveLength(size)
        })
      })
      counts.push({ sales: counted(sales.map(kindOf)), inventory: counted(inventory.map(kindOf)) })
    }
    const one = { begin: 1, commit: 1 }
    expect(counts).toEqual(
      Array.from({ length: 3 }, () => ({
        sales: { ...one, statement: 2 },
        inventory: { ...one, statement: 4 },
      })),
    )
  })

  const kindOf = (text: string) =>
    text === 'COMMIT' ? 'commit' : text === 'START TRANSACTION' ? 'begin' : 'statement'
})

interface SoldLine {
  product: { id: string }
  unitPrice: { amount: number }
  total: { amount: number }
  tax: { amount: number }
}

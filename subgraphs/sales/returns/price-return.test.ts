import { v7 as uuid } from 'uuid'
import { describe, expect, test } from 'vitest'
import { priceReturn } from './price-return.ts'
import { type RefundablePayment, shareRefund } from './share-refund.ts'
import type { SoldSale } from './sold-sale.ts'

const [a, b] = [uuid(), uuid()]

/** Three pieces of a for 10.00 in all, and 1.5 kg of b for 0.01. */
const sold = (before: { returned?: number; total?: number; tax?: number } = {}): SoldSale => ({
  id: uuid(),
  number: 7,
  storeId: uuid(),
  storeName: 'Plateau',
  businessDay: '2026-03-01',
  total: 1_001,
  tax: 131,
  taxes: [
    { name: 'GST', number: null, partsPerMillion: 50_000, base: 870, amount: 44 },
    { name: 'QST', number: null, partsPerMillion: 99_750, base: 870, amount: 87 },
  ],
  currency: 'CAD',
  lines: [line(a, 3_000, 1_000, 131, before.returned ?? 0), line(b, 1_500, 1, 0, 0)],
  returnedTotal: before.total ?? 0,
  returnedTax: before.tax ?? 0,
  payments: [],
  today: '2026-03-02',
  timeZone: 'UTC',
  lastDay: '2026-03-31',
  otherStores: true,
})

const line = (productId: string, quantity: number, total: number, tax: number, returned: number) => ({
  productId,
  name: 'Milk',
  sku: 'M1',
  barcode: null,
  quantity,
  unitPrice: 333,
  total,
  tax,
  cost: null,
  returned,
})

const asked = (productId: string, quantity: number, condition: 'SELLABLE' | 'DAMAGED' = 'SELLABLE') => ({
  productId,
  quantity,
  condition,
})

describe('the price of a return', () => {
  test('adds up over several returns to the price, the tax and each tax of the sale', () => {
    let before = { returned: 0, total: 0, tax: 0 }
    const totals: number[] = []
    const taxes: number[][] = []
    for (let n = 0; n < 3; n++) {
      const one = priceReturn(sold(before), [asked(a, 1_000)])
      totals.push(one.total)
      taxes.push(one.taxes.map(({ amount }) => amount))
      expect(one.taxes.reduce((sum, { amount }) => sum + amount, 0)).toBe(one.tax)
      before = {
        returned: before.returned + 1_000,
        total: before.total + one.total,
        tax: before.tax + one.tax,
      }
    }
    expect(totals).toEqual([333, 334, 333])
    expect(before).toMatchObject({ total: 1_000, tax: 131 })
    expect([0, 1].map((at) => taxes.reduce((sum, one) => sum + one[at]!, 0))).toEqual([44, 87])
  })

  test('is the whole sale when everything comes back at once, in either condition', () => {
    const all = priceReturn(sold(), [asked(a, 1_000), asked(a, 2_000, 'DAMAGED'), asked(b, 1_500)])
    expect(all).toMatchObject({ total: 1_001, tax: 131, taxes: sold().taxes })
    expect(all.lines.map(({ total }) => total)).toEqual([333, 667, 1])
  })

  test('is never more than the sale: the problem names the product and its limits', () => {
    expect(() =>
      priceReturn(sold({ returned: 2_000 }), [asked(a, 1_000), asked(a, 1_000, 'DAMAGED')]),
    ).toThrow('Milk: 2 to give back, 3 sold, 2 given back before')
    expect(() => priceReturn(sold(), [asked(uuid(), 1)])).toThrow('0 sold')
  })
})

describe('the refunds', () => {
  const paid = (kind: RefundablePayment['kind'], amount: number, refunded = 0, place = 0) => ({
    place,
    kind,
    amount,
    refunded,
    voucherId: null,
  })

  test('go to the payments, of each at most what is left of it, and the rest is credit', () => {
    expect(shareRefund(500, [paid('CASH', 1_000)])).toEqual({
      refunds: [{ kind: 'CASH', amount: 500, voucherId: null, paymentPlace: 0 }],
      rest: 0,
    })
    expect(shareRefund(500, [paid('CASH', 1_000, 600)])).toMatchObject({
      refunds: [{ amount: 400 }],
      rest: 100,
    })
    expect(shareRefund(500, [])).toEqual({ refunds: [], rest: 500 })
  })

  test('are in cash only when nothing is left of the other payments', () => {
    const payments = [paid('CASH', 300), paid('GIFT_CARD', 200, 0, 1), paid('CARD', 100, 50, 2)]
    const { refunds } = shareRefund(400, payments)
    expect(refunds.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['CARD', 50],
      ['GIFT_CARD', 200],
      ['CASH', 150],
    ])
  })
})

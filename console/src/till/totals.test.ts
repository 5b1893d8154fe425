import { expect, test } from 'vitest'
import type { Line } from '../picker/lines.ts'
import { repriced, saleLines, totalOf } from './totals.ts'

const line = (productId: string, amount: number, quantity: string): Line => ({
  productId,
  name: productId,
  sku: productId,
  price: { amount, currency: 'CAD' },
  quantity,
})
const lines = [line('a', 349, '2'), line('b', 5, '')]

test('a basket comes to what its lines do; nothing comes to nothing', () => {
  expect(totalOf(lines)).toEqual({ amount: 698, currency: 'CAD' })
  expect(totalOf([])).toBeUndefined()
})

test('a sale says what the cashier was shown', () => {
  expect(saleLines([lines[0]!])).toEqual([{ productId: 'a', quantity: 2, shownPrice: 349 }])
})

test('new prices are taken where there are any', () => {
  const changed = repriced(lines, [{ product: { id: 'b' }, price: { amount: 9, currency: 'CAD' } }])
  expect(changed.map(({ price }) => price.amount)).toEqual([349, 9])
})

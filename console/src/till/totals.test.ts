import { expect, test } from 'vitest'
import type { Line } from '../picker/lines.ts'
import { repriced, saleLines, totalOf } from './totals.ts'

const line = (productId: string, amount: number, quantity: string): Line => ({
  productId,
  name: productId,
  sku: productId,
  unit: 'PIECE',
  price: { amount, currency: 'CAD' },
  quantity,
})
const lines = [line('a', 349, '2'), line('b', 5, '')]

test('the total of a basket is the sum of its lines, and an empty basket has none', () => {
  expect(totalOf(lines)).toEqual({ amount: 698, currency: 'CAD' })
  expect(totalOf([])).toBeUndefined()
})

test('the lines of a sale contain the prices that the cashier saw', () => {
  expect(saleLines([lines[0]!])).toEqual([{ productId: 'a', quantity: 2, shownPrice: 349 }])
})

test('only products with a new price are repriced', () => {
  const changed = repriced(lines, [{ product: { id: 'b' }, price: { amount: 9, currency: 'CAD' } }])
  expect(changed.map(({ price }) => price.amount)).toEqual([349, 9])
})

test('a measured line is rounded as the server rounds it: by itself, and half away from zero', () => {
  expect(totalOf([line('a', 219, '1.25'), line('b', 1, '0.5')])).toMatchObject({ amount: 274 + 1 })
})

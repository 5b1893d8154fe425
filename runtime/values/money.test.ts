import { expect, test } from 'vitest'
import { taxWithin } from './money.ts'

test.each([
  // price with tax, rate in basis points, tax within: 115 = 100 + 15 %.
  [115, 1_500, 15],
  [1_150, 1_500, 150],
  [105, 500, 5],
  [999, 0, 0],
  [0, 1_500, 0],
  [1, 1_500, 0],
  // 100 / 1.15 = 86.956..: 13.043 is 13.
  [100, 1_500, 13],
  // 399 * 0.15 / 1.15 = 52.043.
  [399, 1_500, 52],
  // 27 * 0.05 / 1.05 = 1.2857.
  [27, 500, 1],
  // Half a cent goes up: 21 * 1/42 = 0.5.
  [21, 244, 1],
  [3, 10_000, 2],
  [1, 10_000, 1],
  // Not a cent is lost on a price of 70 trillion.
  [6_900_000_000_000, 1_500, 900_000_000_000],
])('a price of %i at %i basis points has a tax of %i', (gross, basisPoints, tax) => {
  expect(taxWithin(gross, basisPoints)).toBe(tax)
})

test('the net price, taxed again, is the price to within half a cent', () => {
  const off = Array.from({ length: 20_000 }, (_, gross) =>
    Math.abs((gross - taxWithin(gross, 1_500)) * 1.15 - gross),
  )
  expect(Math.max(...off)).toBeLessThanOrEqual(0.5 * 1.15)
})

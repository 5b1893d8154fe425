import { describe, expect, test } from 'vitest'
import { amountOf } from './money.ts'

describe('amountOf', () => {
  test.each([
    [219, 1_000, 219],
    [219, 1_250, 274],
    [1, 500, 1],
    [1, 499, 0],
    [1, 1, 0],
    [3, 1_500, 5],
    [-3, 1_500, -5],
    [3, -1_500, -5],
    [-1, 499, 0],
    [0, 1_234, 0],
    [1_000_000_000, 9_999_999, 9_999_999_000_000],
    [999_999_999, 9_007_199_254, 9_007_199_244_992_801],
  ])('%d minor units a unit times %d thousandths is %d', (unitPrice, quantity, amount) => {
    expect(amountOf(unitPrice, quantity)).toBe(amount)
  })

  test('a negative amount is rounded as the positive one is', () => {
    for (let price = 1; price < 200; price++)
      for (let quantity = 1; quantity < 2_000; quantity += 7)
        expect(amountOf(-price, quantity) + amountOf(price, quantity)).toBe(0)
  })
})

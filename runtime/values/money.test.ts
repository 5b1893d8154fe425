import { describe, expect, test } from 'vitest'
import { amountOf, shareOf } from './money.ts'

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

describe('shareOf', () => {
  test.each([
    [1_000, 2, 3, 667],
    [1_000, 1, 3, 333],
    [1, 1, 2, 1],
    [-1, 1, 2, -1],
    [1, 499, 1_000, 0],
    [7, 3, 3, 7],
    [9_007_199_254_740_991, 999_999_999, 1_000_000_000, 9_007_199_245_733_792],
  ])('%d times %d of %d is %d', (amount, part, all, share) => {
    expect(shareOf(amount, part, all)).toBe(share)
  })
})

import { expect, test } from 'vitest'
import { roundUpTo, thousandthsOf, unitsOf } from './quantity.ts'

test.each([
  [0, 0],
  [1, 1_000],
  [1.5, 1_500],
  [0.001, 1],
  [0.1 + 0.2, undefined],
  [1.005, 1_005],
  [4.35, 4_350],
  [1.0005, undefined],
  [-2.25, -2_250],
  [999_999_999.999, 999_999_999_999],
  [1e15, undefined],
  [Number.NaN, undefined],
  [Number.POSITIVE_INFINITY, undefined],
])('%d units are %s thousandths', (units, thousandths) => {
  expect(thousandthsOf(units)).toBe(thousandths)
})

test('every thousandth up to a million units is read as it was written', () => {
  for (let thousandths = 1; thousandths < 1_000_000_000; thousandths += 99_991)
    expect(thousandthsOf(Number(`${unitsOf(thousandths)}`))).toBe(thousandths)
})

test('a quantity is rounded up to whole pieces', () => {
  expect([1, 999, 1_000, 1_001].map((quantity) => roundUpTo(1_000, quantity))).toEqual([
    1_000, 1_000, 1_000, 2_000,
  ])
})

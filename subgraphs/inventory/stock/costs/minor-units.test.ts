import { expect, test } from 'vitest'
import { minorUnitsOf } from './minor-units.ts'

test.each([
  [0, 0],
  [499, 0],
  [500, 1],
  [1_499, 1],
  [1_500, 2],
  [-499, 0],
  [-500, -1],
  [-1_500, -2],
  [9_007_199_254_740_499, 9_007_199_254_740],
  [9_007_199_254_740_500, 9_007_199_254_741],
])('%d thousandths of a minor unit are %d minor units', (cost, minorUnits) => {
  expect(minorUnitsOf(cost) + 0).toBe(minorUnits)
})

import { expect, test } from 'vitest'
import { basisPoints } from './basis-points.ts'

test.each([
  ['-10.5', -1_050],
  ['-100', -10_000],
  ['1000', 100_000],
])('%s percent is %i hundredths of a percent', (text, expected) => {
  expect(basisPoints(text)).toBe(expected)
})

test.each(['', '0', '-0.00', '1.234', '-100.01', '1000.01'])('%j is no change of a price', (text) => {
  expect(basisPoints(text)).toBeUndefined()
})

import { expect, test } from 'vitest'
import { majorUnits, minorUnits } from './price.ts'

test.each([
  ['3.49', 'CAD', 349],
  ['3,5', 'CAD', 350],
  ['1.15', 'CAD', 115],
  ['0.07', 'CAD', 7],
  ['12', 'CAD', 1200],
  [' 8.00 ', 'CAD', 800],
  ['350', 'JPY', 350],
])('%s in %s is %d in minor units', (text, currency, amount) => {
  expect(minorUnits(text, currency)).toBe(amount)
})

test.each(['', '-1', '3.499', '1e3', 'three', '1.2.3', '.5'])('%j is no price', (text) => {
  expect(minorUnits(text, 'CAD')).toBeUndefined()
})

test('a yen has no fraction', () => {
  expect(minorUnits('350.5', 'JPY')).toBeUndefined()
})

test.each([
  [349, 'CAD', '3.49'],
  [7, 'CAD', '0.07'],
  [0, 'CAD', '0.00'],
  [350, 'JPY', '350'],
])('%d of %s is written as %s, and read back as the same amount', (amount, currency, text) => {
  expect(majorUnits(amount, currency)).toBe(text)
  expect(minorUnits(text, currency)).toBe(amount)
})

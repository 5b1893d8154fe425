import { expect, test } from 'vitest'
import { scaled, unscaled } from './decimal.ts'

test.each([
  ['10', 2, 1_000],
  ['+10', 2, 1_000],
  ['-10.5', 2, -1_050],
  [' 7,25 ', 2, 725],
  ['−0.01', 2, -1],
  ['-0', 2, 0],
  ['9.975', 4, 99_750],
])('%j with %i digits is %i steps', (text, digits, expected) => {
  expect(scaled(text, digits)).toBe(expected)
})

test.each(['', '1.234', 'ten', '5 %', '1.', '.5', '1e3', '12345678901'])('%j is no number', (text) => {
  expect(scaled(text, 2)).toBeUndefined()
})

test.each([
  [99_750, '9.975'],
  [50_000, '5'],
  [0, '0'],
  [1, '0.0001'],
  [1_000_000, '100'],
])('%i steps of four digits are written %j', (steps, text) => {
  expect(unscaled(steps, 4)).toBe(text)
  expect(scaled(text, 4)).toBe(steps)
})

import { expect, test } from 'vitest'
import { checkToken, isCardNumber } from './check-token.ts'

test.each([
  '4242424242424242',
  '4242 4242 4242 4242',
  '3782-822463-10005',
  '6011.1111.1111.1117',
  '4222222222222',
])('%s is a card number, and the message does not repeat it', (number) => {
  expect(isCardNumber(number)).toBe(true)
  expect(() => checkToken(number)).toThrow(/form of a card number/)
  expect(() => checkToken(number)).not.toThrow(new RegExp(number.slice(-4)))
})

test.each(['tok_approve', '4242424242424241', '424242424242', 'pm_4242424242424242', '12345678901234567890'])(
  '%s is no card number',
  (token) => {
    expect(isCardNumber(token)).toBe(false)
    expect(() => checkToken(token)).not.toThrow()
  },
)

test.each(['', 'x'.repeat(201)])('a token has 1 to 200 characters, %#', (token) => {
  expect(() => checkToken(token)).toThrow(/token has \d+ characters/)
})

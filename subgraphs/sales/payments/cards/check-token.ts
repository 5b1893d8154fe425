import { invalidInput } from '../../../../runtime/errors/problem.ts'

/**
 * Checks that a text is no card number: 13 to 19 digits, also with blanks, hyphens or dots between them, whose check
 * digit (Luhn) is right. The message does not repeat the text, and the check comes before the request is hashed or stored.
 * @throws Problem InvalidInput
 */
export function checkToken(token: string): void {
  if (token.length < 1 || token.length > 200)
    throw invalidInput('token', `token has ${token.length} characters: expected 1 to 200.`)
  if (isCardNumber(token))
    throw invalidInput(
      'token',
      "token has the form of a card number: expected the payment provider's token for the card. Card numbers must never be sent here.",
    )
}

export function isCardNumber(text: string): boolean {
  const digits = text.replace(/[\s.-]/g, '')
  if (!/^\d{13,19}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

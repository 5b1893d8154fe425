/** The digits with their check digit behind them: a GTIN, or the label of a shop scale. */
export function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((sum, digit, at) => sum + Number(digit) * (at % 2 ? 1 : 3), 0)
  return digits + ((10 - (sum % 10)) % 10)
}

/** Labels that begin with 21 have a weight in grams, and those that begin with 22 a price in cents. */
export const usualLabels = [
  { prefix: '21', holds: 'QUANTITY', ...places(), decimals: 3 },
  { prefix: '22', holds: 'PRICE', ...places(), decimals: 2 },
]

/** A label of the usual layout. */
export const labelOf = (prefix: '21' | '22', item: number, value: number): string =>
  withCheckDigit(`${prefix}${String(item).padStart(5, '0')}${String(value).padStart(5, '0')}`)

function places() {
  return { itemFrom: 3, itemDigits: 5, valueFrom: 8, valueDigits: 5 }
}

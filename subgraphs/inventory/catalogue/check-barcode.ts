import { invalidInput } from '../../../runtime/errors/problem.ts'
import { shown } from '../../../runtime/values/check-text.ts'

/**
 * Checks a barcode and returns it as it is stored: as typed, without surrounding blanks. A code as
 * long as a GTIN (8, 12, 13 or 14 digits, not counting blanks and hyphens) must have the right
 * check digit, because no scanner would find a product with a mistyped GTIN. Any other code is the
 * chain's own.
 * @param field the path of the barcode in the input
 * @throws Problem InvalidInput
 */
export function checkBarcode(barcode: string | null | undefined, field = 'barcode'): string | null {
  if (barcode == null) return null
  const code = barcode.trim()
  const digits = code.replaceAll(separators, '')
  if (code.length <= maxCharacters && gtin.test(digits)) return checkGtin(field, code, digits)
  if (ownCode.test(code)) return code
  throw invalidInput(
    field,
    `${field} is ${shown(code)}: expected a GTIN of 8, 12, 13 or 14 digits, or a code of your own of 1 to ${maxCharacters} letters, digits, blanks and . _ - / + $ %, the first a letter or digit.`,
  )
}

function checkGtin(field: string, code: string, digits: string): string {
  const expected = checkDigit(digits.slice(0, -1))
  if (digits.endsWith(`${expected}`)) return code
  throw invalidInput(
    field,
    `${field} is ${shown(code)}, which is as long as a GTIN and ends in ${digits.at(-1)}: expected ${expected} by its check digit. Scan it again; write a code of your own of that length with a letter.`,
  )
}

/** A barcode as a GTIN-14. Null for a code of the chain's own. */
export function gtinOf(barcode: string): string | null {
  const digits = barcode.replaceAll(separators, '')
  return gtin.test(digits) ? digits.padStart(14, '0') : null
}

/**
 * GS1's check digit: from the right, every second digit counts threefold. The check digit fills the
 * sum up to a multiple of ten.
 */
function checkDigit(digits: string): number {
  const sum = [...digits]
    .reverse()
    .reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 1 : 3), 0)
  return (10 - (sum % 10)) % 10
}

const maxCharacters = 48
/** The same separators as in the database function `barcode_digits`. */
const separators = /[- \t\u00a0\u2007\u2009\u202f\u2010-\u2015]/g
const gtin = /^(\d{8}|\d{12,14})$/
const ownCode = new RegExp(`^[A-Za-z0-9][A-Za-z0-9 ._/+$%-]{0,${maxCharacters - 1}}$`)

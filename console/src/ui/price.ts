import { digitsOf } from '../i18n/format.ts'

/**
 * Reads `3.49` or `3,49` as minor units. Undefined for text that is no price. It uses no floating-point
 * numbers, so 1.15 is exactly 115.
 */
export function minorUnits(text: string, currency: string): number | undefined {
  const digits = digitsOf(currency)
  const [, whole, fraction = ''] = /^(\d{1,10})(?:[.,](\d*))?$/.exec(text.trim()) ?? []
  if (whole === undefined || fraction.length > digits) return undefined
  return Number(whole + fraction.padEnd(digits, '0'))
}

/** Formats minor units as a user types them, without the currency. */
export function majorUnits(amount: number, currency: string): string {
  const digits = digitsOf(currency)
  const text = `${amount}`.padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

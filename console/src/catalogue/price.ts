import { digitsOf } from '../i18n/format.ts'

/** `3.49` or `3,49` in minor units; undefined for what is no price. Never through a fraction: 1.15 is 115. */
export function minorUnits(text: string, currency: string): number | undefined {
  const digits = digitsOf(currency)
  const [, whole, fraction = ''] = /^(\d{1,10})(?:[.,](\d*))?$/.exec(text.trim()) ?? []
  if (whole === undefined || fraction.length > digits) return undefined
  return Number(whole + fraction.padEnd(digits, '0'))
}

/** As it is typed, without the currency. */
export function majorUnits(amount: number, currency: string): string {
  const digits = digitsOf(currency)
  const text = `${amount}`.padStart(digits + 1, '0')
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`
}

import type { Unit } from '../api/schema.generated.ts'
import { locale } from './locale.ts'

export interface Money {
  amount: number
  currency: string
}

const formats = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>()

/** Keeps the formatters, because making one is slow and using it is fast. */
function cached<F extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>(
  kind: new (locale: string, options: object) => F,
  options: object,
): F {
  const key = `${kind.name} ${locale.value} ${JSON.stringify(options)}`
  const known = formats.get(key) as F | undefined
  if (known) return known
  const made = new kind(locale.value, options)
  formats.set(key, made)
  return made
}

/** @param amount in minor units */
export function money({ amount, currency }: Money): string {
  const format = cached(Intl.NumberFormat, { style: 'currency', currency })
  return format.format(amount / 10 ** digitsOf(currency))
}

/** The number of digits after the decimal point: 2 for CAD, 0 for JPY. */
export const digitsOf = (currency: string): number =>
  cached(Intl.NumberFormat, { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

export const number = (value: number, digits = 0): string =>
  cached(Intl.NumberFormat, { maximumFractionDigits: digits }).format(value)

export const signed = (value: number): string =>
  cached(Intl.NumberFormat, { signDisplay: 'exceptZero', maximumFractionDigits: 3 }).format(value)

/** The signs of the units of measured goods. Pieces have none. */
const signs: Record<Unit, string> = { PIECE: '', KILOGRAM: 'kg', LITRE: 'L', METRE: 'm', SQUARE_METRE: 'm²' }

/** Formats a quantity with up to three decimals, and with its unit for measured goods: `1.25 kg`. */
export function quantity(value: number, unit: Unit = 'PIECE'): string {
  const digits = number(value, 3)
  return signs[unit] ? `${digits}\u00a0${signs[unit]}` : digits
}

export const percent = (value: number, digits = 0): string =>
  cached(Intl.NumberFormat, { style: 'percent', maximumFractionDigits: digits }).format(value)

/** Formats a change, such as `+22%` or `0%`. */
export const signedPercent = (value: number): string =>
  cached(Intl.NumberFormat, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  }).format(value)

export const dateTime = (at: string | Date): string =>
  cached(Intl.DateTimeFormat, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))

export const time = (at: string | Date): string =>
  cached(Intl.DateTimeFormat, { timeStyle: 'short' }).format(new Date(at))

/** @param date a calendar day as the API writes it, such as 2026-03-01, without a time zone */
export const day = (date: string): string =>
  cached(Intl.DateTimeFormat, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

export const shortDay = (date: string): string =>
  cached(Intl.DateTimeFormat, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )

const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** Formats a time as `3 hours ago`. */
export function ago(at: string | Date, now = Date.now()): string {
  const seconds = Math.round((new Date(at).getTime() - now) / 1000)
  const [unit, size] = units.find(([, size]) => Math.abs(seconds) >= size) ?? ['minute', 60]
  return cached(Intl.RelativeTimeFormat, { numeric: 'auto' }).format(Math.trunc(seconds / size), unit)
}

import { whole } from './quantity.ts'

/**
 * The price of a quantity, in minor units: price of one unit times quantity, rounded to the nearest minor
 * unit, and half away from zero. A line of a sale is rounded by itself. The arithmetic is exact for all
 * safe integers.
 *
 * ```ts
 * amountOf(219, 1_250) // 1.25 kg at 2.19: 273.75, so 274
 * ```
 * @param unitPrice minor units for one unit
 * @param quantity thousandths of the unit
 */
export const amountOf = (unitPrice: number, quantity: number): number => shareOf(unitPrice, quantity, whole)

/**
 * The amount times `part / all`, rounded half away from zero. The arithmetic is exact for all safe integers.
 *
 * ```ts
 * shareOf(1_000, 2, 3) // 667
 * ```
 * @param all positive
 */
export function shareOf(amount: number, part: number, all: number): number {
  const [twice, divisor] = [2n * BigInt(amount) * BigInt(part), BigInt(all)]
  return Number((twice + (twice < 0n ? -divisor : divisor)) / (2n * divisor))
}

/** The number of decimals of a currency: 2 for CAD, 0 for JPY. */
export const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits!

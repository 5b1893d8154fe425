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
export function amountOf(unitPrice: number, quantity: number): number {
  const product = BigInt(unitPrice) * BigInt(quantity)
  const half = BigInt(whole / 2)
  return Number((product + (product < 0n ? -half : half)) / BigInt(whole))
}

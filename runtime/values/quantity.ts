/**
 * A quantity of goods is a whole number of thousandths of the product's unit, in TypeScript and in SQL:
 * 1500 is 1.5 kg, and 2000 is two pieces. So sums and comparisons are exact. JSON carries units.
 */

/** One whole unit, in thousandths. */
export const whole = 1_000

/** The largest quantity of a request: a thousand million units. */
export const largestQuantity = 1_000_000_000 * whole

/**
 * Reads a number of units as thousandths; undefined when it has more than three decimals. The division
 * gives the number nearest to the decimal, which is how JavaScript reads the decimal's text, so the
 * comparison is exact.
 *
 * ```ts
 * thousandthsOf(1.25) // 1250
 * thousandthsOf(1.0005) // undefined
 * ```
 */
export function thousandthsOf(units: number): number | undefined {
  const thousandths = Math.round(units * whole)
  return Number.isSafeInteger(thousandths) && thousandths / whole === units ? thousandths : undefined
}

/** A quantity as JSON and messages carry it, in units: 1500 is 1.5. */
export const unitsOf = (thousandths: number): number => thousandths / whole

/**
 * The quantity in some packs, in thousandths; undefined when it has more than three decimals.
 *
 * ```ts
 * packed(2_000, 12_000) // two boxes of 12: 24_000
 * ```
 * @param packs thousandths of a pack
 * @param packQuantity thousandths of the unit in a pack
 */
export function packed(packs: number, packQuantity: number): number | undefined {
  const millionths = BigInt(packs) * BigInt(packQuantity)
  return millionths % BigInt(whole) === 0n ? Number(millionths / BigInt(whole)) : undefined
}

/** The next quantity that is a multiple of `step`. */
export const roundUpTo = (step: number, quantity: number): number => Math.ceil(quantity / step) * step

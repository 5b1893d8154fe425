import { scaled } from '../ui/decimal.ts'

/**
 * Reads a percentage such as `-10.5` as hundredths of a percent. Undefined for text that is no percentage, for
 * 0, and for a percentage below -100 or above 1000.
 */
export function basisPoints(text: string): number | undefined {
  const points = scaled(text, 2)
  return !points || points < -10_000 || points > 100_000 ? undefined : points
}

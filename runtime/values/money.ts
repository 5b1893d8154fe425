/** The tax that is contained in a price with tax, at a rate in basis points (1,500 = 15 %), rounded half up. */
export function taxWithin(gross: number, basisPoints: number): number {
  return Math.round((gross * basisPoints) / (10_000 + basisPoints))
}

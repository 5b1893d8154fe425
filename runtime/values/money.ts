/** Money as in the schema: whole minor units (cents) of the chain's one currency. */
export interface Money {
  amount: number
  currency: string
}

/**
 * The tax within a gross price, in minor units, rounded half up.
 * @param basisPoints the rate: 1,500 is 15 %
 */
export function taxWithin(gross: number, basisPoints: number): number {
  return Math.round((gross * basisPoints) / (10_000 + basisPoints))
}

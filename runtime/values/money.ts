/** Money as the schema says it: whole minor units (cents) of the chain's one currency. */
export interface Money {
  amount: number
  currency: string
}

/** The tax that is contained in a price with tax, at a rate in basis points (1,500 = 15 %), rounded half up. */
export function taxWithin(gross: number, basisPoints: number): number {
  return Math.round((gross * basisPoints) / (10_000 + basisPoints))
}
